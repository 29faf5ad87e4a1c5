import type { Area } from '#src/model/area.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Missing, Observation } from '#src/model/observation.ts'
import type { Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import type { IndicatorData, Series, Sex } from '#src/model/series.ts'
import { monthsOf } from './monthsOf.ts'

/** What an indicator says of a place in a period. */
export interface Cell {
  readonly period: Period
  readonly observation: Observation
}

/** A place and a breakdown in the chosen periods, with what the gate needs to know of the whole series. */
export interface PlaceSeries {
  readonly area: Area
  readonly demonstration: boolean
  /** One a chosen period, ascending, without holes. */
  readonly cells: readonly Cell[]
  /** Periods of all series breaks, also of those before the chosen periods, ascending. */
  readonly breaks: readonly Period[]
  /** Years that each cell holds, up to and with its period. */
  readonly pool: Question['pool']
  /** First period with a value in the whole series; null without any. */
  readonly firstValue: Period | null
  /** Last period with a value in the whole series; null without any. */
  readonly lastValue: Period | null
}

/** The series of a place and a breakdown; undefined when the data hold none. */
export function findSeries(data: IndicatorData, area: Area, sex: Sex): Series | undefined {
  return data.series.find((series) => series.area === area.code && series.sex === sex)
}

/** What stands for a cell that the data do not hold: the place did not exist yet, or nobody published. */
export function absent(area: Area, period: Period): Missing {
  const tooEarly = area.validFrom !== null && monthsOf(period)[1] < monthsOf(area.validFrom)[0]
  return { kind: 'missing', reason: tooEarly ? 'does-not-exist' : 'not-published', note: null }
}

const periodOf = (cell: Cell): Period => cell.period

/**
 * A place and a breakdown in the chosen periods.
 * A place without a series gets a cell for every period too: does not exist before its validFrom, else not published.
 * @param periods some or all of the periods of the data, without holes
 */
export function selectSeries(
  indicator: Indicator,
  data: IndicatorData,
  area: Area,
  sex: Sex,
  periods: readonly Period[]
): PlaceSeries {
  const series = findSeries(data, area, sex)
  const all = data.periods.map((period, position) => ({
    period,
    observation: series?.observations[position] ?? absent(area, period),
  }))
  const chosen = new Set(periods)
  return {
    area,
    demonstration: indicator.demonstration,
    pool: 1,
    cells: all.filter((cell) => chosen.has(cell.period)),
    breaks: all.filter(({ observation }) => observation.kind === 'value' && observation.breaksSeries).map(periodOf),
    firstValue: all.find((cell) => cell.observation.kind === 'value')?.period ?? null,
    lastValue: all.findLast((cell) => cell.observation.kind === 'value')?.period ?? null,
  }
}
