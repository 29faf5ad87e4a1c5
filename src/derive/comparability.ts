import type { Indicator } from '#src/model/indicator.ts'
import type { MissingReason, Value } from '#src/model/observation.ts'
import { comparePeriods } from '#src/model/period.ts'
import type { Period } from '#src/model/period.ts'
import type { NotComparable } from '#src/model/sentence.ts'
import type { Cell, PlaceSeries } from './selectSeries.ts'

/** Why two observations may not be compared: no difference, change, arrow, rank or sentence stands on them. */
export type Barrier =
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  /** The first of the chosen periods has none before it. */
  | { readonly kind: 'no-earlier-period' }
  | { readonly kind: NotComparable }
  /** Generated figures stand beside published ones. */
  | { readonly kind: 'demonstration' }

/** What may be said of a difference between comparable values. */
export type Claim =
  /** Counts are known on both sides: a test decides. */
  | 'test'
  /** A complete count or money: the difference is a fact. */
  | 'fact'
  /** Both values and the difference, no verdict. */
  | 'none'

/** The values of two comparable observations, or why they are not. */
export type Comparability =
  | { readonly barrier: null; readonly values: readonly [Value, Value] }
  | { readonly barrier: Barrier; readonly values: null }

const shut = (barrier: Barrier): Comparability => ({ barrier, values: null })

/** Missing on either side, or still provisional; else the pair. */
function bothFinal(first: Cell, second: Cell): Comparability {
  const [left, right] = [first.observation, second.observation]
  if (left.kind === 'missing') return shut({ kind: 'missing', reason: left.reason })
  if (right.kind === 'missing') return shut({ kind: 'missing', reason: right.reason })
  if (left.provisional || right.provisional) return shut({ kind: 'provisional' })
  return { barrier: null, values: [left, right] }
}

/** The last break at or before a period: values are comparable only with those of the same stretch. */
function stretchAt(series: PlaceSeries, period: Period): Period | null {
  return series.breaks.findLast((start) => comparePeriods(start, period) <= 0) ?? null
}

/** True when no break stands between two periods of a series. */
export function sameStretch(series: PlaceSeries, earlier: Period, later: Period): boolean {
  return stretchAt(series, earlier) === stretchAt(series, later)
}

/**
 * The gate over time: may two observations of one series be compared?
 * A break in a period shuts the gate between it and everything before, whatever lies between.
 * @returns the values, earlier first, or the barrier
 */
export function compareOverTime(series: PlaceSeries, earlier: Cell, later: Cell): Comparability {
  // The later one first: where both are missing, its reason is the one to tell.
  const { barrier, values } = bothFinal(later, earlier)
  if (barrier !== null) return shut(barrier)
  if (!sameStretch(series, earlier.period, later.period)) return shut({ kind: 'series-break' })
  return { barrier, values: [values[1], values[0]] }
}

/** True when one place was counted anew at a break and the other, which has figures from before it, was not. */
function countedDifferently(left: PlaceSeries, right: PlaceSeries, period: Period): boolean {
  const [leftBreak, rightBreak] = [stretchAt(left, period), stretchAt(right, period)]
  if (leftBreak === rightBreak) return false
  const leftIsOlder = leftBreak === null || (rightBreak !== null && comparePeriods(leftBreak, rightBreak) < 0)
  const [older, newest] = leftIsOlder ? [left, rightBreak] : [right, leftBreak]
  // A place whose figures begin after the other's break has only been counted in the new way.
  return newest !== null && older.firstValue !== null && comparePeriods(older.firstValue, newest) < 0
}

/**
 * The gate between places: may two places be compared in a period?
 * Breaks shared by both places leave it open; a break in one alone shuts it from then on, as nothing says that the
 * other is still counted in the same way.
 * @returns the values, left first, or the barrier
 */
export function comparePlaces(
  left: { readonly series: PlaceSeries; readonly cell: Cell },
  right: { readonly series: PlaceSeries; readonly cell: Cell }
): Comparability {
  if (left.series.demonstration !== right.series.demonstration) return shut({ kind: 'demonstration' })
  if (left.cell.period !== right.cell.period) return shut({ kind: 'different-periods' })
  const comparison = bothFinal(left.cell, right.cell)
  if (comparison.barrier !== null) return comparison
  if (countedDifferently(left.series, right.series, left.cell.period)) return shut({ kind: 'series-break' })
  return comparison
}

/** What may be said of the difference of two comparable values: contract/README.md, "Kinds of indicator". */
export function claimOf(indicator: Indicator, values: readonly [Value, Value]): Claim {
  if (indicator.kind === 'register') return 'fact'
  const counted = values.every((value) => value.numerator !== null && value.denominator !== null)
  return indicator.kind === 'events' && counted ? 'test' : 'none'
}
