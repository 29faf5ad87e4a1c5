/** Steps by which a root may still change when it is taken as found, relative to itself. */
const PRECISION = 1e-14
const MOST_STEPS = 200

/**
 * Where an increasing, concave function is 0: Newton's steps, halved into the bracket whenever they leave it.
 * @param low below the root, 0 or above
 * @param at value and slope
 */
export function risingRoot(
  start: number,
  low: number,
  high: number,
  at: (x: number) => readonly [number, number]
): number {
  let bottom = low
  let top = high
  let x = start
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const [value, slope] = at(x)
    if (value > 0) top = x
    else bottom = x
    const newton = x - value / slope
    const next = newton > bottom && newton < top ? newton : (bottom + top) / 2
    if (Math.abs(next - x) <= PRECISION * next) return next
    x = next
  }
  return x
}
