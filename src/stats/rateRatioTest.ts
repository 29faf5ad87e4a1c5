import { countError, positiveError } from './domainError.ts'
import type { Computed, DomainError } from './domainError.ts'
import { binomialTails } from './binomialTails.ts'

/** Events and the population in which they happened. */
export interface Events {
  /** Whole number, 0 to 1,000,000. */
  readonly count: number
  /** Persons, births or person-years, above 0; in the same unit for both. */
  readonly denominator: number
}

/** The error of the first of two groups that has no possible count or population; null when both are fine. */
export function eventsError(first: Events, second: Events): DomainError | null {
  return (
    countError('first.count', first.count) ??
    countError('second.count', second.count) ??
    positiveError('first.denominator', first.denominator) ??
    positiveError('second.denominator', second.denominator)
  )
}

/** The chance of an event to fall to the first place when both have one rate: its share of the denominators. */
export function shareOfFirst(first: Events, second: Events): number {
  return 1 / (1 + second.denominator / first.denominator)
}

/**
 * Central P value of the question whether two rates are equal: twice the smaller tail, at most 1.
 * Given the sum of the counts, the first one is binomial with the first denominator's share of both. Central, as it
 * never contradicts the exact interval of the ratio; with no events at all nothing can be told apart and P is 1.
 * @returns P from 0 to 1, or a DomainError whose argument is `first.count` and the like
 * Source: J. Przyborowski & H. Wilenski, Homogeneity of Results in Testing Samples from Poisson Series, Biometrika 31
 * (1940) 313-323; M. P. Fay, Two-sided Exact Tests and Matching Confidence Intervals, R Journal 2 (2010) 53-58
 * for the central form. Throws nothing.
 */
export function rateRatioTest(first: Events, second: Events): Computed<number> {
  const error = eventsError(first, second)
  if (error !== null) return { ok: false, error }
  const total = first.count + second.count
  if (total === 0) return { ok: true, value: 1 }
  const [lower, upper] = binomialTails(first.count, total, shareOfFirst(first, second))
  return { ok: true, value: Math.min(1, 2 * Math.min(lower, upper)) }
}
