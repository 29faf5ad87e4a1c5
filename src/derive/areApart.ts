import { rateRatio } from '#src/stats/rateRatio.ts'
import type { RateRatio } from '#src/stats/rateRatio.ts'
import type { Events } from '#src/stats/rateRatioTest.ts'
import type { Value } from '#src/model/observation.ts'
import type { Judge } from './judge.ts'

/** The counts behind a value; null where they are not known. */
export function eventsOf({ numerator, denominator }: Value): Events | null {
  return numerator === null || denominator === null ? null : { count: numerator, denominator }
}

/** The ratio of two rates, first to second, with its interval and test; null when a value has no counts to test. */
export function ratioOf([first, second]: readonly [Value, Value]): RateRatio | null {
  const [left, right] = [eventsOf(first), eventsOf(second)]
  if (left === null || right === null) return null
  const ratio = rateRatio(left, right)
  return ratio.ok ? ratio.value : null
}

/**
 * True when the exact test tells two rates apart; false when chance can explain the difference, or when a value has no
 * counts to test.
 */
export function areApart(values: readonly [Value, Value], judge: Judge): boolean {
  const ratio = ratioOf(values)
  return ratio !== null && judge(ratio.chance)
}
