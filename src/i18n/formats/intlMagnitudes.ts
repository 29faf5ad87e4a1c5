import type { Magnitudes } from './createNumbers.ts'

/** Digits of a compact number: 1.35 million, 12.5 thousand. */
const COMPACT_DIGITS = 3

/** Magnitudes by the browser's own data, for languages it knows. Formatters are made once a number of decimals. */
export function intlMagnitudes(
  locale: 'en-GB' | 'ru',
  compactDisplay: 'short' | 'long',
  percentSign: string,
): Magnitudes {
  const fixed = new Map<number, Intl.NumberFormat>()
  const compact = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay,
    maximumSignificantDigits: COMPACT_DIGITS,
  })
  return {
    fixed: (magnitude, decimals) => {
      const known = fixed.get(decimals)
      if (known !== undefined) return known.format(magnitude)
      const made = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
      fixed.set(decimals, made)
      return made.format(magnitude)
    },
    // A number and its word stay on one line.
    compact: (magnitude) => compact.format(magnitude).replaceAll(' ', '\u00a0'),
    percentSign,
  }
}
