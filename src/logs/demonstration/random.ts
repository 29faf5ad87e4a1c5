/** A stream of chances; the same seed gives the same stream on every machine. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  readonly whole: (below: number) => number
  /** A number from 0 to 1, 1 excluded. */
  readonly share: () => number
  /** A time between chance events, exponential with this mean. */
  readonly gap: (mean: number) => number
}

const SIZE = 4096

/**
 * Natural logarithm by additions, products and quotients alone, which every machine rounds alike; Math.log may differ
 * (Math.LN2 is a constant).
 */
function naturalLog(value: number): number {
  let reduced = value
  let halvings = 0
  while (reduced < 0.75) {
    reduced *= 2
    halvings += 1
  }
  const ratio = (reduced - 1) / (reduced + 1)
  let sum = 0
  let power = ratio
  for (let odd = 1; odd <= 41; odd += 2) {
    sum += power / odd
    power *= ratio * ratio
  }
  return 2 * sum - halvings * Math.LN2
}

/** Quantiles of the exponential distribution with mean 1. */
const EXPONENTIAL = Float64Array.from({ length: SIZE }, (_, index) => -naturalLog((index + 0.5) / SIZE))

/**
 * Mulberry32: 32-bit integers only.
 * @param seed any whole number
 * @param stream tells streams of one seed apart, so that a change in one leaves the others as they are
 */
export function randomFrom(seed: number, stream: string): Random {
  let state = seed >>> 0
  for (const character of stream) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return {
    whole: (below) => Math.floor((next() / 4294967296) * below),
    share: () => next() / 4294967296,
    gap: (mean) => mean * (EXPONENTIAL[next() % SIZE] ?? 0),
  }
}
