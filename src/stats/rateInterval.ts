import { positiveError } from './domainError.ts'
import type { Computed } from './domainError.ts'
import { poissonInterval } from './poissonInterval.ts'

/**
 * Exact interval of a rate: the interval of its count, the population at risk taken as known.
 * @param count whole number of events, 0 to 1,000,000
 * @param denominator population at risk, above 0, in persons (births, person-years)
 * @param multiplier of the unit: 100,000 for "per 100,000"
 * @param level chance of covering, between 0 and 1
 * @returns lower and upper limit in the unit of the rate, or a DomainError
 * Source: as poissonInterval (Garwood 1936). Throws nothing.
 */
export function rateInterval(
  count: number,
  denominator: number,
  multiplier: number,
  level = 0.95
): Computed<readonly [number, number]> {
  const error = positiveError('denominator', denominator) ?? positiveError('multiplier', multiplier)
  if (error !== null) return { ok: false, error }
  const events = poissonInterval(count, level)
  if (!events.ok) return events
  const [lower, upper] = events.value
  return { ok: true, value: [(lower / denominator) * multiplier, (upper / denominator) * multiplier] }
}
