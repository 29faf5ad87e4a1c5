import { rateRatio } from '#src/stats/rateRatio.ts'
import type { RateRatio } from '#src/stats/rateRatio.ts'
import type { Value } from '#src/model/observation.ts'
import { eventsOf } from './areApart.ts'

/** The ratio of two rates, first to second, with its interval and test; null when a value has no counts to test. */
export function ratioOf([first, second]: readonly [Value, Value]): RateRatio | null {
  const [left, right] = [eventsOf(first), eventsOf(second)]
  if (left === null || right === null) return null
  const ratio = rateRatio(left, right)
  return ratio.ok ? ratio.value : null
}
