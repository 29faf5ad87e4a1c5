import { comparePlaces, sameStretch } from './comparability.ts'
import { subtract } from './subtract.ts'
import { runsOf } from './differenceLine.ts'
import type { DifferenceCell, GapLine } from './differenceLine.ts'
import type { PlaceSeries } from './selectSeries.ts'

/** Left minus right in every chosen period in which the gate between places is open, with the barrier in all others. */
export function gapBetween(left: PlaceSeries, right: PlaceSeries): GapLine {
  const cells = left.cells.map((cell, position): DifferenceCell => {
    const { period } = cell
    const other = right.cells[position]
    // Both were selected for the same periods; were they not, nothing could be compared.
    if (other === undefined) return { period, difference: null, barrier: { kind: 'different-periods' } }
    const { barrier, values } = comparePlaces({ series: left, cell }, { series: right, cell: other })
    if (barrier !== null) return { period, difference: null, barrier }
    return { period, difference: subtract(values[0].value, values[1].value), barrier }
  })
  const runs = runsOf(cells, (before, period) => [left, right].every((series) => sameStretch(series, before, period)))
  return { kind: 'gap', areas: [left.area, right.area], runs, cells }
}
