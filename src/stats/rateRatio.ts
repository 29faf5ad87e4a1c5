import { binomialDensity } from './binomialDensity.ts'
import { binomialTails } from './binomialTails.ts'
import { levelError } from './domainError.ts'
import type { Computed } from './domainError.ts'
import { eventsError, shareOfFirst } from './rateRatioTest.ts'
import type { Events } from './rateRatioTest.ts'
import { risingRoot } from './risingRoot.ts'

/** How many times as high the first rate is as the second. */
export interface RateRatio {
  /** First rate divided by the second; null when the second has no events. */
  readonly ratio: number | null
  readonly lower: number
  /** Null when no limit can be given: the second place has no events. */
  readonly upper: number | null
  /** Central P of equal rates, as rateRatioTest: below 1 - level exactly when 1 lies outside the limits. */
  readonly chance: number
  /** P with only half of the chance of the counts seen: less strict, for comparison, never for the verdict. */
  readonly midChance: number
}

/** The odds of a success under which `successes` or more of `trials` have the chance `tail`; `successes` from 1. */
function lowerOdds(successes: number, trials: number, tail: number): number {
  const failures = trials - successes
  // tail^(1 / trials) may be as near to 1 as doubles can tell: its distance from 1 is taken from expm1.
  if (failures === 0) return 1 / Math.expm1(-Math.log(tail) / trials)
  const start = successes / failures
  return risingRoot(start, 0, 4 * start, (odds) => {
    const share = odds / (1 + odds)
    const chance = binomialTails(successes, trials, share)[1]
    return [Math.log(chance / tail), (successes * binomialDensity(successes, trials, share)) / (chance * odds * (1 + odds))]
  })
}

/**
 * Ratio of two rates with its exact conditional interval.
 * Given the sum of the counts the first is binomial; the limits of its share (Clopper & Pearson) turn into those of
 * the ratio. Without any events the limits are 0 and none.
 * @param level chance of covering, between 0 and 1
 * @returns ratio, limits and both P, or a DomainError
 * Source: C. J. Clopper & E. S. Pearson, Biometrika 26 (1934) 404-413; as R's poisson.test with two counts;
 * mid-P: H. O. Lancaster, Journal of the American Statistical Association 56 (1961) 223-234. Throws nothing.
 */
export function rateRatio(first: Events, second: Events, level = 0.95): Computed<RateRatio> {
  const error = eventsError(first, second) ?? levelError(level)
  if (error !== null) return { ok: false, error }
  const total = first.count + second.count
  if (total === 0) return { ok: true, value: { ratio: null, lower: 0, upper: null, chance: 1, midChance: 1 } }
  const tail = (1 - level) / 2
  const perOdds = second.denominator / first.denominator
  const share = shareOfFirst(first, second)
  const smallerTail = Math.min(...binomialTails(first.count, total, share))
  const seen = binomialDensity(first.count, total, share)
  return {
    ok: true,
    value: {
      ratio: second.count === 0 ? null : (first.count / second.count) * perOdds,
      lower: first.count === 0 ? 0 : lowerOdds(first.count, total, tail) * perOdds,
      upper: second.count === 0 ? null : perOdds / lowerOdds(second.count, total, tail),
      chance: Math.min(1, 2 * smallerTail),
      midChance: Math.min(1, 2 * smallerTail - seen),
    },
  }
}
