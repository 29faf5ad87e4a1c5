import type { Indicator } from '#src/model/indicator.ts'
import { areApart } from './areApart.ts'
import type { Change } from './card.ts'
import { claimOf, compareOverTime } from './comparability.ts'
import { figureOf } from './figureOf.ts'
import type { Judge } from './judge.ts'
import { subtract } from './subtract.ts'
import type { Cell, PlaceSeries } from './selectSeries.ts'

/** Better or worse by the direction of the indicator; null without one. */
function directionOf({ direction }: Indicator, difference: number): 'better' | 'worse' | null {
  if (direction === 'none' || difference === 0) return null
  return difference > 0 === (direction === 'higher') ? 'better' : 'worse'
}

/** The last value and the one before it that shares no year with it. */
function lastTwo({ cells, pool }: PlaceSeries): readonly [Cell | undefined, Cell | undefined] {
  const last = cells.findLastIndex((cell) => cell.observation.kind === 'value')
  const before = cells.slice(0, Math.max(0, last - pool + 1))
  return [before.findLast((cell) => cell.observation.kind === 'value'), cells[last]]
}

/**
 * Change from the published value before to the last one of the chosen periods; they may lie more than a period apart
 * (`since` says it). Null when the gate is shut between the two, or when there are not two.
 */
export function lastChange(indicator: Indicator, series: PlaceSeries, judge: Judge): Change | null {
  const [before, last] = lastTwo(series)
  if (before === undefined || last === undefined) return null
  const { values } = compareOverTime(series, before, last)
  if (values === null) return null
  const claim = claimOf(indicator, values)
  if (claim === 'test' && !areApart(values, judge)) {
    return { kind: 'earlier', figure: figureOf(series, before.period, values[0]) }
  }
  const difference = subtract(values[1].value, values[0].value)
  const verdict = claim === 'none' ? null : directionOf(indicator, difference)
  return { kind: 'difference', since: before.period, difference, verdict }
}
