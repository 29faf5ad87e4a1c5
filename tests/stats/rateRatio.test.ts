import * as fc from 'fast-check'
import { jStat } from 'jstat'
import { describe, expect, test } from 'vitest'
import { rateRatio } from '#src/stats/rateRatio.ts'
import { rateRatioTest } from '#src/stats/rateRatioTest.ts'
import type { Events } from '#src/stats/rateRatioTest.ts'
import { smallestDistinguishableCount } from '#src/stats/smallestDistinguishableCount.ts'
import { valueOf } from './valueOf.ts'

const events = (count: number, denominator: number): Events => ({ count, denominator })
const RELATIVE_ERROR = 1e-9

const relativeError = (found: number, expected: number): number => Math.abs(found / expected - 1)

describe('rateRatio', () => {
  test('the example of R poisson.test, as its manual prints it', () => {
    // help(poisson.test): "poisson.test(c(11, 6+8+7), c(800, 1083+1050+878))": 1.971488, 0.8584264 to 4.2772659.
    const { ratio, lower, upper } = valueOf(rateRatio(events(11, 800), events(21, 3011)))
    expect(ratio).toBeCloseTo(1.971488, 6)
    expect(lower).toBeCloseTo(0.8584264, 7)
    expect(upper).toBeCloseTo(4.2772659, 6)
  })

  test('breast cancer after fluoroscopy, the textbook pair of rates, with both P', () => {
    // Counts of Boice & Monson 1977, as in Rothman's Modern Epidemiology: 41 in 28,010 and 15 in 19,017 woman-years,
    // ratio 1.86; limits and P by SciPy 1.17 (beta.ppf, binom).
    const found = valueOf(rateRatio(events(41, 28_010), events(15, 19_017)))
    expect(relativeError(found.ratio ?? 0, 1.8557586576222778)).toBeLessThan(RELATIVE_ERROR)
    expect(relativeError(found.lower, 1.0056840626892576)).toBeLessThan(RELATIVE_ERROR)
    expect(relativeError(found.upper ?? 0, 3.6093003110779054)).toBeLessThan(RELATIVE_ERROR)
    expect(relativeError(found.chance, 0.047660246754565865)).toBeLessThan(RELATIVE_ERROR)
    expect(relativeError(found.midChance, 0.03545742177226211)).toBeLessThan(RELATIVE_ERROR)
  })

  // By SciPy 1.17: Clopper-Pearson by beta.ppf, turned into odds.
  test.each([
    ['hundreds', events(400, 100_000), events(500, 100_000), 0.699676048261248, 0.914245886788124],
    ['the largest counts', events(1_000_000, 1), events(996_000, 1), 1.0012331917602133, 1.0068066754299623],
  ])('%s', (_, first, second, lower, upper) => {
    const found = valueOf(rateRatio(first, second))
    expect(relativeError(found.lower, lower)).toBeLessThan(RELATIVE_ERROR)
    expect(relativeError(found.upper ?? 0, upper)).toBeLessThan(RELATIVE_ERROR)
  })

  test('without events on one side one limit is 0 or none', () => {
    const maternal = valueOf(rateRatio(events(3, 32_967), events(0, 31_000)))
    expect(maternal.ratio).toBeNull()
    expect(maternal.upper).toBeNull()
    // (share)^3 = 0.025: share = 0.2924018, odds = 0.413232, times 31,000 / 32,967.
    expect(maternal.lower).toBeCloseTo(0.388576, 5)
    const turned = valueOf(rateRatio(events(0, 31_000), events(3, 32_967)))
    expect([turned.ratio, turned.lower]).toEqual([0, 0])
    expect(turned.upper).toBeCloseTo(1 / 0.3885756060896568, 9)
    expect(valueOf(rateRatio(events(0, 5), events(0, 7)))).toEqual({
      ratio: null,
      lower: 0,
      upper: null,
      chance: 1,
      midChance: 1,
    })
  })

  const anyCount = fc.integer({ min: 1, max: 2000 })
  const anyDenominator = fc.integer({ min: 1, max: 1_000_000 })
  const anyEvents = fc.record({ count: anyCount, denominator: anyDenominator })

  test('its limits are those of jStat’s beta distribution', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (first, second) => {
        const { lower, upper } = valueOf(rateRatio(first, second))
        const perOdds = second.denominator / first.denominator
        const [low, high] = [
          jStat.beta.inv(0.025, first.count, second.count + 1),
          jStat.beta.inv(0.975, first.count + 1, second.count),
        ]
        expect(relativeError(lower, (low / (1 - low)) * perOdds)).toBeLessThan(1e-6)
        expect(relativeError(upper ?? 0, (high / (1 - high)) * perOdds)).toBeLessThan(1e-6)
      }),
      { numRuns: 60 }
    )
  })

  test('turned round, the limits are each other’s reciprocals', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (first, second) => {
        const there = valueOf(rateRatio(first, second))
        const back = valueOf(rateRatio(second, first))
        expect(relativeError(there.lower, 1 / (back.upper ?? 0))).toBeLessThan(1e-11)
      }),
      { numRuns: 60 }
    )
  })

  test('1 lies outside the limits exactly when P is below 1 - level', () => {
    const level = fc.constantFrom(0.8, 0.95, 0.99)
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 0, max: 2000 }), level, ({ count, denominator }, other, covered) => {
        const { lower, upper, chance } = valueOf(rateRatio(events(count, denominator), events(other, denominator), covered))
        expect(lower > 1 || (upper !== null && upper < 1)).toBe(chance < 1 - covered)
      })
    )
  })

  // Every order of size at once; SciPy 1.17 for the middle, the reciprocal for the other side.
  test.each([
    [1, 1_000_000, 2.5317782987002292e-8, 5.571656126783046e-6],
    [1_000_000, 1, 179479.84894252324, 39497929.25136867],
  ])('%i events against %i keep nine digits', (first, second, lower, upper) => {
    const found = valueOf(rateRatio(events(first, 1), events(second, 1)))
    expect(relativeError(found.lower, lower)).toBeLessThan(2e-9)
    expect(relativeError(found.upper ?? 0, upper)).toBeLessThan(2e-9)
  })

  test.each([
    ['half an event', events(0.5, 10), events(1, 10), 0.95, 'first.count'],
    ['nobody at risk', events(1, 10), events(1, 0), 0.95, 'second.denominator'],
    ['certainty', events(1, 10), events(1, 10), 1, 'level'],
  ])('%s gives a named error', (_, first, second, level, argument) => {
    expect(rateRatio(first, second, level)).toMatchObject({ ok: false, error: { kind: 'domain', argument } })
  })
})

describe('smallestDistinguishableCount', () => {
  // P of 3 against 10 and 11 by SciPy 1.17: 0.0727 and 0.0439; among equals 0 against 5 and 6: 2/32 and 2/64.
  test.each([
    ['3 deaths in 32,967 births, of 31,000', events(3, 32_967), 31_000, 11],
    ['none, of as many births', events(0, 1000), 1000, 6],
    ['none, of a tenth of the births', events(0, 1000), 100, 2],
  ])('%s', (_, known, otherDenominator, expected) => {
    expect(valueOf(smallestDistinguishableCount(known, otherDenominator))).toBe(expected)
  })

  test('that count is told apart and the one below it is not', () => {
    const known = fc.record({ count: fc.integer({ min: 0, max: 3000 }), denominator: fc.integer({ min: 100, max: 1e6 }) })
    fc.assert(
      fc.property(known, fc.integer({ min: 100, max: 1e6 }), (here, otherDenominator) => {
        const smallest = valueOf(smallestDistinguishableCount(here, otherDenominator))
        if (smallest === null) return
        const chance = (count: number) => valueOf(rateRatioTest(here, events(count, otherDenominator)))
        expect(chance(smallest)).toBeLessThan(0.05)
        const isBeyondExpected = smallest - 1 >= (here.count / here.denominator) * otherDenominator
        if (isBeyondExpected && smallest > 0) expect(chance(smallest - 1)).toBeGreaterThanOrEqual(0.05)
      }),
      { numRuns: 60 }
    )
  })

  test('there is none where a million events would not do', () => {
    expect(valueOf(smallestDistinguishableCount(events(1_000_000, 1), 1))).toBeNull()
    expect(valueOf(smallestDistinguishableCount(events(10, 1), 1e9))).toBeNull()
  })

  test.each([
    ['half an event', events(0.5, 10), 10, 0.05, 'known.count'],
    ['nobody elsewhere', events(1, 10), 0, 0.05, 'otherDenominator'],
    ['a level in percent', events(1, 10), 10, 5, 'level'],
  ])('%s gives a named error', (_, known, otherDenominator, significance, argument) => {
    expect(smallestDistinguishableCount(known, otherDenominator, significance)).toMatchObject({
      ok: false,
      error: { argument },
    })
  })
})
