import type { Area } from './area.ts'
import type { Indicator } from './indicator.ts'
import type { MissingReason } from './observation.ts'
import type { Period } from './period.ts'

/** A value that a sentence names, with all that is needed to trace it. */
export interface Figure {
  readonly area: Area
  readonly period: Period
  readonly value: number
  /** Events behind the value, where they are known. */
  readonly count: number | null
  readonly provisional: boolean
}

/** Why two figures of one indicator may not be compared. */
export type NotComparable = 'different-periods' | 'provisional' | 'series-break'

/**
 * What a card or a page says of the two cities: facts chosen by derive, put in words by i18n.
 * `figures` are left and right as the reader ordered them.
 */
export type Sentence = { readonly indicator: Indicator } & (
  | { readonly kind: 'no-figures'; readonly areas: readonly [Area, Area]; readonly country: Figure | null }
  | { readonly kind: 'one-city'; readonly figure: Figure; readonly other: Area; readonly reason: MissingReason }
  /** Each city has its own last value, and nothing may be said of the difference. */
  | { readonly kind: 'not-comparable'; readonly figures: readonly [Figure, Figure]; readonly why: NotComparable }
  /** A difference that is a fact (registers), `difference` = left minus right. */
  | { readonly kind: 'difference'; readonly figures: readonly [Figure, Figure]; readonly difference: number }
  /** Both values and the difference, and nothing more: the uncertainty is not published. */
  | { readonly kind: 'no-verdict'; readonly figures: readonly [Figure, Figure]; readonly difference: number }
  /** Counts are known and a test was made. */
  | { readonly kind: 'events'; readonly figures: readonly [Figure, Figure]; readonly apart: boolean }
)
