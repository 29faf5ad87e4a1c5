import type { Magnitudes } from './createNumbers.ts'
import { decimalText, decimalsOf } from './decimalText.ts'

const SPACE = '\u00a0'

/** Words of large numbers, largest first; «мың» in full also where CLDR shortens it to «м.», which reads as metres. */
const LARGE = [
  { from: 1e12, word: 'трлн' },
  { from: 1e9, word: 'млрд' },
  { from: 1e6, word: 'млн' },
  { from: 1e3, word: 'мың' },
] as const

/** Digits of a compact number: 1,35 млн. */
const COMPACT_DIGITS = 3

function fixed(magnitude: number, decimals: number): string {
  const [whole = '0', fraction] = decimalText(magnitude, decimals).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, SPACE)
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

function compact(magnitude: number): string {
  const rounded = Number(magnitude.toPrecision(COMPACT_DIGITS))
  const unit = LARGE.find(({ from }) => rounded >= from)
  if (unit === undefined) return fixed(rounded, decimalsOf(rounded))
  const mantissa = Number((rounded / unit.from).toPrecision(COMPACT_DIGITS))
  return fixed(mantissa, decimalsOf(mantissa)) + SPACE + unit.word
}

/** Kazakh from own tables: browsers without Kazakh data answer in English and do not say so. */
export const kazakhMagnitudes: Magnitudes = { fixed, compact, percentSign: '%' }
