/** Digits after the point as published: 2 for 4.25, 7 for 1e-7. */
function decimalsOf(value: number): number {
  const [digits, exponent] = String(value).split('e')
  const written = digits?.split('.')[1]?.length ?? 0
  return Math.max(0, written - Number(exponent ?? 0))
}

/** Most digits that toFixed writes. */
const MOST_DECIMALS = 100

/**
 * First minus second, with the digits of the more precise one: 92.6 - 76 is 16.6, not 16.599999999999994, so that the
 * difference a reader sees is the difference of the values that stand beside it.
 */
export function subtract(first: number, second: number): number {
  const decimals = Math.min(MOST_DECIMALS, Math.max(decimalsOf(first), decimalsOf(second)))
  const difference = Number((first - second).toFixed(decimals))
  // -0 would print with a sign.
  return difference === 0 ? 0 : difference
}
