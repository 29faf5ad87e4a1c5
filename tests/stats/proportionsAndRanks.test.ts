import * as fc from 'fast-check'
import { jStat } from 'jstat'
import { describe, expect, test } from 'vitest'
import { normalQuantile } from '#src/stats/normalQuantile.ts'
import { quantileInterval } from '#src/stats/quantileInterval.ts'
import { wilsonInterval } from '#src/stats/wilsonInterval.ts'
import { valueOf } from './valueOf.ts'

describe('normalQuantile', () => {
  // Abramowitz & Stegun, table 26.5 and 26.6, to the digits printed; the first with more from every statistics package.
  test.each([
    [0.025, -1.959963984540054],
    [0.005, -2.5758293035489004],
    [0.975, 1.959963984540054],
    [0.5, 0],
    [1e-10, -6.361340902404056],
  ])('%f', (share, expected) => {
    expect(Math.abs(normalQuantile(share) - expected)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(expected)))
  })

  test('agrees with jStat', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (share) => {
        expect(Math.abs(normalQuantile(share) - jStat.normal.inv(share, 0, 1))).toBeLessThan(1e-7)
      })
    )
  })
})

describe('wilsonInterval', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (successes, trials, lower, upper) => {
    const [low, high] = valueOf(wilsonInterval(successes, trials))
    expect(low).toBeCloseTo(lower, 4)
    expect(high).toBeCloseTo(upper, 4)
  })

  test('both limits solve the score equation, to nine digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, part) => {
        const successes = Math.round(part * trials)
        for (const limit of valueOf(wilsonInterval(successes, trials))) {
          const left = (successes / trials - limit) ** 2
          const right = (1.959963984540054 ** 2 * limit * (1 - limit)) / trials
          expect(Math.abs(left - right)).toBeLessThanOrEqual(1e-9 * (left + right) + 1e-15)
        }
      })
    )
  })

  test('of none and of all the limits touch 0 and 1', () => {
    expect(valueOf(wilsonInterval(0, 1_000_000))[0]).toBe(0)
    expect(valueOf(wilsonInterval(7, 7))[1]).toBe(1)
  })

  test.each([
    ['none at all', 0, 0, 0.95, 'trials'],
    ['more than all', 5, 4, 0.95, 'successes'],
    ['half of one', 0.5, 4, 0.95, 'successes'],
    ['not a number', 1, Number.NaN, 0.95, 'trials'],
    ['certainty', 1, 4, 1, 'level'],
  ])('%s gives a named error', (_, successes, trials, level, argument) => {
    expect(wilsonInterval(successes, trials, level)).toMatchObject({ ok: false, error: { argument } })
  })
})

const upTo = (size: number): number[] => Array.from({ length: size }, (_, position) => position + 1)

describe('quantileInterval', () => {
  // Ranks of the 95 % interval of a median: Conover, table A3 (exact binomial), and Campbell & Gardner 1988 for 100.
  test.each([
    [6, 1, 6],
    [10, 2, 9],
    [15, 4, 12],
    [20, 6, 15],
    [100, 40, 61],
  ])('the median of %i lies between ranks %i and %i', (size, lower, upper) => {
    expect(valueOf(quantileInterval(upTo(size), 0.5))).toEqual({ lower, upper })
  })

  test('five values are too few for a median, and twenty for an upper limit of nine in ten', () => {
    expect(valueOf(quantileInterval(upTo(5), 0.5))).toEqual({ lower: null, upper: null })
    // 0.9 to the power of 20 is 0.12, more than the 0.025 that may lie above.
    expect(valueOf(quantileInterval(upTo(20), 0.9)).upper).toBeNull()
  })

  test('its ranks leave out at most 2.5 % on each side, by jStat, and one rank less would leave out more', () => {
    const share = fc.constantFrom(0.25, 0.5, 0.9)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), share, (size, quantile) => {
        const { lower, upper } = valueOf(quantileInterval(upTo(size), quantile))
        const below = (rank: number) => jStat.binomial.cdf(rank, size, quantile)
        const leftOut = [lower === null ? 0 : below(lower - 1), upper === null ? 0 : 1 - below(upper - 1)]
        const oneLess = [lower === null ? 1 : below(lower), upper === null || upper === 1 ? 1 : 1 - below(upper - 2)]
        expect(Math.max(...leftOut)).toBeLessThanOrEqual(0.025 + 1e-9)
        expect(Math.min(...oneLess)).toBeGreaterThan(0.025)
      }),
      { numRuns: 60 }
    )
  })

  test('the order of the values does not matter, and equal ones are kept', () => {
    expect(valueOf(quantileInterval([9, 1, 5, 5, 5, 5, 2, 11, 5, 5], 0.5))).toEqual({ lower: 2, upper: 9 })
  })

  test.each([
    ['no values', [], 0.5, 0.95, 'values'],
    ['a value that is none', [1, Number.NaN], 0.5, 0.95, 'values'],
    ['a share in percent', [1, 2], 90, 0.95, 'share'],
    ['certainty', [1, 2], 0.5, 1, 'level'],
  ])('%s gives a named error', (_, values, share, level, argument) => {
    expect(quantileInterval(values, share, level)).toMatchObject({ ok: false, error: { argument } })
  })
})
