import { halfDeviance } from './halfDeviance.ts'
import { stirlingError } from './stirlingError.ts'

/**
 * Probability of exactly `count` events where `mean` are expected (Poisson).
 * @param count whole, from 0
 * @param mean 0 or above
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000): saddle-point form,
 * which keeps full relative precision for large counts. Throws nothing.
 */
export function poissonDensity(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0
  if (count === 0) return Math.exp(-mean)
  return Math.exp(-stirlingError(count) - halfDeviance(count, mean)) / Math.sqrt(2 * Math.PI * count)
}
