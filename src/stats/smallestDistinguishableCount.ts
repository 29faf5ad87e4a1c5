import { countError, levelError, positiveError } from './domainError.ts'
import type { Computed } from './domainError.ts'
import { rateRatioTest } from './rateRatioTest.ts'
import type { Events } from './rateRatioTest.ts'

/** Largest count for which the formulas are tested. */
const MAX_COUNT = 1_000_000

/**
 * The smallest count in another place, above what this place's rate lets expect there, that the exact test would tell
 * apart: with 3 deaths here it takes 11 there.
 * @param known events of this place
 * @param otherDenominator population at risk of the other place, in the unit of `known`
 * @param significance P below which two rates are told apart
 * @returns a count; null when no count up to 1,000,000 would do; or a DomainError
 * Source: rateRatioTest, whose P falls with every event beyond the expected ones. Throws nothing.
 */
export function smallestDistinguishableCount(
  known: Events,
  otherDenominator: number,
  significance = 0.05
): Computed<number | null> {
  const error =
    countError('known.count', known.count) ??
    positiveError('known.denominator', known.denominator) ??
    positiveError('otherDenominator', otherDenominator) ??
    levelError(significance)
  if (error !== null) return { ok: false, error }
  const isApart = (count: number): boolean => {
    const chance = rateRatioTest({ count, denominator: otherDenominator }, known)
    return chance.ok && chance.value < significance
  }
  const expected = Math.ceil((known.count / known.denominator) * otherDenominator)
  if (expected > MAX_COUNT || !isApart(MAX_COUNT)) return { ok: true, value: null }
  let notApart = expected - 1
  let apart = MAX_COUNT
  while (apart - notApart > 1) {
    const middle = Math.floor((notApart + apart) / 2)
    if (isApart(middle)) apart = middle
    else notApart = middle
  }
  return { ok: true, value: apart }
}
