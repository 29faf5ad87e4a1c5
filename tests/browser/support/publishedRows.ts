import { readFileSync } from 'node:fs'

/** One row of a sheet of observations, as data staff wrote it. */
export type PublishedRow = Readonly<Record<string, string>>

/** Cells of a line of CSV; a quoted one may hold commas and doubled quotes. No cell of our sheets spans lines. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}

/** The rows of a sheet in `data/`, read without any code of the site: expected numbers come from here. */
export function readSheet(name: string): readonly PublishedRow[] {
  const [header = '', ...lines] = readFileSync(`data/${name}.csv`, 'utf8').trim().split(/\r?\n/)
  const names = cellsOf(header)
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, column) => [names[column] ?? '', cell])))
}

const NEWEST = readSheet('observations/2026-11-22')

/** Rows of one indicator, place and sex of the newest release, in the order of the sheet. */
export function rowsOf(indicator: string, area: string, sex = '_T'): readonly PublishedRow[] {
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
