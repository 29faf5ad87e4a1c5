import type { Area } from '#src/model/area.ts'
import type { Period } from '#src/model/period.ts'
import { periodIndex } from '#src/model/period.ts'
import type { Branch, Channel, Norm, Regime, Waits } from '#src/model/service.ts'
import type { WaitsCube } from '#src/model/waitsCube.ts'
import { waitsAt } from '#src/model/waitsCube.ts'
import { isMixed } from './isMixed.ts'
import { changeWithin, regimeAt } from './regimeGate.ts'
import type { Told } from './told.ts'
import { toldOf } from './told.ts'
import { monthsOf } from '../monthsOf.ts'
import type { Line, Panel, Point, Scale } from '../panel.ts'
import { scaleOf } from '../scaleOf.ts'

const SECONDS_A_MINUTE = 60

/** A month of a place as a reader comes to it: its figures, or why it has none. */
export interface MonthFigure {
  readonly period: Period
  /** periodIndex. */
  readonly x: number
  readonly told: Told
  /** How a branch takes its visitors in this month, where that has changed within the log. */
  readonly regime: Regime | null
  /** True where it took them in another way in the month before. */
  readonly isChange: boolean
}

/** A panel of waits by month, in minutes: its own line is the median, the reference line the norm. */
export interface MonthPanel {
  readonly panel: Panel
  readonly demonstration: boolean
  /** Nine in ten waited at most so long. */
  readonly ninth: Line
  /** Every month of the panel, ascending. */
  readonly months: readonly MonthFigure[]
  /** From 0 on. */
  readonly scale: Scale
}

export interface MonthPanels {
  readonly panels: readonly MonthPanel[]
  /** True where one log is generated and the other is not: heights of the one say nothing of the other. */
  readonly isOwnScale: boolean
  readonly months: readonly Period[]
}

/** A row of the table: what each place has in a month. */
export interface MonthRow {
  readonly period: Period
  readonly cells: readonly Waits[]
}

/** A place of the cube, and the area that stands for it in drawings. */
export interface DrawnPlace {
  readonly code: string
  readonly area: Area
  readonly side: Panel['side']
  /** Whether its log is generated. */
  readonly demonstration: boolean
  /** The branch that it is; null for a city. */
  readonly branch: Branch | null
}

export function monthRows(cube: WaitsCube, places: readonly DrawnPlace[], channel: Channel, months: readonly Period[]): readonly MonthRow[] {
  return months.map((period) => ({
    period,
    cells: places.map(({ code }) => waitsAt(cube, { place: code, channel, period })),
  }))
}

/**
 * The panels of some places on one scale; null when none has a month to draw. Where one is generated and the other is not,
 * each has its own, and no other place behind it.
 */
export function monthPanels(rows: readonly MonthRow[], places: readonly DrawnPlace[], norm: Norm): MonthPanels | null {
  const months = rows.map(({ period }) => period)
  const lines = places.map((place, index) => ({
    median: lineOf(rows, index, place, (waits) => waits.median),
    ninth: lineOf(rows, index, place, (waits) => waits.ninth),
  }))
  const valuesOf = (line: (typeof lines)[number]) => [...line.median.runs, ...line.ninth.runs].flat().map(({ value }) => value)
  const values = lines.flatMap(valuesOf)
  if (values.length === 0) return null
  const isOwnScale = isMixed(places)
  const scaleFrom = (drawn: readonly number[]) =>
    scaleOf({ method: 'quantile', symbol: '', decimals: 1 }, [0, norm.most / SECONDS_A_MINUTE, ...drawn])
  const common = scaleFrom(values)
  const panels = places.map((place, index): MonthPanel => {
    const other = isOwnScale ? undefined : lines.find((_, position) => position !== index)?.median
    const own = lines[index]
    return {
      demonstration: place.demonstration,
      ninth: own?.ninth ?? { area: place.area, runs: [] },
      months: rows.map(({ period, cells }) => figureOf(period, cells[index], place.branch)),
      scale: isOwnScale && own !== undefined ? scaleFrom(valuesOf(own)) : common,
      panel: {
        side: place.side,
        own: own?.median ?? { area: place.area, runs: [] },
        ghost: other ?? { area: place.area, runs: [] },
        reference: normLine(months, place.area, norm),
        gaps: [],
        breaks: breaksOf(months, place.branch),
        startsAt: null,
        targets: [],
        events: [],
      },
    }
  })
  return { panels, isOwnScale, months }
}

/** The months of a place in runs that neither a month without figures nor a change of regime is part of. */
function lineOf(
  rows: readonly MonthRow[],
  index: number,
  { area, branch }: DrawnPlace,
  valueOf: (waits: Extract<Waits, { readonly kind: 'waits' }>) => number,
): Line {
  const runs: Point[][] = []
  let before: Period | null = null
  for (const { period, cells } of rows) {
    const waits = cells[index]
    const isTold = waits?.kind === 'waits'
    const isApart = before === null || (branch !== null && changeWithin(branch, [monthsOf(before)[0], monthsOf(period)[1]]) !== null)
    if (isTold) {
      const point = pointOf(period, valueOf(waits) / SECONDS_A_MINUTE, waits.count)
      const run = runs.at(-1)
      if (run === undefined || isApart) runs.push([point])
      else run.push(point)
    }
    before = isTold ? period : null
  }
  return { area, runs }
}

function pointOf(period: Period, value: number, count: number): Point {
  return { period, x: periodIndex(period), value, count, provisional: false, interval: null }
}

function normLine(months: readonly Period[], area: Area, { most }: Norm): Line {
  return { area, runs: [months.map((period) => pointOf(period, most / SECONDS_A_MINUTE, 0))] }
}

function figureOf(period: Period, waits: Waits = { kind: 'unknown' }, branch: Branch | null): MonthFigure {
  const x = periodIndex(period)
  const told = toldOf(waits)
  if (branch === null) return { period, x, told, regime: null, isChange: false }
  return { period, x, told, regime: regimeAt(branch, x), isChange: changeWithin(branch, [x - 1, x]) !== null }
}

function breaksOf(months: readonly Period[], branch: Branch | null): readonly Period[] {
  if (branch === null) return []
  return months.filter((month, index) => {
    const before = months[index - 1]
    return before !== undefined && changeWithin(branch, [monthsOf(before)[0], monthsOf(month)[1]]) !== null
  })
}
