import type { BranchCode } from './service.ts'

/** The queues of now; never part of statistics. */
export interface Queues {
  /** When they were counted, in milliseconds. */
  readonly at: number
  /** The same on the clock of the place: `14:05`. */
  readonly clock: string
  readonly demonstration: boolean
  readonly branches: readonly {
    readonly code: BranchCode
    /** Visitors who have a ticket and were not called; null where nobody says. */
    readonly waiting: number | null
    /** Open now; 0 when closed. */
    readonly desks: number | null
    /** How long the one waits who has waited longest. */
    readonly longestSeconds: number | null
  }[]
}
