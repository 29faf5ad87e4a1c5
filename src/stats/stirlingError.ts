const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI)

/** Up to here ln n! is a short sum; beyond, five terms of Stirling's series are exact to the last digit. */
const LAST_SUMMED_FACTORIAL = 15

/** What Stirling's formula lacks: ln n! - ln(sqrt(2 pi n) (n/e)^n), for whole n from 1. */
export function stirlingError(n: number): number {
  if (n > LAST_SUMMED_FACTORIAL) {
    const square = n * n
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
  }
  let logFactorial = 0
  for (let factor = 2; factor <= n; factor += 1) logFactorial += Math.log(factor)
  return logFactorial - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI
}
