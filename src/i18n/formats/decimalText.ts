/** A number as its shortest decimal text spells it: units x 10^-scale. */
interface Decimal {
  readonly units: bigint
  readonly scale: number
}

function toDecimal(magnitude: number): Decimal {
  const [mantissa = '0', exponent = '0'] = magnitude.toString().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  return { units: BigInt(whole + fraction), scale: fraction.length - Number(exponent) }
}

/**
 * Decimals that the shortest text of a number needs: 2 for 4.39, 0 for 12.
 * @param value finite
 */
export function decimalsOf(value: number): number {
  return Math.max(0, toDecimal(Math.abs(value)).scale)
}

/**
 * A magnitude with a fixed number of decimals, a point and no groups: `1.01` for 1.005 and 2.
 * Halves go away from zero, counted on the decimal text as published and not on its binary neighbour
 * (`toFixed` makes 1.00 of 1.005), which is also what ICU does.
 * @param magnitude finite, not negative
 */
export function decimalText(magnitude: number, decimals: number): string {
  const { units, scale } = toDecimal(magnitude)
  const shift = decimals - scale
  const power = 10n ** BigInt(Math.abs(shift))
  const rounded = shift >= 0 ? units * power : (units + power / 2n) / power
  const digits = rounded.toString().padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
