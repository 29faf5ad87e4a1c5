import type { Area } from '#src/model/area.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { MissingReason } from '#src/model/observation.ts'
import type { Period } from '#src/model/period.ts'
import type { Figure, Sentence } from '#src/model/sentence.ts'
import type { TwinPanels } from './panel.ts'

/** What is said of the comparable value before; absent where a break, a provisional value or nothing stands between. */
export type Change =
  | {
      readonly kind: 'difference'
      readonly since: Period
      /** Later minus earlier, in the unit of the indicator (points for shares). */
      readonly difference: number
      /** Only where the kind of indicator and the test allow a verdict and the indicator has a direction. */
      readonly verdict: 'better' | 'worse' | null
    }
  /** Counts are known and chance can explain the difference: the earlier figure stands alone, for the reader to see. */
  | { readonly kind: 'earlier'; readonly figure: Figure }

/** One city of a card: its last published value, or why there is none. */
export type Side =
  | { readonly area: Area; readonly figure: Figure; readonly change: Change | null }
  | { readonly area: Area; readonly figure: null; readonly reason: MissingReason }

/** All that a card shows, decided. */
export interface Card {
  readonly indicator: Indicator
  readonly sides: readonly [Side, Side]
  /** Null when neither city nor the country has a figure in the chosen periods. */
  readonly twin: TwinPanels | null
  readonly sentence: Sentence
  /** True when the sentence says something of the two cities; false when nothing can be said (a hollow dot). */
  readonly conclusive: boolean
}
