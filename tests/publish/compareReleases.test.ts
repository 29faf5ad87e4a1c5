import { describe, expect, test } from 'vitest'
import { compareReleases } from '#src/publish/compareReleases.ts'
import { parseNumber } from '#src/publish/parseNumber.ts'
import type { ObservationRow } from '#src/publish/readObservations.ts'
import { readSheets } from '#src/publish/readSheets.ts'
import { sheetFiles } from './sheetFiles.ts'

/** Rows of the smallest folder with the first value replaced; '' for none. */
function rowsWith(text: string): readonly ObservationRow[] {
  const sheets = readSheets(sheetFiles())
  const [first, ...others] = sheets.ok ? (sheets.value.releases[0]?.rows ?? []) : []
  const value = parseNumber(text, ',')
  if (first === undefined || !value.ok) throw new Error('no such row')
  return [{ ...first, value: value.value }, ...others]
}

const NOTHING = { added: 0, revised: 0, reprinted: 0, removed: 0, indicatorsAdded: [] }

describe('what a release changed', () => {
  test.each([
    ['nothing', '16.3', '16.3', NOTHING],
    ['a final 0 is no change', '16.30', '16.3', NOTHING],
    ['fewer digits', '16.3351', '16.3', { ...NOTHING, reprinted: 1 }],
    ['more digits', '16.3', '16.3351', { ...NOTHING, reprinted: 1 }],
    ['fewer digits, rounded the other way', '16.35', '16.3', { ...NOTHING, reprinted: 1 }],
    ['another value in fewer digits', '16.3651', '16.3', { ...NOTHING, revised: 1 }],
    ['another value in the same digits', '15.2', '11.7', { ...NOTHING, revised: 1 }],
    ['0 and 0.4 are one where no decimals are given', '0', '0.4', { ...NOTHING, reprinted: 1 }],
    ['a value where there was a reason', '', '4', { ...NOTHING, added: 1 }],
    ['a reason where there was a value', '4', '', { ...NOTHING, removed: 1 }],
    ['still no value', '', '', NOTHING],
  ])('%s', (_, before, after, changes) => {
    expect(compareReleases(rowsWith(before), rowsWith(after))).toEqual(changes)
  })

  test('rows that come and go, and the indicators they bring', () => {
    const rows = rowsWith('2.5')
    const deaths = rows.filter(({ indicator }) => indicator === 'deaths')
    expect(compareReleases(deaths, rows)).toEqual({ ...NOTHING, added: 2, indicatorsAdded: ['passengers', 'internet-users'] })
    expect(compareReleases(rows, deaths)).toEqual({ ...NOTHING, removed: 2 })
  })

  test('numerators and denominators do not count', () => {
    const rows = rowsWith('2.5')
    expect(compareReleases(rows.map((row) => ({ ...row, numerator: null, denominator: null })), rows)).toEqual(NOTHING)
  })
})
