import type { Area } from '#src/model/area.ts'
import type { Observation } from '#src/model/observation.ts'
import type { Period } from '#src/model/period.ts'
import type { PlaceSeries } from './selectSeries.ts'

interface TableRow {
  readonly period: Period
  /** As published, with its flags, counts, note and source, one a column. */
  readonly cells: readonly Observation[]
}

/** The figures behind a chart: a row a period, a column a place. */
export interface Table {
  readonly columns: readonly Area[]
  /** Oldest first: the table reads downwards as the chart reads to the right. */
  readonly rows: readonly TableRow[]
}

/**
 * Every chosen period, also those without any value, against every place given.
 * @param places selected for the same periods
 */
export function tableOf(periods: readonly Period[], places: readonly PlaceSeries[]): Table {
  const rows = periods.map((period, position) => ({
    period,
    cells: places.flatMap(({ cells }) => cells[position]?.observation ?? []),
  }))
  return { columns: places.map(({ area }) => area), rows }
}
