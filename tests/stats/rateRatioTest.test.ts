import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { poissonDensity } from '#src/stats/poissonDensity.ts'
import { rateRatioTest } from '#src/stats/rateRatioTest.ts'
import type { Events } from '#src/stats/rateRatioTest.ts'

const events = (count: number, denominator: number): Events => ({ count, denominator })

function chance(first: Events, second: Events): number {
  const result = rateRatioTest(first, second)
  if (!result.ok) throw new Error(`no P: ${result.error.argument}`)
  return result.value
}

describe('rateRatioTest', () => {
  // Among equal denominators each event falls to either side like a coin: the tails are sums of binomial coefficients.
  test.each([
    ['three heads in a row twice over', 3, 0, 2 / 8],
    ['five', 5, 0, 2 / 32],
    ['six', 6, 0, 2 / 64],
    ['ten and two', 10, 2, (2 * (1 + 12 + 66)) / 4096],
    ['one and eight', 1, 8, (2 * (1 + 9)) / 512],
    ['an even split', 4, 4, 1],
    ['no events at all tell nothing apart', 0, 0, 1],
  ])('%s: %i and %i', (_, first, second, expected) => {
    expect(chance(events(first, 1000), events(second, 1000))).toBeCloseTo(expected, 14)
  })

  test('a place four times as small gets a fourth of the events by chance', () => {
    // (3/4)^4 = 0.31640625: none of four events in a place with a quarter of the births.
    expect(chance(events(0, 1000), events(4, 3000))).toBeCloseTo(0.6328125, 14)
  })

  // Twice the smaller binomial tail by SciPy 1 (binom.cdf, binom.sf).
  test.each([
    ['the example of R poisson.test', events(11, 800), events(21, 3011), 0.11201731957539936],
    ['maternal deaths of 2023', events(3, 32_967), events(0, 31_000), 0.2737791246268765],
    ['maternal deaths of 2021', events(5, 33_557), events(15, 33_408), 0.040412328199380426],
    ['maternal deaths of 2020', events(6, 31_250), events(17, 31_895), 0.039088145358930966],
    ['hundreds', events(400, 100_000), events(500, 100_000), 0.0009564441369189373],
    ['the largest counts', events(1_000_000, 1), events(996_000, 1), 0.004646763859239611],
  ])('%s', (_, first, second, expected) => {
    expect(Math.abs(chance(first, second) / expected - 1)).toBeLessThan(1e-9)
  })

  test('the order of the places does not matter', () => {
    const anyEvents = fc.record({
      count: fc.integer({ min: 0, max: 3000 }),
      denominator: fc.integer({ min: 1, max: 1e6 }),
    })
    fc.assert(
      fc.property(anyEvents, anyEvents, (first, second) => {
        const [there, back] = [chance(first, second), chance(second, first)]
        expect(there).toBeGreaterThanOrEqual(0)
        expect(there).toBeLessThanOrEqual(1)
        expect(Math.abs(there - back)).toBeLessThan(1e-9)
      })
    )
  })

  test.each([3, 10, 60])('two equal cities with %i events a year differ in at most 5 %% of years', (mean) => {
    // Every pair of counts with its chance, instead of a simulation.
    const most = Math.ceil(mean + 10 * Math.sqrt(mean))
    let calledDifferent = 0
    for (let first = 0; first <= most; first += 1) {
      for (let second = 0; second <= most; second += 1) {
        const isCalled = chance(events(first, 30_000), events(second, 30_000)) < 0.05
        if (isCalled) calledDifferent += poissonDensity(first, mean) * poissonDensity(second, mean)
      }
    }
    expect(calledDifferent).toBeLessThanOrEqual(0.05)
    expect(calledDifferent).toBeGreaterThan(0.005)
  })

  test.each([
    ['half an event', events(0.5, 10), events(1, 10), 'first.count'],
    ['not a number', events(1, 10), events(Number.NaN, 10), 'second.count'],
    ['nobody at risk', events(1, 0), events(1, 10), 'first.denominator'],
    ['endlessly many', events(1, 10), events(1, Number.POSITIVE_INFINITY), 'second.denominator'],
  ])('%s gives a named error', (_, first, second, argument) => {
    expect(rateRatioTest(first, second)).toMatchObject({ ok: false, error: { kind: 'domain', argument } })
  })
})
