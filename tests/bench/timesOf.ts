import { median, quantile } from './quantile.ts'
import type { Times } from './Report.ts'

/** The median of some times, and what 95 of 100 stay within. */
export function timesOf(times: readonly number[]): Omit<Times, 'work'> {
  return { median: median(times), most: quantile(times, 0.95) }
}
