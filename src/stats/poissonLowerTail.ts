import { poissonDensity } from './poissonDensity.ts'
import { sumOfTerms } from './sumOfTerms.ts'

/**
 * Chance of `count` events or fewer where `mean` are expected (Poisson); the upper regularized incomplete gamma
 * function Q(count + 1, mean).
 * @param count whole, from 0
 */
export function poissonLowerTail(count: number, mean: number): number {
  return sumOfTerms(poissonDensity(count, mean), (step) => (count - step) / mean)
}
