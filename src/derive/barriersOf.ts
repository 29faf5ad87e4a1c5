import { periodIndex } from '#src/model/period.ts'
import type { Period } from '#src/model/period.ts'
import type { Barrier } from './comparability.ts'
import type { DifferenceCell } from './differenceLine.ts'

/** Neighbouring periods without a difference, all for one reason. */
export interface BarrierSpan {
  readonly from: Period
  readonly to: Period
  readonly barrier: Barrier
}

function isSame(left: Barrier, right: Barrier): boolean {
  return left.kind === right.kind && (left.kind === 'missing' ? left.reason : null) === (right.kind === 'missing' ? right.reason : null)
}

/** Why there is no difference, for every period without one, neighbours with one reason together. */
export function barriersOf(cells: readonly DifferenceCell[]): BarrierSpan[] {
  const spans: BarrierSpan[] = []
  for (const { period, barrier } of cells) {
    const span = spans.at(-1)
    if (barrier === null) continue
    const goesOn = span !== undefined && isSame(span.barrier, barrier) && periodIndex(period) - periodIndex(span.to) === 1
    if (goesOn) spans[spans.length - 1] = { ...span, to: period }
    else spans.push({ from: period, to: period, barrier })
  }
  return spans
}
