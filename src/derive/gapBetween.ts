import type { Indicator } from '#src/model/indicator.ts'
import { comparePlaces, sameStretch } from './comparability.ts'
import { differenceOf, runsOf } from './differenceLine.ts'
import type { DifferenceCell, GapLine } from './differenceLine.ts'
import type { PlaceSeries } from './selectSeries.ts'

/** Left minus right in every chosen period in which the gate between places is open, with the barrier in all others. */
export function gapBetween(indicator: Indicator, left: PlaceSeries, right: PlaceSeries): GapLine {
  const cells = left.cells.map((cell, position): DifferenceCell => {
    const { period } = cell
    const other = right.cells[position]
    // Both were selected for the same periods; were they not, nothing could be compared.
    if (other === undefined) return { period, difference: null, barrier: { kind: 'different-periods' } }
    const { barrier, values } = comparePlaces({ series: left, cell }, { series: right, cell: other })
    if (barrier !== null) return { period, difference: null, barrier }
    return differenceOf(indicator, period, values)
  })
  const runs = runsOf(cells, (before, period) => [left, right].every((series) => sameStretch(series, before, period)))
  return { kind: 'gap', areas: [left.area, right.area], runs, cells }
}
