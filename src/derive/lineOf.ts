import type { Indicator } from '#src/model/indicator.ts'
import type { Value } from '#src/model/observation.ts'
import { periodIndex } from '#src/model/period.ts'
import type { Period } from '#src/model/period.ts'
import { sameStretch } from './comparability.ts'
import { monthsOf } from './monthsOf.ts'
import type { Gap, Line, Point, Run } from './panel.ts'
import type { Cell, PlaceSeries } from './selectSeries.ts'

/** The interval of a value, in the unit of the indicator; null where there is none, or where none is drawn. */
export type IntervalOf = (indicator: Indicator, value: Value) => readonly [number, number] | null

function pointOf(indicator: Indicator, period: Period, value: Value, intervalOf: IntervalOf): Point {
  return {
    period,
    x: periodIndex(period),
    value: value.value,
    count: value.numerator,
    provisional: value.provisional,
    interval: intervalOf(indicator, value),
  }
}

/**
 * The line of a place: every value of the chosen periods once, in runs that no gap and no series break crosses.
 * Provisional values are part of a run and marked. Without `intervalOf` no point has an interval.
 */
export function lineOf(indicator: Indicator, series: PlaceSeries, intervalOf: IntervalOf = () => null): Line {
  const runs: Point[][] = []
  for (const { period, observation } of series.cells) {
    if (observation.kind === 'missing') continue
    const point = pointOf(indicator, period, observation, intervalOf)
    const run = runs.at(-1)
    const before = run?.at(-1)
    const goesOn = before !== undefined && point.x - before.x === 1 && sameStretch(series, before.period, period)
    if (run !== undefined && goesOn) run.push(point)
    else runs.push([point])
  }
  return { area: series.area, runs }
}

function isValue({ observation }: Cell): boolean {
  return observation.kind === 'value'
}

function didNotExist({ observation }: Cell): boolean {
  return observation.kind === 'missing' && observation.reason === 'does-not-exist'
}

/** Cells from the first to the last value, both included; empty without values. */
function spanOfValues(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(Math.max(0, cells.findIndex(isValue)), cells.findLastIndex(isValue) + 1)
}

/**
 * All chosen periods without a value, also those before the first value and after the last; neighbours with different
 * reasons are gaps of their own.
 */
export function gapsOf(series: PlaceSeries): Gap[] {
  const gaps: Gap[] = []
  for (const { period, observation } of series.cells) {
    if (observation.kind === 'value') continue
    const gap = gaps.at(-1)
    const goesOn = gap?.reason === observation.reason && periodIndex(period) - periodIndex(gap.to) === 1
    if (gap !== undefined && goesOn) gaps[gaps.length - 1] = { ...gap, to: period }
    else gaps.push({ from: period, to: period, reason: observation.reason })
  }
  return gaps
}

/** Periods of the chosen ones from which the values are not comparable with a chosen value before. */
export function breaksOf(series: PlaceSeries): Period[] {
  return spanOfValues(series.cells)
    .slice(1)
    .map((cell) => cell.period)
    .filter((period) => series.breaks.includes(period))
}

/**
 * Since when the place exists as such, when the chosen periods begin with some for which it did not; else null.
 * That is its validFrom: figures recast for earlier years do not move it.
 */
export function startOf(series: PlaceSeries): Period | null {
  const first = series.cells[0]
  if (first === undefined || !didNotExist(first)) return null
  const { validFrom } = series.area
  if (validFrom === null) return series.cells.find((cell) => !didNotExist(cell))?.period ?? null
  // The period of the data's own frequency in which the place began, where it is one of the chosen.
  return series.cells.find(({ period }) => monthsOf(period)[1] >= monthsOf(validFrom)[0])?.period ?? validFrom
}

/** All points of a line, ascending. */
export function pointsOf(line: { readonly runs: readonly Run[] }): Point[] {
  return line.runs.flat()
}
