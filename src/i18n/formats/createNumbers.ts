import { decimalsOf } from './decimalText.ts'
import type { Formats } from './formats.ts'

const MINUS = '\u2212'

/** Below this a number is shorter, or as short, without a word such as "thousand". */
const COMPACT_FROM = 10_000

/** Digits that hide the noise of binary arithmetic (0.1 + 0.2) and keep every published one. */
const TRUSTED_DIGITS = 12

/** How a language writes what has no sign. */
export interface Magnitudes {
  readonly fixed: (magnitude: number, decimals: number) => string
  /** Only for 10,000 and above. */
  readonly compact: (magnitude: number) => string
  /** What follows a number: `%`, with its space where the language sets one. */
  readonly percentSign: string
}

/** The number formats of a language from the way it writes magnitudes: signs are the same in all three. */
export function createNumbers(
  magnitudes: Magnitudes,
): Pick<Formats, 'number' | 'exact' | 'signed' | 'compact' | 'percent'> {
  const number = (value: number, decimals: number): string => {
    const text = magnitudes.fixed(Math.abs(value), decimals)
    return value < 0 && /[1-9]/.test(text) ? MINUS + text : text
  }
  const exact = (value: number, decimals: number): string =>
    value === 0 ? number(0, 0) : number(value, Math.max(decimals, decimalsOf(value)))
  return {
    number,
    exact,
    signed: (value, decimals) => {
      const text = number(value, decimals)
      return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
    },
    compact: (value) => {
      if (Math.abs(value) < COMPACT_FROM) return exact(Number(value.toPrecision(TRUSTED_DIGITS)), 0)
      return (value < 0 ? MINUS : '') + magnitudes.compact(Math.abs(value))
    },
    percent: (value, decimals) => number(value, decimals) + magnitudes.percentSign,
  }
}
