import type { BranchCode } from '#src/model/service.ts'
import type { Random } from './random.ts'
import { randomFrom } from './random.ts'

/** How an invented centre works. Made up for the demonstration; it resembles no centre. */
export interface CentreProfile {
  readonly code: BranchCode
  readonly desks: number
  /** Visitors of an ordinary day. */
  readonly visitors: number
  /** Seconds at a desk, on average. */
  readonly serviceSeconds: number
  /** Share of visitors that book, of 1. */
  readonly booked: number
  /** Day since 1970 from which everybody books; null where visitors may just come. */
  readonly bookedOnlyFrom: number | null
  readonly random: Random
}

/** Shares of a day's visitors by hour from 9, in thousandths: a rush before noon and after work. */
export const HOUR_SHARES: readonly number[] = [105, 140, 150, 115, 70, 85, 95, 105, 95, 40]
/** Monday to Saturday, in hundredths of an ordinary day; Sunday is closed. */
export const WEEKDAY_SHARES: readonly number[] = [128, 106, 96, 94, 104, 72]
/** January to December, in hundredths: school and holidays in August and June, little in January. */
export const MONTH_SHARES: readonly number[] = [84, 94, 100, 98, 95, 108, 104, 118, 106, 99, 96, 92]

/** A centre's way of working, from the seed and its code alone. */
export function centreProfile(seed: number, code: BranchCode, bookedOnlyFrom: number | null): CentreProfile {
  const random = randomFrom(seed, code)
  const desks = 1 + random.whole(3)
  const serviceSeconds = 900 + random.whole(600)
  // From seven to nine tenths of what the desks can do in ten hours, so that rush hours make a queue.
  const load = 66 + random.whole(22)
  const visitors = Math.floor((desks * 36_000 * load) / serviceSeconds / 100)
  return { code, desks, visitors, serviceSeconds, booked: (12 + random.whole(25)) / 100, bookedOnlyFrom, random }
}
