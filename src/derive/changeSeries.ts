import type { Indicator } from '#src/model/indicator.ts'
import { compareOverTime } from './comparability.ts'
import { differenceOf, runsOf } from './differenceLine.ts'
import type { ChangeLine, DifferenceCell } from './differenceLine.ts'
import type { PlaceSeries } from './selectSeries.ts'

/**
 * A place's change to the period right before, in every chosen period; none across a gap or a break, with the barrier.
 * Pooled years are held against the last ones that share no year with them.
 * (A card's change may reach back over a gap and says since when; a line of changes has one step only.)
 */
export function changeSeries(indicator: Indicator, series: PlaceSeries): ChangeLine {
  const cells = series.cells.map((cell, position): DifferenceCell => {
    const { period } = cell
    const before = series.cells[position - series.pool]
    if (before === undefined) return { period, difference: null, barrier: { kind: 'no-earlier-period' } }
    const { barrier, values } = compareOverTime(series, before, cell)
    if (barrier !== null) return { period, difference: null, barrier }
    return differenceOf(indicator, period, [values[1], values[0]], before.period)
  })
  return { kind: 'change', area: series.area, runs: runsOf(cells), cells }
}
