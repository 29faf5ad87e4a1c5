import type { Indicator } from '#src/model/indicator.ts'

/** Whether the figures of an indicator are up to date, as the release that holds them can tell. */
export type Freshness =
  /** Nothing newer was to be published by the day of the release. */
  | { readonly kind: 'on-time'; readonly nextDue: string }
  /** The next figures were announced for the very day of the release. */
  | { readonly kind: 'due'; readonly nextDue: string }
  | { readonly kind: 'late'; readonly nextDue: string; readonly days: number }
  /** Nobody has said when the next figures will come. */
  | { readonly kind: 'not-announced' }

const DAY_MS = 86_400_000

/** The day on which a release was published; a letter tells a second one of that day. */
export function dayOf(release: string): string {
  return release.slice(0, 10)
}

/**
 * How the announced date of the next figures stands to the date of a release.
 * The release decides and not the reader's clock: what it says never changes.
 * @param release `2026-11-22`, or `2026-11-22b`
 */
export function freshnessOf({ nextDue }: Pick<Indicator, 'nextDue'>, release: string): Freshness {
  if (nextDue === null) return { kind: 'not-announced' }
  const days = Math.round((Date.parse(dayOf(release)) - Date.parse(nextDue)) / DAY_MS)
  if (days > 0) return { kind: 'late', nextDue, days }
  return { kind: days === 0 ? 'due' : 'on-time', nextDue }
}
