/** Half the deviance: x ln(x / mean) + mean - x, for x and mean above 0, without the cancellation of the plain form. */
export function halfDeviance(x: number, mean: number): number {
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
