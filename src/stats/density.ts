const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI)

/** Up to here ln n! is a short sum; beyond, five terms of Stirling's series are exact to the last digit. */
const LAST_SUMMED_FACTORIAL = 15

/** What Stirling's formula lacks: ln n! - ln(sqrt(2 pi n) (n/e)^n), for whole n from 1. */
function stirlingError(n: number): number {
  if (n > LAST_SUMMED_FACTORIAL) {
    const square = n * n
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
  }
  let logFactorial = 0
  for (let factor = 2; factor <= n; factor += 1) logFactorial += Math.log(factor)
  return logFactorial - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI
}

/** Half the deviance: x ln(x / mean) + mean - x, for x and mean above 0, without the cancellation of the plain form. */
function halfDeviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const ratio = (x - mean) / (x + mean)
  let sum = (x - mean) * ratio
  let power = 2 * x * ratio
  for (let divisor = 3; ; divisor += 2) {
    power *= ratio * ratio
    const next = sum + power / divisor
    if (next === sum) return next
    sum = next
  }
}

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
