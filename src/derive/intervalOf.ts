import { rateInterval } from '#src/stats/rateInterval.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Value } from '#src/model/observation.ts'

/** 95 % interval of a value whose counts are known, in the unit of the indicator; null for all others. */
export function intervalOf(indicator: Indicator, value: Value): readonly [number, number] | null {
  if (indicator.kind !== 'events' || indicator.multiplier === null) return null
  if (value.numerator === null || value.denominator === null) return null
  const interval = rateInterval(value.numerator, value.denominator, indicator.multiplier)
  return interval.ok ? interval.value : null
}
