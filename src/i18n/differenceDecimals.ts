import { decimalText } from './formats/decimalText.ts'

/** More digits than this are noise of the way a figure was computed. */
const MOST_EXTRA_DECIMALS = 6

/**
 * Decimals at which two values look different when they are, and their difference does not look like zero:
 * 16.34 and 16.31 take two where the indicator has one.
 * @param decimals of the indicator, given back when they suffice or when the values are equal
 */
export function differenceDecimals(left: number, right: number, decimals: number): number {
  if (left === right) return decimals
  const difference = Math.abs(left - right)
  for (let tried = decimals; tried < decimals + MOST_EXTRA_DECIMALS; tried += 1) {
    const sameDigits = decimalText(Math.abs(left), tried) === decimalText(Math.abs(right), tried)
    const looksDifferent = !sameDigits || left * right < 0
    if (looksDifferent && /[1-9]/.test(decimalText(difference, tried))) return tried
  }
  return decimals + MOST_EXTRA_DECIMALS
}
