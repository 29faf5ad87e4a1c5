import type { Channel } from '#src/model/service.ts'
import type { Period } from '#src/model/period.ts'
import type { HourOfWeek, WaitsCube } from '#src/model/waitsCube.ts'
import { waitsAt } from '#src/model/waitsCube.ts'
import { normalQuantile } from '#src/stats/normalQuantile.ts'
import type { Reading, Yardstick } from './reading.ts'
import { areSeparate, compareReadings, readingOf } from './reading.ts'
import type { Told } from './told.ts'
import { toldOf } from './told.ts'

export interface HourCell extends HourOfWeek {
  readonly told: Told
  /** On the yardstick; null where there is too little to tell. */
  readonly reading: Reading | null
  /** Position of its colour on the scale; null without a reading. */
  readonly step: number | null
}

/** One colour scale: step n reaches from bounds[n] to bounds[n + 1], in seconds or shares of one. */
export type ColourScale = readonly number[]

/** Waits by hour and weekday: a row an hour, a cell a weekday. */
export interface HourMap {
  readonly weekdays: readonly number[]
  readonly scale: ColourScale
  readonly rows: readonly { readonly hour: number; readonly cells: readonly HourCell[] }[]
}

/** When to go, as far as the limits of the hours tell them apart. */
export type BestHour =
  | { readonly kind: 'best'; readonly best: HourCell; readonly worst: HourCell }
  /** The best and the worst hour cannot be told apart. */
  | { readonly kind: 'not-apart' }
  | { readonly kind: 'none' }

const MOST_STEPS = 6
/** What a 95 % interval leaves out on each side. */
const ONE_SIDE = 0.025
/** Seconds, and shares of one. */
const ROUND: Readonly<Record<Yardstick, readonly number[]>> = {
  median: [15, 30, 60, 120, 180, 300, 600, 900, 1800, 3600],
  share: [0.01, 0.02, 0.05, 0.1, 0.2],
}

/** The narrowest round steps, six at most, that hold all readings. */
export function colourScale(readings: readonly Reading[], yardstick: Yardstick): ColourScale {
  const values = readings.map(({ low }) => low).filter(Number.isFinite)
  if (values.length === 0) return []
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  const wide = ROUND[yardstick].find((step) => Math.floor(greatest / step) - Math.floor(least / step) < MOST_STEPS)
  const step = wide ?? (greatest - least) / (MOST_STEPS - 1)
  const start = Math.floor(least / step)
  const count = Math.floor(greatest / step) - start + 1
  return Array.from({ length: count + 1 }, (_, index) => Number(((start + index) * step).toFixed(6)))
}

/** The maps of some places on one colour scale. */
export function hourMaps(
  cube: WaitsCube,
  places: readonly string[],
  { channel, period }: { readonly channel: Channel; readonly period: Period },
  yardstick: Yardstick,
): readonly HourMap[] {
  const read = (place: string, hour: HourOfWeek) => {
    const told = toldOf(waitsAt(cube, { place, channel, period, hour }))
    return { ...hour, told, reading: told.kind === 'figures' ? readingOf(told.figures, yardstick) : null }
  }
  const plain = places.map((place) =>
    cube.hours.map((hour) => ({ hour, cells: cube.weekdays.map((weekday) => read(place, { weekday, hour })) })),
  )
  const readings = plain.flat().flatMap(({ cells }) => cells.flatMap(({ reading }) => reading ?? []))
  const scale = colourScale(readings, yardstick)
  const stepOf = (reading: Reading | null) => (reading === null ? null : stepAt(scale, reading.low))
  return plain.map((rows) => ({
    weekdays: cube.weekdays,
    scale,
    rows: rows
      .map(({ hour, cells }) => ({ hour, cells: cells.map((cell) => ({ ...cell, step: stepOf(cell.reading) })) }))
      .filter((_, index) => plain.some((each) => each[index]?.cells.some(({ told }) => told.kind !== 'none' && told.kind !== 'unknown'))),
  }))
}

/** Every full hour below is a step of its own; the last also holds its own end. */
function stepAt(scale: ColourScale, value: number): number {
  return Math.max(0, Math.min(scale.findLastIndex((bound) => bound <= value), scale.length - 2))
}

/**
 * A reading with limits that hold for all pairs of some readings together: the best and the worst of many lie apart by chance.
 * Each 95 % limit is moved away from the reading, as far as Bonferroni's level for that many pairs lies beyond that of one;
 * limits of shares may so reach beyond 0 and 1.
 * @param readings how many are compared, 2 at least
 */
export function stretchedFor(readings: number, reading: Reading): Reading {
  if (reading.limits === null) return reading
  const pairs = (readings * (readings - 1)) / 2
  const stretch = normalQuantile(ONE_SIDE / Math.max(1, pairs)) / normalQuantile(ONE_SIDE)
  const { low, high, limits } = reading
  return { low, high, limits: [low - stretch * (low - limits[0]), high + stretch * (limits[1] - high)] }
}

/** The best hour of a map, said only where its limits, stretched for all hours, lie apart from those of the worst. */
export function bestHour({ rows }: HourMap, yardstick: Yardstick): BestHour {
  const cells = rows
    .flatMap((row) => row.cells)
    .flatMap((cell) => (cell.reading === null ? [] : [{ cell, reading: cell.reading }]))
    .toSorted((left, right) => compareReadings(left.reading, right.reading, yardstick))
  const [best, worst] = [cells[0], cells.at(-1)]
  if (best === undefined || worst === undefined) return { kind: 'none' }
  const isApart = areSeparate(stretchedFor(cells.length, best.reading), stretchedFor(cells.length, worst.reading))
  if (!isApart) return { kind: 'not-apart' }
  return { kind: 'best', best: best.cell, worst: worst.cell }
}
