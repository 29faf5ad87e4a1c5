import { isJsonObject, wholeNumber } from '#src/jsonstat/jsonObject.ts'
import type { Place } from './decode.ts'
import { filledText, inside, report } from './decode.ts'

/**
 * Codes by flat cell index, as notes and sources are given: an object from cell to code.
 * @param given undefined where a dataset has none; text is one code for all cells that `isKnownCell` names
 * @param isKnownCell true for cells of observations; other cells carry no code
 */
export function parseCellCodes(
  given: unknown,
  isKnownCell: (cell: number) => boolean,
  place: Place,
): (cell: number) => string | null {
  if (given === undefined || given === null) return () => null
  if (typeof given === 'string') {
    const code = filledText(given, place) ?? null
    return () => code
  }
  const codes = new Map<number, string>()
  if (isJsonObject(given)) {
    for (const [key, member] of Object.entries(given)) {
      const cell = wholeNumber(key)
      const code = filledText(member, inside(place, key))
      if (cell === null || !isKnownCell(cell)) report(inside(place, key), 'the cell of an observation', key)
      else if (code !== undefined) codes.set(cell, code)
    }
  } else report(place, 'an object from cell to code', given)
  return (cell) => codes.get(cell) ?? null
}
