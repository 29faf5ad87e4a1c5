import { monotoneTrend } from '#src/stats/monotoneTrend.ts'
import type { Trend } from '#src/model/facts.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Value } from '#src/model/observation.ts'
import { eventsOf } from './areApart.ts'
import { compareOverTime } from './comparability.ts'
import { judgeAlone } from './judge.ts'
import { canPool } from './poolSeries.ts'
import type { PlaceSeries } from './selectSeries.ts'

/** Years that a trend is asked of: the fewest whose steady rise chance would rarely give (1 in 60). */
const YEARS = 5

/**
 * Whether the rate of a place rises or falls over its last five final years in a row; null where no final value has its
 * counts. No gap, no break, no provisional year and none without counts lies between the first and the last.
 */
export function trendOf(indicator: Indicator, series: PlaceSeries): Trend | null {
  if (!canPool(indicator)) return null
  const { area, cells } = series
  const isCounted = (value: Value): boolean => eventsOf(value) !== null
  const end = cells.findLastIndex(
    ({ observation }) => observation.kind === 'value' && !observation.provisional && isCounted(observation)
  )
  const last = cells[end]
  if (last === undefined) return null
  const compared = cells
    .slice(Math.max(0, end + 1 - YEARS), end + 1)
    .flatMap((cell) => compareOverTime(series, cell, last).values?.[0] ?? [])
    .filter(isCounted)
  const first = cells[end + 1 - YEARS]
  if (first === undefined || compared.length < YEARS) return { area, years: null, direction: null }
  const trend = monotoneTrend(compared.map(({ value }) => value))
  const isShown = trend.ok && judgeAlone(trend.value.chance)
  const direction = isShown ? (trend.value.score > 0 ? 'rises' : 'falls') : null
  return { area, years: [first.period, last.period], direction }
}
