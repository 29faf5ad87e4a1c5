import { pooledEvents } from '#src/stats/pooledEvents.ts'
import type { Events } from '#src/stats/rateRatioTest.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Observation, Value } from '#src/model/observation.ts'
import type { Question } from '#src/model/question.ts'
import { eventsOf } from './areApart.ts'
import { sameStretch } from './comparability.ts'
import type { Cell, PlaceSeries } from './selectSeries.ts'

/** True when several years can be counted as one: events and those at risk are known, year by year. */
export function canPool({ kind, multiplier, firstPeriod }: Indicator): boolean {
  return kind === 'events' && multiplier !== null && /^\d{4}$/.test(firstPeriod)
}

/** Digits that tell a pooled rate from any other; more would be dust of the division. */
const DIGITS = 12

function pooledValue(window: readonly Value[], multiplier: number): Value | null {
  const counted = window.flatMap((value) => eventsOf(value) ?? [])
  const last = window.at(-1)
  if (last === undefined || counted.length < window.length) return null
  const pooled = pooledEvents(counted)
  if (!pooled.ok) return null
  const { count, denominator } = pooled.value
  return {
    ...last,
    value: rateOf(pooled.value, multiplier),
    numerator: count,
    denominator,
    estimated: window.some(({ estimated }) => estimated),
    // A window never reaches over a break; the break stands where its stretch begins.
    breaksSeries: false,
  }
}

/** Events for each `multiplier` of those at risk. */
function rateOf({ count, denominator }: Events, multiplier: number): number {
  return Number(((count / denominator) * multiplier).toPrecision(DIGITS))
}

/** The cell of a window of years: their pooled rate, or why there is none. */
function pooledCell(series: PlaceSeries, window: readonly Cell[], last: Cell, pool: number, multiplier: number): Observation {
  const missing = window.findLast(({ observation }) => observation.kind === 'missing')?.observation
  if (missing?.kind === 'missing') return { ...missing, note: null }
  const none: Observation = { kind: 'missing', reason: 'not-published', note: null }
  const [first] = window
  if (first === undefined || window.length < pool || !sameStretch(series, first.period, last.period)) return none
  const values = window.flatMap(({ observation }) => (observation.kind === 'value' ? [observation] : []))
  if (values.some(({ provisional }) => provisional)) return none
  return pooledValue(values, multiplier) ?? none
}

/**
 * A place with several years in one cell, which keeps the period of the last of them: sum of events over sum of those
 * at risk, never a mean of rates.
 * A cell has a value only when every year of it lies in the chosen periods, is final and counted, and no break lies
 * between them; else it is missing for the reason of the last missing year, or not published.
 */
export function poolSeries(indicator: Indicator, series: PlaceSeries, pool: Question['pool']): PlaceSeries {
  const { multiplier } = indicator
  if (pool === 1 || multiplier === null || !canPool(indicator)) return series
  const cells = series.cells.map((last, position): Cell => {
    const window = series.cells.slice(Math.max(0, position - pool + 1), position + 1)
    return { period: last.period, observation: pooledCell(series, window, last, pool, multiplier) }
  })
  return { ...series, cells, pool }
}
