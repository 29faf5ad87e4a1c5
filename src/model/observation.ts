/**
 * Why a cell has no value: five kinds, five marks, none of them 0.
 * `not-due` and `late` are one kind, before and after the date that the publisher has announced. Neither stands in a
 * file: the calendar and the date of the release decide them.
 */
export type MissingReason = 'not-published' | 'not-collected' | 'does-not-exist' | 'withheld' | 'not-due' | 'late'

export interface Missing {
  readonly kind: 'missing'
  readonly reason: MissingReason
  /** Code of a note of the indicator. */
  readonly note: string | null
}

export interface Value {
  readonly kind: 'value'
  /** As published, in the unit of the indicator; a true zero is 0. */
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  /** May still change: drawn differently and left out of every calculation. */
  readonly provisional: boolean
  readonly estimated: boolean
  /** Not comparable with any earlier value of its series. */
  readonly breaksSeries: boolean
  /** Code of a note of the indicator. */
  readonly note: string | null
  /** Code of a source of the indicator. */
  readonly source: string | null
}

export type Observation = Value | Missing
