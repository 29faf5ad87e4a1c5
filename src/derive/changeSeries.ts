import { compareOverTime } from './comparability.ts'
import { subtract } from './subtract.ts'
import { runsOf } from './differenceLine.ts'
import type { ChangeLine, DifferenceCell } from './differenceLine.ts'
import type { PlaceSeries } from './selectSeries.ts'

/**
 * A place's change to the period right before, in every chosen period; none across a gap or a break, with the barrier.
 * (A card's change may reach back over a gap and says since when; a line of changes has one step only.)
 */
export function changeSeries(series: PlaceSeries): ChangeLine {
  const cells = series.cells.map((cell, position): DifferenceCell => {
    const { period } = cell
    const before = series.cells[position - 1]
    if (before === undefined) return { period, difference: null, barrier: { kind: 'no-earlier-period' } }
    const { barrier, values } = compareOverTime(series, before, cell)
    if (barrier !== null) return { period, difference: null, barrier }
    return { period, difference: subtract(values[1].value, values[0].value), barrier }
  })
  return { kind: 'change', area: series.area, runs: runsOf(cells), cells }
}
