import type { MissingReason, Value } from '#src/model/observation.ts'
import type { Period } from '#src/model/period.ts'
import type { Figure } from '#src/model/sentence.ts'
import type { PlaceSeries } from './selectSeries.ts'

/** A value as sentences name it. */
export function figureOf(series: PlaceSeries, period: Period, value: Value): Figure {
  const { numerator, provisional } = value
  return { area: series.area, period, value: value.value, count: numerator, provisional }
}

/** The last published value of the chosen periods, provisional or not; null without any. */
export function lastFigure(series: PlaceSeries): Figure | null {
  const cell = series.cells.findLast(({ observation }) => observation.kind === 'value')
  return cell?.observation.kind === 'value' ? figureOf(series, cell.period, cell.observation) : null
}

/** Why a place has no value in the chosen periods: the reason of the last of them. */
export function lastReason(series: PlaceSeries): MissingReason {
  const last = series.cells.at(-1)?.observation
  return last?.kind === 'missing' ? last.reason : 'not-published'
}
