import { benjaminiHochberg } from '#src/stats/benjaminiHochberg.ts'

/** Whether a difference may be claimed, by the chance of one as large between equal rates. */
export type Judge = (chance: number) => boolean

/** A difference is claimed when chance alone would give one as large in fewer than 1 of 20 equal pairs. */
export const SIGNIFICANCE = 0.05

/** For a comparison that stands alone, as on the page of an indicator. */
export const judgeAlone: Judge = (chance) => chance < SIGNIFICANCE

/**
 * For many comparisons that stand side by side: of the differences claimed, 1 in 20 at most is expected to be chance.
 * Never milder than judgeAlone.
 * @param chances of all comparisons made
 */
export function judgeTogether(chances: readonly number[]): Judge {
  const judged = benjaminiHochberg(chances, SIGNIFICANCE)
  const standing = judged.ok ? chances.filter((_, position) => judged.value[position]) : []
  const largest = Math.max(...standing)
  return (chance) => chance <= largest && judgeAlone(chance)
}
