import type { Computed } from './domainError.ts'

export interface MonotoneTrend {
  /** Pairs of years in which the later value is higher, less those in which it is lower: -10 to 10 for five values. */
  readonly score: number
  /** Chance of a score as far from 0 when the order of the years means nothing: 1/60 when all five rise. */
  readonly chance: number
}

const LEAST_VALUES = 3
/** All orders of the values are tried: 40,320 for eight. */
const MOST_VALUES = 8

function scoreOf(values: readonly number[]): number {
  let score = 0
  for (const [position, value] of values.entries()) {
    for (const later of values.slice(position + 1)) score += Math.sign(later - value)
  }
  return score
}

/** Every order of the values; equal values give equal orders more than once, as the test asks. */
function ordersOf(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length === 0) return [[]]
  return values.flatMap((value, position) =>
    ordersOf(values.toSpliced(position, 1)).map((rest) => [value, ...rest])
  )
}

/**
 * Whether a short series rises or falls throughout, by the exact test of Mann and Kendall.
 * Five values show a trend at 5 % only when each is above (or each below) the one before; ties are allowed for.
 * @param values ascending years of one definition, 3 to 8 of them, all finite
 * @returns the score and the two-sided chance, or a DomainError
 * Source: H. B. Mann, Econometrica 13 (1945) 245-259; M. G. Kendall, Rank Correlation Methods, table of S for n to 10.
 * Throws nothing.
 */
export function monotoneTrend(values: readonly number[]): Computed<MonotoneTrend> {
  const wrong = values.find((value) => !Number.isFinite(value))
  if (wrong !== undefined || values.length < LEAST_VALUES || values.length > MOST_VALUES) {
    const expected = `${LEAST_VALUES} to ${MOST_VALUES} finite numbers`
    return { ok: false, error: { kind: 'domain', argument: 'values', expected, received: wrong ?? values.length } }
  }
  const score = scoreOf(values)
  const orders = ordersOf(values)
  const asFar = orders.filter((order) => Math.abs(scoreOf(order)) >= Math.abs(score)).length
  return { ok: true, value: { score, chance: asFar / orders.length } }
}
