import * as fc from 'fast-check'
import { jStat } from 'jstat'
import { describe, expect, test } from 'vitest'
import type { Computed } from '#src/stats/domainError.ts'
import { poissonInterval } from '#src/stats/poissonInterval.ts'
import { poissonLowerTail } from '#src/stats/poissonLowerTail.ts'
import { poissonUpperTail } from '#src/stats/poissonUpperTail.ts'

const RELATIVE_ERROR = 1e-9

function limits(interval: Computed<readonly [number, number]>): readonly [number, number] {
  if (!interval.ok) throw new Error(`no interval: ${interval.error.argument}`)
  return interval.value
}

describe('poissonInterval', () => {
  // Garwood 1936, as reprinted by OpenEpi and textbooks (0: 0 to 3.6889; 3: 0.6187 to 8.7673; 100: 81.364 to 121.627);
  // the further digits, and the counts from 1,000 on, are half the chi-square quantiles of SciPy 1.
  test.each([
    ['no event', 0, 0, 3.688879454113936],
    ['one event', 1, 0.025317807984289876, 5.571643390938898],
    ['a few', 3, 0.6186721228956014, 8.767273069742323],
    ['ten', 10, 4.7953886961324335, 18.39035604201778],
    ['a hundred', 100, 81.36399125092314, 121.62679379242638],
    ['where gamma quantiles of libraries fail', 1000, 938.9730184076952, 1063.952136016302],
    ['a big city', 100_000, 99381.15266374472, 100621.74473974388],
    ['the largest count', 1_000_000, 998040.9833402939, 1001961.9119454322],
  ])('%s: %i events have the published limits', (_, count, lower, upper) => {
    const [low, high] = limits(poissonInterval(count))
    expect(Math.abs(low - lower)).toBeLessThanOrEqual(RELATIVE_ERROR * lower)
    expect(Math.abs(high - upper)).toBeLessThanOrEqual(RELATIVE_ERROR * upper)
  })

  test('the upper limit of no event is minus the logarithm of what is left out', () => {
    expect(limits(poissonInterval(0, 0.9))[1]).toBeCloseTo(-Math.log(0.05), 12)
    expect(limits(poissonInterval(0, 0.998))[1]).toBeCloseTo(-Math.log(0.001), 12)
  })

  test('each limit leaves exactly its share of the chance beyond the count', () => {
    const levels = fc.double({ min: 0.01, max: 0.9999, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), levels, (count, level) => {
        const [low, high] = limits(poissonInterval(count, level))
        const tail = (1 - level) / 2
        expect(Math.abs(poissonUpperTail(count, low) / tail - 1)).toBeLessThan(1e-9)
        expect(Math.abs(poissonLowerTail(count, high) / tail - 1)).toBeLessThan(1e-9)
        expect(low).toBeLessThan(high)
      }),
      { numRuns: 60 }
    )
  })

  test.each([
    ['hardly any chance of missing', 1 - 1e-15],
    ['hardly any chance of covering', 1e-12],
  ])('%s still gives limits around any count', (_, level) => {
    for (const count of [1, 7, 15, 16, 1000, 1_000_000]) {
      const [low, high] = limits(poissonInterval(count, level))
      expect(low).toBeGreaterThan(0)
      expect(low).toBeLessThan(count)
      expect(high).toBeGreaterThan(count)
      expect(high).toBeLessThan(40 * count + 100)
    }
  })

  test('the limits are half of jStat’s chi-square quantiles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (count) => {
        const [low, high] = limits(poissonInterval(count))
        expect(Math.abs(low / (jStat.chisquare.inv(0.025, 2 * count) / 2) - 1)).toBeLessThan(1e-9)
        expect(Math.abs(high / (jStat.chisquare.inv(0.975, 2 * count + 2) / 2) - 1)).toBeLessThan(1e-9)
      }),
      { numRuns: 60 }
    )
  })

  test('one more event moves both limits up', () => {
    for (let count = 0; count < 200; count += 1) {
      const [low, high] = limits(poissonInterval(count))
      const [nextLow, nextHigh] = limits(poissonInterval(count + 1))
      expect(nextLow).toBeGreaterThan(low)
      expect(nextHigh).toBeGreaterThan(high)
    }
  })

  test.each([
    ['a fraction of an event', 2.5, 0.95, 'count'],
    ['fewer than none', -1, 0.95, 'count'],
    ['not a number', Number.NaN, 0.95, 'count'],
    ['without end', Number.POSITIVE_INFINITY, 0.95, 'count'],
    ['more than tested', 1_000_001, 0.95, 'count'],
    ['certainty', 3, 1, 'level'],
    ['no level', 3, 0, 'level'],
    ['a level in percent', 3, 95, 'level'],
    ['a level that is not a number', 3, Number.NaN, 'level'],
  ])('%s gives a named error', (_, count, level, argument) => {
    expect(poissonInterval(count, level)).toMatchObject({ ok: false, error: { kind: 'domain', argument } })
  })
})
