import type { Branch, Regime } from '#src/model/service.ts'
import type { Reading, Yardstick } from './reading.ts'
import { areSeparate, compareReadings, readingOf } from './reading.ts'
import type { Told } from './told.ts'

/** What is told of a branch, before it is ranked. */
export interface BranchTold {
  readonly branch: Branch
  readonly side: 'first' | 'second'
  readonly told: Told
  /** How it took its visitors at the end of the period; null where that never changed. */
  readonly regime: Regime | null
}

/** A branch and the places that it may have among all that are compared. */
export interface RankedBranch extends BranchTold {
  readonly reading: Reading | null
  /** From and to, 1 the best; null where it has no place. */
  readonly places: readonly [number, number] | null
}

/**
 * Branches, the best first; those without a place follow, in the order given.
 * A branch is placed after those that its 95 % limits are apart from and worse than, and before those that are apart from it
 * and worse: everything in between is possible.
 */
export function rank(branches: readonly BranchTold[], yardstick: Yardstick): readonly RankedBranch[] {
  const read = branches.map((each) => ({
    ...each,
    reading: each.told.kind === 'figures' ? readingOf(each.told.figures, yardstick) : null,
  }))
  const placed = read.flatMap((each) => (each.reading === null ? [] : [{ ...each, reading: each.reading }]))
  const countWhere = (reading: Reading, sign: number) =>
    placed.filter(
      (other) => areSeparate(other.reading, reading) && sign * compareReadings(other.reading, reading, yardstick) < 0,
    ).length
  const ranked = placed
    .toSorted((left, right) => compareReadings(left.reading, right.reading, yardstick))
    .map((each): RankedBranch => ({
      ...each,
      places: [1 + countWhere(each.reading, 1), placed.length - countWhere(each.reading, -1)],
    }))
  return [...ranked, ...read.flatMap((each) => (each.reading === null ? [{ ...each, reading: null, places: null }] : []))]
}
