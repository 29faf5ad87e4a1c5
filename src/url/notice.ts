import type { Period } from '#src/model/period.ts'

/** Names that a question may carry, in the order in which they are printed. */
export const PARAMETERS = [
  'cities',
  'time',
  'view',
  'show',
  'pool',
  'per',
  'sex',
  'topic',
  'channel',
  'find',
  'data',
  'scale',
  'release',
] as const

export type Parameter = (typeof PARAMETERS)[number]

/**
 * What of a link was dropped or mended, without words.
 * `given` is what the link said, cut to be shown; `used` is the id or value that stands in its place.
 */
export type Notice =
  | { readonly kind: 'unknown-parameter'; readonly name: string }
  /** The first one counts. */
  | { readonly kind: 'repeated-parameter'; readonly name: Parameter }
  | { readonly kind: 'empty-parameter'; readonly name: Parameter }
  /** `astana,shymkent` for `astana~shymkent`. */
  | { readonly kind: 'repaired-separator'; readonly name: Parameter }
  | { readonly kind: 'unknown-city'; readonly given: string; readonly used: string }
  | { readonly kind: 'same-city-twice'; readonly given: string; readonly used: string }
  | { readonly kind: 'renamed-city'; readonly given: string; readonly used: string }
  /** `given` is how many the link named. */
  | { readonly kind: 'wrong-number-of-cities'; readonly given: number; readonly used: readonly [string, string] }
  /** The periods as they are used, already turned round. */
  | { readonly kind: 'reversed-time'; readonly from: Period | 'earliest'; readonly to: Period | 'latest' }
  | { readonly kind: 'unknown-time'; readonly given: string }
  /** The periods as they are used, cut to what is published. */
  | {
      readonly kind: 'time-outside'
      readonly given: string
      readonly from: Period | 'earliest'
      readonly to: Period | 'latest'
    }
  | { readonly kind: 'unknown-value'; readonly name: Parameter; readonly given: string; readonly used: string }
  | { readonly kind: 'unknown-topic'; readonly given: string }
  | { readonly kind: 'unknown-release'; readonly given: string }

/** Characters of a link that a notice repeats. */
export const GIVEN_LENGTH = 40

/** True when the reader sees just what the link meant, so that a notice is worth no more than a quiet line. */
export function isInformational(notice: Notice): boolean {
  return notice.kind === 'renamed-city' || notice.kind === 'repaired-separator'
}
