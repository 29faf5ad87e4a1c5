import type { Source } from '#src/model/indicator.ts'
import type { Reading } from './perResident.ts'
import { findSeries } from './selectSeries.ts'
import type { Table } from './table.ts'

/** Sources of the population figures that the values of a table were divided by, each once, in reading order. */
export function populationSources(table: Table, { indicator, data }: Reading): Source[] {
  const codes = table.rows.flatMap(({ period, cells }) =>
    cells.flatMap((cell, column) => {
      const area = table.columns[column]
      if (cell.kind === 'missing' || area === undefined) return []
      const residents = findSeries(data, area, '_T')?.observations[data.periods.indexOf(period)]
      return residents?.kind === 'value' ? (residents.source ?? []) : []
    })
  )
  return [...new Set(codes)].flatMap((code) => indicator.sources.find((source) => source.code === code) ?? [])
}
