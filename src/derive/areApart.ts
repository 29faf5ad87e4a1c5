import { rateRatioTest } from '#src/stats/rateRatioTest.ts'
import type { Events } from '#src/stats/rateRatioTest.ts'
import type { Value } from '#src/model/observation.ts'
import type { Judge } from './judge.ts'

/** The counts behind a value; null where they are not known. */
export function eventsOf({ numerator, denominator }: Value): Events | null {
  return numerator === null || denominator === null ? null : { count: numerator, denominator }
}

/**
 * True when the exact test tells two rates apart; false when chance can explain the difference, or when a value has no
 * counts to test.
 */
export function areApart([first, second]: readonly [Value, Value], judge: Judge): boolean {
  const [left, right] = [eventsOf(first), eventsOf(second)]
  if (left === null || right === null) return false
  const chance = rateRatioTest(left, right)
  return chance.ok && judge(chance.value)
}
