import type { Area } from '#src/model/area.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import { SEXES } from '#src/model/series.ts'
import type { IndicatorData, Sex } from '#src/model/series.ts'
import { chosenAreas } from './chosenAreas.ts'
import { chosenPeriods } from './chosenPeriods.ts'
import { findSeries, selectSeries } from './selectSeries.ts'
import type { PlaceSeries } from './selectSeries.ts'
import { withDue } from './withDue.ts'

/** The figures that a question asks of one indicator. */
export interface ChosenSeries {
  /** The breakdown asked for where it is published, else both. */
  readonly sex: Sex
  readonly sexAvailable: readonly Sex[]
  readonly cities: readonly [PlaceSeries, PlaceSeries]
  /** Null when the catalogue has no country. */
  readonly country: PlaceSeries | null
  /** The chosen periods, from the first to the last in which a city or the country has a value. */
  readonly periods: readonly Period[]
}

/** Periods from the first to the last with a value in any of the series; empty without any. */
function periodsWithValues(periods: readonly Period[], series: readonly PlaceSeries[]): readonly Period[] {
  const hasValue = (_: Period, position: number) =>
    series.some(({ cells }) => cells[position]?.observation.kind === 'value')
  const first = periods.findIndex(hasValue)
  return first === -1 ? [] : periods.slice(first, periods.findLastIndex(hasValue) + 1)
}

/**
 * The two cities and the country in the chosen periods and breakdown.
 * The country counts for the periods even when it is switched off, so that the axis stays when it is.
 * When no place has any value, the chosen periods are kept, so that the reasons can be told.
 * @param pooled puts several years into each cell; single years without it
 */
export function chosenSeries(
  indicator: Indicator,
  data: IndicatorData,
  catalogue: Catalogue,
  question: Question,
  pooled: (series: PlaceSeries) => PlaceSeries = (series) => series
): ChosenSeries {
  const { cities, country } = chosenAreas(catalogue, question)
  const places = country === null ? cities : [...cities, country]
  const isPublished = (sex: Sex) =>
    places.some((area) => findSeries(data, area, sex)?.observations.some(({ kind }) => kind === 'value') === true)
  const sexAvailable = SEXES.filter(isPublished)
  const sex = sexAvailable.includes(question.sex) ? question.sex : '_T'
  const chosen = chosenPeriods(data, question)
  const inChosen = (area: Area) =>
    pooled(withDue(indicator, selectSeries(indicator, data, area, sex, chosen), catalogue.release))
  const [first, second] = [inChosen(cities[0]), inChosen(cities[1])]
  const third = country === null ? null : inChosen(country)
  const withValues = periodsWithValues(chosen, third === null ? [first, second] : [first, second, third])
  const periods = withValues.length === 0 ? chosen : withValues
  const shown = new Set(periods)
  const select = (series: PlaceSeries): PlaceSeries => ({
    ...series,
    cells: series.cells.filter(({ period }) => shown.has(period)),
  })
  return {
    sex,
    sexAvailable,
    cities: [select(first), select(second)],
    country: third === null ? null : select(third),
    periods,
  }
}
