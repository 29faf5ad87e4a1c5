import { poissonDensity } from './poissonDensity.ts'
import { sumOfTerms } from './sumOfTerms.ts'

/**
 * Chance of `count` events or more where `mean` are expected (Poisson); the lower regularized incomplete gamma
 * function P(count, mean).
 * @param count whole, from 1
 */
export function poissonUpperTail(count: number, mean: number): number {
  return sumOfTerms(poissonDensity(count, mean), (step) => mean / (count + 1 + step))
}
