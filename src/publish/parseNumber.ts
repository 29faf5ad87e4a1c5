import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { Delimiter } from './parseCsv.ts'
import type { Fault } from './problem.ts'

/** A number as it stands in a sheet. */
export interface SheetNumber {
  readonly value: number
  /** Decimals written, `16.0` has one: what a value claims to be exact to. */
  readonly decimals: number
}

/** Blanks that Excel puts between thousands: a space, and its two kinds that do not break. */
const GROUPED = /^[-\u2212]?\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?=[.,]|$)/
const PLAIN = /^-?\d+(?:\.(\d+))?$/
const DATE = /\d.*[a-zа-яё]{3}|[a-zа-яё]{3}.*\d|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/i

function faultOf(text: string): Fault {
  if (/^-?\d+([.,]\d+)?e[+-]?\d+$/i.test(text)) {
    const remedy = 'give the column the format "Number" and type it again'
    return { problem: 'Excel has shortened the number', remedy }
  }
  if (DATE.test(text)) {
    const remedy = 'give the column the format "Text", then type the number again with a point (4.6)'
    return { problem: 'expected a number; this looks like a date that Excel made of one', remedy }
  }
  if (/^-?\d+,\d+$/.test(text)) {
    const remedy = 'write 4.6, or save the sheet with ";" between cells'
    return { problem: 'expected a decimal point, not a comma', remedy }
  }
  return { problem: 'expected a number', remedy: 'write digits only, with a point before the decimals (4.6)' }
}

/**
 * The number that a cell holds. Strict: `0x1F`, `1e5`, `4,6a`, `12 %` are none.
 * @param delimiter of the sheet: where it is not a comma, a comma in a number is Excel's decimal comma
 * @returns null for an empty cell, which is not 0; else what is wrong and what to do
 */
export function parseNumber(text: string, delimiter: Delimiter): Result<SheetNumber | null, Fault> {
  if (text === '') return ok(null)
  const joined = GROUPED.test(text) ? text.replace(/[ \u00A0\u202F]/g, '') : text
  const pointed = delimiter === ',' ? joined : joined.replace(',', '.')
  const match = PLAIN.exec(pointed.replace('\u2212', '-'))
  if (match === null) return err(faultOf(text))
  const value = Number(match[0])
  // Minus zero is still a zero.
  return ok({ value: value === 0 ? 0 : value, decimals: match[1]?.length ?? 0 })
}
