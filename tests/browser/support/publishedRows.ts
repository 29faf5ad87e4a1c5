import { readSheet, type SheetRow } from '../../samples/readSheet.ts'

const NEWEST = readSheet('observations/2026-11-22')

/** Rows of one indicator, place and sex of the newest release, in the order of the sheet. */
export function rowsOf(indicator: string, area: string, sex = '_T'): readonly SheetRow[] {
  return NEWEST.filter((row) => row['INDICATOR'] === indicator && row['REF_AREA'] === area && row['SEX'] === sex)
}

/** Years with a value and the value, as numbers. */
export function valuesOf(indicator: string, area: string, sex = '_T'): readonly (readonly [year: number, value: number])[] {
  return rowsOf(indicator, area, sex)
    .filter((row) => row['OBS_VALUE'] !== '')
    .map((row) => [Number(row['TIME_PERIOD']), Number(row['OBS_VALUE'])])
}

/** Sexes other than both that an indicator is published by. */
export function sexesOf(indicator: string): readonly string[] {
  return [...new Set(NEWEST.filter((row) => row['INDICATOR'] === indicator).map((row) => row['SEX'] ?? ''))].filter(
    (sex) => sex !== '_T',
  )
}
