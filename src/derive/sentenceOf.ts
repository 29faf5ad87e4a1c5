import type { Indicator } from '#src/model/indicator.ts'
import type { Value } from '#src/model/observation.ts'
import type { NotComparable, Sentence } from '#src/model/sentence.ts'
import { areApart } from './areApart.ts'
import { claimOf, comparePlaces } from './comparability.ts'
import { judgeAlone } from './judge.ts'
import type { Judge } from './judge.ts'
import { subtract } from './subtract.ts'
import { figureOf, lastFigure, lastReason } from './figureOf.ts'
import type { Cell, PlaceSeries } from './selectSeries.ts'

type Cities = readonly [PlaceSeries, PlaceSeries]

/** The two cells of a period. */
interface Pair {
  readonly left: Cell
  readonly right: Cell
}

function isFinal(cell: Cell): boolean {
  return cell.observation.kind === 'value' && !cell.observation.provisional
}

/** The pair in which two cities are compared, with its values. */
type Compared = { readonly pair: Pair; readonly values: readonly [Value, Value] }

/** Cells of the two cities, period by period, of those with a value in both. */
function commonPairs(left: PlaceSeries, right: PlaceSeries): Pair[] {
  return left.cells.flatMap((cell, position) => {
    const other = right.cells[position]
    const both = cell.observation.kind === 'value' && other?.observation.kind === 'value'
    return both ? [{ left: cell, right: other }] : []
  })
}

/** What may be said where one city or both have no figure. */
function withoutPair(indicator: Indicator, cities: Cities, country: PlaceSeries | null): Sentence {
  const [left, right] = cities
  const [leftFigure, rightFigure] = [lastFigure(left), lastFigure(right)]
  const figure = leftFigure ?? rightFigure
  if (figure === null) {
    const areas = [left.area, right.area] as const
    return { indicator, kind: 'no-figures', areas, country: country === null ? null : lastFigure(country) }
  }
  const other = leftFigure === null ? left : right
  return { indicator, kind: 'one-city', figure, other: other.area, reason: lastReason(other) }
}

/** What may be said of two comparable values. */
function compared(
  indicator: Indicator,
  cities: Cities,
  { pair, values }: Compared,
  judge: Judge
): Sentence {
  const [left, right] = values
  const figures = [figureOf(cities[0], pair.left.period, left), figureOf(cities[1], pair.right.period, right)] as const
  const difference = subtract(left.value, right.value)
  const claim = claimOf(indicator, values)
  if (claim === 'test') return { indicator, kind: 'events', figures, apart: areApart(values, judge) }
  return { indicator, kind: claim === 'fact' ? 'difference' : 'no-verdict', figures, difference }
}

/** The two cities in the last period that both have and that is final in both, or why they are not compared. */
export function lastCommon([left, right]: Cities): Compared | NotComparable {
  const pairs = commonPairs(left, right)
  const pair = pairs.findLast((common) => isFinal(common.left) && isFinal(common.right))
  if (pair === undefined) return pairs.length === 0 ? 'different-periods' : 'provisional'
  const { barrier, values } = comparePlaces({ series: left, cell: pair.left }, { series: right, cell: pair.right })
  if (values !== null) return { pair, values }
  return barrier.kind === 'series-break' ? 'series-break' : 'different-periods'
}

/**
 * What may be said of two cities in the chosen periods.
 * They are compared in the last period that both have and that is final in both, which may be earlier than the last
 * value of either. Where they share none, or the gate is shut in it, each stands with its own last value.
 * @param judge of the difference, where a test is made
 */
export function sentenceOf(
  indicator: Indicator,
  cities: Cities,
  country: PlaceSeries | null,
  judge: Judge = judgeAlone
): Sentence {
  const [leftFigure, rightFigure] = [lastFigure(cities[0]), lastFigure(cities[1])]
  if (leftFigure === null || rightFigure === null) return withoutPair(indicator, cities, country)
  const common = lastCommon(cities)
  if (typeof common === 'object') return compared(indicator, cities, common, judge)
  return { indicator, kind: 'not-comparable', figures: [leftFigure, rightFigure], why: common }
}

/** True when a sentence says something of the two cities: a fact, or a difference that a test supports. */
export function isConclusive(sentence: Sentence): boolean {
  return sentence.kind === 'difference' || (sentence.kind === 'events' && sentence.apart)
}
