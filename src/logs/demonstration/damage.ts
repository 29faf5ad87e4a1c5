/** How a generated row is damaged, so that the checker has something to find. */
export const DAMAGES = [
  'unknown-centre',
  'unknown-channel',
  'without-zone',
  'not-a-time',
  'future',
  'called-before-issued',
  'above-a-day',
  'never-ended',
  'duplicate',
  'clock-jump',
] as const
export type Damage = (typeof DAMAGES)[number]

/** Rows of each kind in a city's log. */
const EACH = 12

/** Which rows of a log are damaged, by their number; far below the share from which nothing is published. */
export function damagedRows(): ReadonlyMap<number, Damage> {
  return new Map(
    DAMAGES.flatMap((damage, kind) =>
      Array.from({ length: EACH }, (_, index) => [500 + index * 2999 + kind * 211, damage] as const),
    ),
  )
}
