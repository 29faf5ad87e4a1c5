import { binomialDensity } from './binomialDensity.ts'
import { sumOfTerms } from './sumOfTerms.ts'

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
