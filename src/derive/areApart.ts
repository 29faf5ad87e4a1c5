import { rateRatioTest } from '#src/stats/rateRatioTest.ts'
import type { Value } from '#src/model/observation.ts'

/** A difference is claimed when chance alone would give one as large in fewer than 1 of 20 equal pairs. */
const SIGNIFICANCE = 0.05

/**
 * True when the exact test tells two rates apart; false when chance can explain the difference, or when a value has no
 * counts to test.
 */
export function areApart([first, second]: readonly [Value, Value]): boolean {
  if (first.numerator === null || first.denominator === null) return false
  if (second.numerator === null || second.denominator === null) return false
  const chance = rateRatioTest(
    { count: first.numerator, denominator: first.denominator },
    { count: second.numerator, denominator: second.denominator }
  )
  return chance.ok && chance.value < SIGNIFICANCE
}
