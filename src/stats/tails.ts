import { binomialDensity, poissonDensity } from './density.ts'

/** Sum of first (1 + r0 + r0 r1 + ...): positive terms only, so nothing cancels; ends where a term no longer counts. */
function sumOfTerms(first: number, ratio: (step: number) => number): number {
  let sum = 1
  let term = 1
  for (let step = 0; ; step += 1) {
    term *= ratio(step)
    const next = sum + term
    if (next === sum) return first * sum
    sum = next
  }
}

/**
 * Chance of `count` events or fewer where `mean` are expected (Poisson); the upper regularized incomplete gamma
 * function Q(count + 1, mean).
 * @param count whole, from 0
 */
export function poissonLowerTail(count: number, mean: number): number {
  return sumOfTerms(poissonDensity(count, mean), (step) => (count - step) / mean)
}

/**
 * Chance of `count` events or more where `mean` are expected (Poisson); the lower regularized incomplete gamma
 * function P(count, mean).
 * @param count whole, from 1
 */
export function poissonUpperTail(count: number, mean: number): number {
  return sumOfTerms(poissonDensity(count, mean), (step) => mean / (count + 1 + step))
}

/** Chances of `successes` or fewer, and of `successes` or more, of `trials` with the chance `share` each. */
export function binomialTails(successes: number, trials: number, share: number): readonly [number, number] {
  const density = binomialDensity(successes, trials, share)
  const odds = share / (1 - share)
  // The tail away from the mean is summed; the other follows from it, as the two share the term of `successes` itself.
  if (successes > trials * share) {
    const upper = sumOfTerms(density, (step) => ((trials - successes - step) / (successes + 1 + step)) * odds)
    return [1 - upper + density, upper]
  }
  const lower = sumOfTerms(density, (step) => (successes - step) / (trials - successes + 1 + step) / odds)
  return [lower, 1 - lower + density]
}
