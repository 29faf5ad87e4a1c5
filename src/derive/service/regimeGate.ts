import type { Branch, Regime } from '#src/model/service.ts'
import { monthsOf } from '../monthsOf.ts'

/** The change of regime that lies between the first and the last month, so that they cannot be compared; null without one. */
export function changeWithin({ regimes }: Branch, [first, last]: readonly [number, number]): Regime | null {
  return regimes.find(({ from }) => monthsOf(from)[0] > first && monthsOf(from)[0] <= last) ?? null
}

/** The regime that holds in a month; null before the first that is known. */
export function regimeAt({ regimes }: Branch, month: number): Regime | null {
  return regimes.findLast(({ from }) => monthsOf(from)[0] <= month) ?? null
}
