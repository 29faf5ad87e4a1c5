import { levelError } from './domainError.ts'
import type { Computed } from './domainError.ts'
import { quantileRanks } from './quantileRanks.ts'

/** Limits of a median or percentile; a side is null where the sample is too small to give it. */
export interface QuantileInterval {
  readonly lower: number | null
  readonly upper: number | null
}

/**
 * Interval of the median or a percentile behind a sample: two of its own values, by their ranks.
 * It needs no form of the distribution. Each side leaves out at most (1 - level) / 2.
 * @param values in any order, one at least, all finite
 * @param share 0.5 for the median, 0.9 for the value that nine in ten stay under
 * @param level chance of covering, between 0 and 1
 * @returns the limits in the unit of the values, or a DomainError
 * Source: W. J. Conover, Practical Nonparametric Statistics, 3rd ed. (1999), section 3.2; M. J. Campbell & M. J. Gardner,
 * British Medical Journal 296 (1988) 1454-1456. Throws nothing.
 */
export function quantileInterval(values: readonly number[], share: number, level = 0.95): Computed<QuantileInterval> {
  const wrong = values.find((value) => !Number.isFinite(value))
  if (wrong !== undefined || values.length === 0) {
    const expected = 'finite numbers, one at least'
    return { ok: false, error: { kind: 'domain', argument: 'values', expected, received: wrong ?? values.length } }
  }
  const error = levelError(share, 'share') ?? levelError(level)
  if (error !== null) return { ok: false, error }
  const sorted = Float64Array.from(values).toSorted()
  const [below, above] = quantileRanks(sorted.length, share, level)
  return { ok: true, value: { lower: sorted[below - 1] ?? null, upper: sorted[above - 1] ?? null } }
}
