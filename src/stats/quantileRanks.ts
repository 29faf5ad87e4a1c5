import { binomialTails } from './binomialTails.ts'

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
 * Ranks of the two values of a sample between which a quantile of what it stands for lies: 1 is the least value.
 * A rank of 0, or one above the size, is a side that the sample is too small to give.
 * @param size whole number from 1
 * @param share 0.5 for the median, 0.9 for the value that nine in ten stay under
 * @param level chance of covering, between 0 and 1
 * Source: as quantileInterval. Throws nothing.
 */
export function quantileRanks(size: number, share: number, level = 0.95): readonly [number, number] {
  const tail = (1 - level) / 2
  // The sample has `rank` values or fewer below the quantile with a chance that grows with the rank.
  const below = firstWhere(size, (rank) => binomialTails(rank, size, share)[0] > tail)
  const above = firstWhere(size, (rank) => binomialTails(rank, size, share)[0] >= 1 - tail)
  return [below, above + 1]
}
