import { countError, positiveError } from './domainError.ts'
import type { Computed } from './domainError.ts'
import type { Events } from './rateRatioTest.ts'

/**
 * Several years as one: the sum of the events and the sum of those at risk.
 * The pooled rate is sum over sum, never a mean of rates, so that a year counts by its births.
 * @param years one at least; the sum of their counts at most 1,000,000
 * @returns events that rateInterval, rateRatio and rateRatioTest take, or a DomainError
 * Source: OHID, Technical Guide to Public Health Statistics, "Combining several years". Throws nothing.
 */
export function pooledEvents(years: readonly Events[]): Computed<Events> {
  let count = 0
  let denominator = 0
  for (const year of years) {
    const error = countError('count', year.count) ?? positiveError('denominator', year.denominator)
    if (error !== null) return { ok: false, error }
    count += year.count
    denominator += year.denominator
  }
  const error = countError('count', count) ?? positiveError('denominator', denominator)
  return error === null ? { ok: true, value: { count, denominator } } : { ok: false, error }
}
