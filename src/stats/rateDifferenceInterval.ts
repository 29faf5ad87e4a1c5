import { positiveError } from './domainError.ts'
import type { Computed } from './domainError.ts'
import { rateInterval } from './rateInterval.ts'
import { eventsError } from './rateRatioTest.ts'
import type { Events } from './rateRatioTest.ts'

const rateOf = ({ count, denominator }: Events, multiplier: number): number => (count / denominator) * multiplier

/**
 * Interval of the difference of two rates, first minus second, from the exact interval of each (MOVER: the distance of
 * each rate to its own limit is squared and added). For the size of a difference, never for the claim that there is
 * one: rateRatioTest decides that, and may still see chance where this interval leaves 0 out (in fewer than 4 % of
 * equal pairs; the reverse has not been found).
 * By enumeration of all counts it holds the true difference in at least 95 % of cases at 0.5, 3, 10 and 60 events.
 * @param multiplier of the unit: 100,000 for "per 100,000"
 * @param level chance of covering, between 0 and 1
 * @returns lower and upper limit in the unit of the rate, or a DomainError whose argument is `first.count` and the like
 * Source: G. Y. Zou & A. Donner, Construction of confidence limits about effect measures: a general approach, Statistics
 * in Medicine 27 (2008) 1693-1702, with the limits of Garwood (1936). Throws nothing.
 */
export function rateDifferenceInterval(
  first: Events,
  second: Events,
  multiplier: number,
  level = 0.95
): Computed<readonly [number, number]> {
  const error = eventsError(first, second) ?? positiveError('multiplier', multiplier)
  if (error !== null) return { ok: false, error }
  const firstLimits = rateInterval(first.count, first.denominator, multiplier, level)
  if (!firstLimits.ok) return firstLimits
  const secondLimits = rateInterval(second.count, second.denominator, multiplier, level)
  if (!secondLimits.ok) return secondLimits
  const [firstRate, secondRate] = [rateOf(first, multiplier), rateOf(second, multiplier)]
  const difference = firstRate - secondRate
  const below = Math.hypot(firstRate - firstLimits.value[0], secondLimits.value[1] - secondRate)
  const above = Math.hypot(firstLimits.value[1] - firstRate, secondRate - secondLimits.value[0])
  return { ok: true, value: [difference - below, difference + above] }
}
