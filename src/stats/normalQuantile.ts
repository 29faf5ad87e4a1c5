/** Up to here the distribution is a short series; beyond, a continued fraction keeps the tail's own precision. */
const LAST_OF_SERIES = 2
const TERMS_OF_FRACTION = 200
const MOST_STEPS = 50
const PRECISION = 1e-15

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** Chance of more than z, for z from 0. */
function upperTail(z: number): number {
  if (z > LAST_OF_SERIES) {
    let fraction = z
    for (let term = TERMS_OF_FRACTION; term > 0; term -= 1) fraction = z + term / fraction
    return density(z) / fraction
  }
  let term = z
  let sum = z
  for (let odd = 3; sum + term !== sum || odd === 3; odd += 2) {
    term *= (z * z) / odd
    sum += term
    if (term === 0) break
  }
  return 0.5 - density(z) * sum
}

/**
 * The point below which a standard normal variable lies with the chance `share`: -1.96 for 0.025.
 * @param share between 0 and 1, both excluded; anything else gives the nearest end, -Infinity or Infinity
 * Source: M. Abramowitz & I. Stegun, Handbook of Mathematical Functions, 26.2.11 (series) and 26.2.14 (continued
 * fraction), inverted by Newton's steps on the logarithm of the tail. Throws nothing.
 */
export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share)
  if (!(share > 0)) return -Infinity
  // Bound of the tail, exp(-z²/2), as the start: beyond the point sought, from where the steps fall towards it.
  let z = Math.sqrt(-2 * Math.log(2 * share))
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const tail = upperTail(z)
    const change = (tail * Math.log(tail / share)) / density(z)
    z += change
    if (Math.abs(change) <= PRECISION * z) break
  }
  return -z
}
