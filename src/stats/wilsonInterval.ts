import { countError, levelError } from './domainError.ts'
import type { Computed } from './domainError.ts'
import { normalQuantile } from './normalQuantile.ts'

/**
 * Interval of a proportion, by Wilson's score: lower and upper limit, from 0 to 1.
 * @param successes whole number, 0 to `trials`
 * @param trials whole number, 1 to 1,000,000
 * @param level chance of covering, between 0 and 1
 * @returns the limits, or a DomainError
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209-212; method 3 of R. G. Newcombe,
 * Statistics in Medicine 17 (1998) 857-872; the method of OHID for proportions. Throws nothing.
 */
export function wilsonInterval(successes: number, trials: number, level = 0.95): Computed<readonly [number, number]> {
  const error = countError('trials', trials) ?? countError('successes', successes) ?? levelError(level)
  if (error !== null) return { ok: false, error }
  if (trials === 0) return { ok: false, error: { kind: 'domain', argument: 'trials', expected: '1 at least', received: 0 } }
  if (successes > trials) {
    const expected = `at most the trials, ${trials}`
    return { ok: false, error: { kind: 'domain', argument: 'successes', expected, received: successes } }
  }
  const upper = wilsonUpper(successes, trials, level)
  return { ok: true, value: [wilsonLower(successes, trials, level), upper] }
}

/** As the product of both limits is known, the lower one follows without cancellation: successes² / trials over upper. */
function wilsonLower(successes: number, trials: number, level: number): number {
  const square = normalQuantile((1 - level) / 2) ** 2
  return (successes * successes) / (trials * (trials + square)) / wilsonUpper(successes, trials, level)
}

function wilsonUpper(successes: number, trials: number, level: number): number {
  const z = -normalQuantile((1 - level) / 2)
  const spread = z * Math.sqrt(z * z + (4 * successes * (trials - successes)) / trials)
  return (2 * successes + z * z + spread) / (2 * (trials + z * z))
}
