import type { PlaceSeries } from '#src/derive/selectSeries.ts'
import { selectSeries } from '#src/derive/selectSeries.ts'
import type { Area } from '#src/model/area.ts'
import type { Observation } from '#src/model/observation.ts'
import { ASTANA, buildIndicator } from './buildCatalogue.ts'
import { buildIndicatorData } from './buildIndicatorData.ts'

/** A place's whole series, written as in buildIndicatorData; its first year is 2018. */
export function placeSeries(line: string | readonly Observation[], area: Area = ASTANA): PlaceSeries {
  const data = buildIndicatorData({ [area.code]: line })
  return selectSeries(buildIndicator(), data, area, '_T', data.periods)
}
