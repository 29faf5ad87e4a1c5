import { readdirSync, readFileSync } from 'node:fs'
import { parseCsv } from '#src/publish/parseCsv.ts'

/** The rows of a sheet of ours, each by the names of its columns. */
function readSheetRows(path: string): readonly Readonly<Record<string, string>>[] {
  const table = parseCsv(readFileSync(path, 'utf8'))
  if (!table.ok) throw new Error(`${path}: expected CSV, got ${JSON.stringify(table)}`)
  const [head, ...rows] = table.value.rows
  return rows.map(({ cells }) => Object.fromEntries((head?.cells ?? []).map((name, index) => [name, cells[index] ?? ''])))
}

/** Codes of all indicators on the sheet. */
export const INDICATORS: readonly string[] = readSheetRows('data/indicators.csv').map(({ INDICATOR }) => INDICATOR ?? '')

const NEWEST = readdirSync('data/observations').toSorted().at(-1) ?? ''

/** How many values of an indicator, both sexes together, the newest release publishes for places (codes as on the sheet). */
export function countValues(indicator: string, places: readonly string[]): number {
  return readSheetRows(`data/observations/${NEWEST}`).filter(
    (row) =>
      row['INDICATOR'] === indicator &&
      places.includes(row['REF_AREA'] ?? '') &&
      (row['SEX'] ?? '_T') === '_T' &&
      row['OBS_VALUE'] !== '',
  ).length
}
