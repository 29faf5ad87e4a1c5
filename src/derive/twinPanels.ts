import type { Indicator } from '#src/model/indicator.ts'
import type { DatedEvent } from '#src/model/catalogue.ts'
import type { Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import type { Sex } from '#src/model/series.ts'
import type { Line, Panel, TwinPanels } from './panel.ts'
import { breaksOf, gapsOf, lineOf, pointsOf, startOf } from './lineOf.ts'
import type { IntervalOf } from './lineOf.ts'
import { scaleOf } from './scaleOf.ts'
import type { PlaceSeries } from './selectSeries.ts'
import { shownEvents, targetsOf } from './shownMarks.ts'

/** The series that twin panels draw. */
export interface TwinSeries {
  readonly cities: readonly [PlaceSeries, PlaceSeries]
  /** Null when the catalogue has no country. */
  readonly country: PlaceSeries | null
  /** The chosen periods, one a cell. */
  readonly periods: readonly Period[]
  /** Of the figures. */
  readonly sex: Sex
}

/**
 * True when the country's value can be held against a city's: rates, shares, means, indices, not totals.
 * A country's total would squeeze both cities to the ground of the panel and say nothing of either.
 */
export function countryIsYardstick(indicator: Indicator): boolean {
  return indicator.method !== 'count'
}

function valuesOf(lines: readonly (Line | null)[]): number[] {
  return lines
    .flatMap((line) => (line === null ? [] : pointsOf(line)))
    .flatMap((point) => [point.value, ...(point.interval ?? [])])
}

/**
 * Two panels for a question, or null when neither a city nor the drawn country has a value.
 * On own scales the other city is left out of a panel: drawn there, it would have to be on the same scale.
 * @param events of the catalogue; those of the shown places are marked when the question asks for it
 * @param intervalOf of the values, where the drawing shows intervals: the scale then holds them too
 */
export function twinPanels(
  indicator: Indicator,
  { cities, country, periods, sex }: TwinSeries,
  question: Question,
  events: readonly DatedEvent[],
  intervalOf?: IntervalOf
): TwinPanels | null {
  const lines: readonly [Line, Line] = [lineOf(indicator, cities[0], intervalOf), lineOf(indicator, cities[1], intervalOf)]
  const countryLine = country !== null && countryIsYardstick(indicator) ? lineOf(indicator, country, intervalOf) : null
  const isDrawn = question.show.includes('country') && countryLine !== null && countryLine.runs.length > 0
  const reference = isDrawn ? countryLine : null
  const [left, right] = lines
  if (left.runs.length + right.runs.length === 0 && reference === null) return null
  // Lines drawn together need one scale.
  const own = question.scale === 'own' && question.view !== 'together'
  const areas = [...cities, ...(country === null ? [] : [country])].map(({ area }) => area)
  const marked = question.show.includes('events') ? shownEvents(events, indicator, areas, periods) : []
  const targets = cities.map(({ area }) => (question.show.includes('target') ? targetsOf(indicator, [area], sex) : []))
  const panel = (side: Panel['side'], series: PlaceSeries, line: Line, other: Line): Panel => ({
    side,
    own: line,
    ghost: own ? { area: other.area, runs: [] } : other,
    reference,
    gaps: gapsOf(series),
    breaks: breaksOf(series),
    startsAt: startOf(series),
    targets: targets[side === 'first' ? 0 : 1] ?? [],
    events: marked.filter(({ place }) => place === series.area || place.kind === 'country'),
  })
  const scale = (drawn: readonly Line[], aims: typeof targets) =>
    scaleOf(indicator, [...valuesOf([...drawn, reference]), ...aims.flat().map(({ value }) => value)])
  const scaleOfBoth = own ? null : scale(lines, targets)
  return {
    panels: [panel('first', cities[0], left, right), panel('second', cities[1], right, left)],
    periods,
    scales:
      scaleOfBoth === null
        ? [scale([left], targets.slice(0, 1)), scale([right], targets.slice(1))]
        : [scaleOfBoth, scaleOfBoth],
  }
}
