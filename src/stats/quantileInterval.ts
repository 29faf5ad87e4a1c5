import type { Computed } from './domainError.ts'
import { quantileRanks } from './quantileRanks.ts'

/** Limits of a median or percentile; a side is null where the sample is too small to give it. */
export interface QuantileInterval {
  readonly lower: number | null
  readonly upper: number | null
}

/**
 * Interval of the median or a percentile behind a sample: two of its own values, by their ranks (`quantileRanks`).
 * It needs no form of the distribution.
 * @param values in any order, one at least, all finite
 * @param share 0.5 for the median, 0.9 for the value that nine in ten stay under
 * @param level chance of covering, between 0 and 1
 * @returns the limits in the unit of the values, or a DomainError; throws nothing
 */
export function quantileInterval(values: readonly number[], share: number, level = 0.95): Computed<QuantileInterval> {
  const wrong = values.find((value) => !Number.isFinite(value))
  if (wrong !== undefined || values.length === 0) {
    const expected = 'finite numbers, one at least'
    return { ok: false, error: { kind: 'domain', argument: 'values', expected, received: wrong ?? values.length } }
  }
  const ranks = quantileRanks(values.length, share, level)
  if (!ranks.ok) return ranks
  const sorted = Float64Array.from(values).toSorted()
  const valueAt = (rank: number | null): number | null => (rank === null ? null : (sorted[rank - 1] ?? null))
  return { ok: true, value: { lower: valueAt(ranks.value.lower), upper: valueAt(ranks.value.upper) } }
}
