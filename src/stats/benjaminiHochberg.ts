import { levelError } from './domainError.ts'
import type { Computed } from './domainError.ts'

/**
 * Which of many tests stand when they are judged together: of those that do, a share of `rate` at most is expected to
 * be chance.
 * @param chances P values, 0 to 1, in any order
 * @param rate share of false findings accepted, between 0 and 1
 * @returns one answer a chance, in their order, or a DomainError
 * Source: Y. Benjamini & Y. Hochberg, Controlling the False Discovery Rate, Journal of the Royal Statistical Society B
 * 57 (1995) 289-300. Throws nothing.
 */
export function benjaminiHochberg(chances: readonly number[], rate = 0.05): Computed<readonly boolean[]> {
  const wrong = chances.find((chance) => !(chance >= 0 && chance <= 1))
  if (wrong !== undefined) {
    return { ok: false, error: { kind: 'domain', argument: 'chances', expected: 'numbers from 0 to 1', received: wrong } }
  }
  const error = levelError(rate, 'rate')
  if (error !== null) return { ok: false, error }
  const ascending = chances.toSorted((left, right) => left - right)
  const last = ascending.findLastIndex((chance, position) => chance <= ((position + 1) / chances.length) * rate)
  const largest = ascending[last] ?? -1
  return { ok: true, value: chances.map((chance) => chance <= largest) }
}
