import type { Area } from './area.ts'
import type { Target } from './indicator.ts'
import type { Figure } from './sentence.ts'

/** How a value stands to a target; `good` is the side that the direction of the indicator names, the target itself included. */
export type Standing =
  /** The whole interval is on the good side; of a complete count, the value. */
  | 'met'
  /** The value is on the good side, its interval reaches over the target. */
  | 'good-not-certain'
  /** The value is on the other side, its interval reaches over the target. */
  | 'bad-not-certain'
  /** The whole interval is on the other side; of a complete count, the value. */
  | 'missed'
  /** The uncertainty is not known, so that nobody can tell. */
  | 'unknown'

/** A target of a place with what may be said of it. */
export interface TargetFact {
  readonly area: Area
  readonly target: Target
  /** The last final figure up to the end of the target's period, with what it says; null without any. */
  readonly held: {
    readonly figure: Figure
    /** 95 % interval in the unit of the indicator; null where counts are not known. */
    readonly interval: readonly [number, number] | null
    readonly standing: Standing
  } | null
  /**
   * `due`: the figure is of the target's own period. `ahead`: that period was not over when the release came out.
   * `awaited`: it was over, and no final figure of it is among those chosen.
   */
  readonly time: 'due' | 'ahead' | 'awaited'
}
