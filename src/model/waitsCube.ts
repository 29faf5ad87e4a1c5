import type { Channel, Waits } from './service.ts'
import { TOO_FEW } from './service.ts'
import type { Period } from './period.ts'

/** What a cube says of a cell, as on the wire: seconds, and how many. */
export const MEASURES = ['N', 'P50', 'P50_LOW', 'P50_HIGH', 'P90', 'P90_LOW', 'P90_HIGH', 'WITHIN', 'LOST'] as const
export type Measure = (typeof MEASURES)[number]

/** Weekdays are 1 (Monday) to 7, hours 0 to 23: 9 is from 9:00 to 9:59. */
export interface HourOfWeek {
  readonly weekday: number
  readonly hour: number
}

/** Waits by place, channel and period, in a cube of the hours also by weekday and hour. */
export interface WaitsCube {
  /** Codes of areas or of branches. */
  readonly places: readonly string[]
  readonly channels: readonly Channel[]
  readonly periods: readonly Period[]
  /** Both empty where the cube is not divided by hours. */
  readonly weekdays: readonly number[]
  readonly hours: readonly number[]
  readonly measures: readonly Measure[]
  /** In the order of the fields above, measures innermost. */
  readonly values: readonly (number | null)[]
}

/** How many records fell into each class of wait, by branch, channel and month. */
export interface ClassCube {
  /** Codes of branches; `_T` is the whole city. */
  readonly places: readonly string[]
  readonly channels: readonly Channel[]
  /** Months. */
  readonly periods: readonly Period[]
  /** Where each class begins, in seconds, ascending; the first also holds what lies below it, the last is open above. */
  readonly bounds: readonly number[]
  /** In the order of the fields above; null where no log tells. */
  readonly counts: readonly (number | null)[]
}

export type CubeName = 'months' | 'years' | 'hours' | 'branches'

/** The cubes of each kind of file: what a page of a service shows first, a year, a branch. */
export const FIRST_CUBES: readonly CubeName[] = ['months', 'years', 'hours', 'branches']
export const YEAR_CUBES: readonly CubeName[] = ['hours', 'branches']
export const BRANCH_CUBES: readonly CubeName[] = ['months', 'years', 'hours']

export interface CellName {
  readonly place: string
  readonly channel: Channel
  readonly period: Period
  /** Only for cubes divided by hours. */
  readonly hour?: HourOfWeek
}

/** What a cube says of a cell; not known where the cube does not have it. */
export function waitsAt(cube: WaitsCube, { place, channel, period, hour }: CellName): Waits {
  const positions = [
    [cube.places.indexOf(place), cube.places.length],
    [cube.channels.indexOf(channel), cube.channels.length],
    [cube.periods.indexOf(period), cube.periods.length],
    ...(hour === undefined
      ? []
      : [[cube.weekdays.indexOf(hour.weekday), cube.weekdays.length] as const, [cube.hours.indexOf(hour.hour), cube.hours.length] as const]),
  ] as const
  let cell = 0
  for (const [position, count] of positions) {
    if (position < 0) return { kind: 'unknown' }
    cell = cell * count + position
  }
  return waitsOf((measure) => {
    const position = cube.measures.indexOf(measure)
    return position < 0 ? null : (cube.values[cell * cube.measures.length + position] ?? null)
  })
}

/** A cell from its measures; below TOO_FEW nothing but the counts is known. */
function waitsOf(at: (measure: Measure) => number | null): Waits {
  const count = at('N')
  const lost = at('LOST')
  if (count === null) return { kind: 'unknown' }
  if (count === 0) return { kind: 'none' }
  const [median, ninth, within] = [at('P50'), at('P90'), at('WITHIN')]
  if (count < TOO_FEW || median === null || ninth === null || within === null) return { kind: 'too-few', count, lost }
  return {
    kind: 'waits',
    count,
    lost,
    median,
    medianLimits: pair(at('P50_LOW'), at('P50_HIGH')),
    ninth,
    ninthLimits: pair(at('P90_LOW'), at('P90_HIGH')),
    within,
  }
}

function pair(low: number | null, high: number | null): readonly [number, number] | null {
  return low === null || high === null ? null : [low, high]
}
