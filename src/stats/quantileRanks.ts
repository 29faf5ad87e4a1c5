import { binomialTails } from './binomialTails.ts'
import { levelError } from './domainError.ts'
import type { Computed } from './domainError.ts'

/** Which of the ordered values are the limits, the smallest being 1; null where the sample is too small to give one. */
export interface QuantileRanks {
  readonly lower: number | null
  readonly upper: number | null
}

/** The smallest whole number of 0 to `most` for which a condition holds that stays true once it is; most + 1 if none. */
function firstWhere(most: number, holds: (value: number) => boolean): number {
  let no = -1
  let yes = most + 1
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}

/**
 * Ranks of the two values of a sample that enclose the quantile behind it. Each side leaves out at most (1 - level) / 2.
 * @param size of the sample, a whole number above 0
 * @param share 0.5 for the median, 0.9 for the value that nine in ten stay under
 * @param level chance of covering, between 0 and 1
 * @returns the ranks, or a DomainError
 * Source: W. J. Conover, Practical Nonparametric Statistics, 3rd ed. (1999), section 3.2; M. J. Campbell & M. J. Gardner,
 * British Medical Journal 296 (1988) 1454-1456. Throws nothing.
 */
export function quantileRanks(size: number, share: number, level = 0.95): Computed<QuantileRanks> {
  if (!Number.isSafeInteger(size) || size < 1) {
    const expected = 'a whole number above 0'
    return { ok: false, error: { kind: 'domain', argument: 'size', expected, received: size } }
  }
  const error = levelError(share, 'share') ?? levelError(level)
  if (error !== null) return { ok: false, error }
  const tail = (1 - level) / 2
  // The sample has `rank` values or fewer below the quantile with a chance that grows with the rank.
  const below = firstWhere(size, (rank) => binomialTails(rank, size, share)[0] > tail)
  const above = firstWhere(size, (rank) => binomialTails(rank, size, share)[0] >= 1 - tail)
  return { ok: true, value: { lower: below < 1 ? null : below, upper: above + 1 > size ? null : above + 1 } }
}
