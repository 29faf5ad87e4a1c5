import type { Area } from '#src/model/area.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { periodIndex } from '#src/model/period.ts'
import type { Period } from '#src/model/period.ts'
import type { Value } from '#src/model/observation.ts'
import { rateDifferenceInterval } from '#src/stats/rateDifferenceInterval.ts'
import type { RateRatio } from '#src/stats/rateRatio.ts'
import { eventsOf } from './areApart.ts'
import { ratioOf } from './ratioOf.ts'
import { claimOf } from './comparability.ts'
import type { Barrier } from './comparability.ts'
import { judgeAlone } from './judge.ts'
import type { Line, Point, Run, Scale } from './panel.ts'
import { scaleOf } from './scaleOf.ts'
import { subtract } from './subtract.ts'

/** What a test says of a difference between two rates whose counts are known. */
export interface DifferenceTest {
  /** First to second; over time later to earlier. */
  readonly ratio: RateRatio
  /** False when chance can explain the difference. */
  readonly apart: boolean
  /**
   * 95 % interval of the difference in the unit of the indicator, for its size alone: it may leave 0 out where the test
   * makes no claim, and the claim is the test's. Null without a multiplier.
   */
  readonly interval: readonly [number, number] | null
}

/** The difference that a period shows, or why there is none. */
export type DifferenceCell =
  | {
      readonly period: Period
      readonly difference: number
      readonly barrier: null
      /** The earlier period of a change; null for a gap. */
      readonly against: Period | null
      /** Null unless the kind of indicator calls for a test. */
      readonly test: DifferenceTest | null
    }
  | { readonly period: Period; readonly difference: null; readonly barrier: Barrier }

/** Left minus right, period by period. */
export interface GapLine {
  readonly kind: 'gap'
  readonly areas: readonly [Area, Area]
  /** Differences as points, cut wherever there is none and at every series break of either place. */
  readonly runs: readonly Run[]
  /** One a period, ascending. */
  readonly cells: readonly DifferenceCell[]
}

/** A place's change to the period before, period by period. */
export interface ChangeLine extends Line {
  readonly kind: 'change'
  /** One a period, ascending. */
  readonly cells: readonly DifferenceCell[]
}

/** A line of differences, between places or over time. */
export type DifferenceLine = GapLine | ChangeLine

/** First minus second of two comparable values, with the test that their kind calls for. */
export function differenceOf(
  indicator: Indicator,
  period: Period,
  values: readonly [Value, Value],
  against: Period | null = null
): DifferenceCell {
  const ratio = claimOf(indicator, values) === 'test' ? ratioOf(values) : null
  const interval = ratio === null ? null : intervalOf(indicator, values)
  const test = ratio === null ? null : { ratio, apart: judgeAlone(ratio.chance), interval }
  return { period, difference: subtract(values[0].value, values[1].value), barrier: null, against, test }
}

function intervalOf({ multiplier }: Indicator, [first, second]: readonly [Value, Value]): DifferenceTest['interval'] {
  const [left, right] = [eventsOf(first), eventsOf(second)]
  if (left === null || right === null || multiplier === null) return null
  const interval = rateDifferenceInterval(left, right, multiplier)
  return interval.ok ? interval.value : null
}

/** True where the interval leaves 0 out and the test makes no claim: two methods, of which the test is the judge. */
export function outrunsTest(cell: DifferenceCell): boolean {
  const test = cell.barrier === null ? cell.test : null
  if (test === null || test.apart || test.interval === null) return false
  return test.interval[0] > 0 || test.interval[1] < 0
}

/**
 * Differences as runs of points, cut wherever there is none.
 * @param goesOn whether two neighbouring periods with a difference belong to one run
 */
export function runsOf(
  cells: readonly DifferenceCell[],
  goesOn: (before: Period, period: Period) => boolean = () => true
): Run[] {
  const runs: Point[][] = []
  let before: Point | null = null
  for (const cell of cells) {
    const point = pointOf(cell)
    if (point !== null && before !== null && goesOn(before.period, point.period)) runs.at(-1)?.push(point)
    else if (point !== null) runs.push([point])
    before = point
  }
  return runs
}

function pointOf(cell: DifferenceCell): Point | null {
  if (cell.barrier !== null) return null
  const { period, difference: value, test } = cell
  return { period, x: periodIndex(period), value, count: null, provisional: false, interval: test?.interval ?? null }
}

/** A scale for differences and their intervals: 0 is always on it, and a difference of shares may be below 0. */
export function differenceScale(indicator: Indicator, lines: readonly DifferenceLine[]): Scale {
  const points = lines.flatMap(({ runs }) => runs.flat())
  const reached = points.flatMap(({ value, interval }) => [value, ...(interval ?? [])])
  return scaleOf({ method: 'mean', symbol: '', decimals: indicator.decimals }, [0, ...reached])
}
