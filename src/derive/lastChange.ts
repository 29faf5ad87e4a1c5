import type { Indicator } from '#src/model/indicator.ts'
import type { Value } from '#src/model/observation.ts'
import { areApart } from './areApart.ts'
import type { Change } from './card.ts'
import { claimOf, compareOverTime } from './comparability.ts'
import { subtract } from './subtract.ts'
import type { PlaceSeries } from './selectSeries.ts'

/** Better or worse, where the kind of indicator, the test and the direction allow it. */
function verdictOf(indicator: Indicator, values: readonly [Value, Value], difference: number): Change['verdict'] {
  if (indicator.direction === 'none' || difference === 0) return null
  const claim = claimOf(indicator, values)
  if (claim === 'none' || (claim === 'test' && !areApart(values))) return null
  return difference > 0 === (indicator.direction === 'higher') ? 'better' : 'worse'
}

/**
 * Change from the published value before to the last one of the chosen periods; they may lie more than a period apart
 * (`since` says it). Null when the gate is shut between the two, or when there are not two.
 */
export function lastChange(indicator: Indicator, series: PlaceSeries): Change | null {
  const [before, last] = series.cells.filter((cell) => cell.observation.kind === 'value').slice(-2)
  if (before === undefined || last === undefined) return null
  const { values } = compareOverTime(series, before, last)
  if (values === null) return null
  const difference = subtract(values[1].value, values[0].value)
  return { since: before.period, difference, verdict: verdictOf(indicator, values, difference) }
}
