import { halfDeviance } from './halfDeviance.ts'
import { stirlingError } from './stirlingError.ts'

/**
 * Probability of exactly `successes` of `trials` where each has the chance `share` (binomial).
 * @param successes whole, from 0 to `trials`
 * @param share between 0 and 1, both excluded
 * Source: as poissonDensity. Throws nothing.
 */
export function binomialDensity(successes: number, trials: number, share: number): number {
  const failures = trials - successes
  if (successes === 0) return Math.exp(trials * Math.log1p(-share))
  if (failures === 0) return Math.exp(trials * Math.log(share))
  const exponent =
    stirlingError(trials) -
    stirlingError(successes) -
    stirlingError(failures) -
    halfDeviance(successes, trials * share) -
    halfDeviance(failures, trials * (1 - share))
  return Math.exp(exponent) * Math.sqrt(trials / (2 * Math.PI * successes * failures))
}
