import * as fc from 'fast-check'
import { jStat } from 'jstat'
import { describe, expect, test } from 'vitest'
import { poissonDensity } from '#src/stats/poissonDensity.ts'
import { rateDifferenceInterval } from '#src/stats/rateDifferenceInterval.ts'
import { rateRatioTest } from '#src/stats/rateRatioTest.ts'
import type { Events } from '#src/stats/rateRatioTest.ts'
import { valueOf } from './valueOf.ts'

const events = (count: number, denominator: number): Events => ({ count, denominator })

/** Chance of each count from 0 on, up to those that make no difference. */
function countsOf(mean: number): readonly number[] {
  const chances: number[] = []
  for (let count = 0; count < mean || (chances.at(-1) ?? 0) > 1e-7; count += 1) chances.push(poissonDensity(count, mean))
  return chances
}

/** Over every pair of counts that two places may show: how often what is asked holds. */
function shareOf(means: readonly [number, number], at: readonly [number, number], holds: (first: Events, second: Events) => boolean): number {
  let share = 0
  for (const [left, leftChance] of countsOf(means[0]).entries()) {
    for (const [right, rightChance] of countsOf(means[1]).entries()) {
      if (holds(events(left, at[0]), events(right, at[1]))) share += leftChance * rightChance
    }
  }
  return share
}

describe('rateDifferenceInterval', () => {
  // By SciPy 1.17: limits by chi2.ppf, joined by numpy.hypot. First, the textbook pair of Boice & Monson 1977.
  test.each([
    ['breast cancer after fluoroscopy, per 1,000', events(41, 28_010), events(15, 19_017), 1000, 0.01682754401653297, 1.301970496105867],
    ['the counts of help(poisson.test)', events(11, 800), events(21, 3011), 1, -0.0010352928539206652, 0.017948675883100715],
    ['3 deaths and none', events(3, 32_967), events(0, 31_000), 100_000, -4.82040027295586, 26.59408823897329],
    ['none in either place', events(0, 5), events(0, 7), 1, -0.5269827791591336, 0.737775890822787],
    ['hundreds', events(400, 100_000), events(500, 100_000), 100_000, -159.67470095309307, -40.550030276791546],
    ['the largest counts', events(1_000_000, 1), events(996_000, 1), 1, 1230.2592831342072, 6769.744817187533],
  ])('%s', (_, first, second, multiplier, lower, upper) => {
    const found = valueOf(rateDifferenceInterval(first, second, multiplier))
    expect(Math.abs(found[0] / lower - 1)).toBeLessThan(1e-9)
    expect(Math.abs(found[1] / upper - 1)).toBeLessThan(1e-9)
  })

  const anyEvents = fc.record({ count: fc.integer({ min: 1, max: 2000 }), denominator: fc.integer({ min: 1, max: 1e6 }) })

  test('its limits are joined from those of jStat’s chi-square distribution', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (first, second) => {
        const limits = ({ count, denominator }: Events) =>
          [jStat.chisquare.inv(0.025, 2 * count) / 2 / denominator, jStat.chisquare.inv(0.975, 2 * count + 2) / 2 / denominator] as const
        const [left, right] = [first.count / first.denominator, second.count / second.denominator]
        const [[low], [, high]] = [limits(first), limits(second)]
        const lower = left - right - Math.sqrt((left - low) ** 2 + (high - right) ** 2)
        const found = valueOf(rateDifferenceInterval(first, second, 1))[0]
        expect(Math.abs(found - lower)).toBeLessThan(1e-6 * (left + right))
      }),
      { numRuns: 60 }
    )
  })

  test('turned round it changes sign, and it always holds the difference seen', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (first, second) => {
        const [there, back] = [valueOf(rateDifferenceInterval(first, second, 1000)), valueOf(rateDifferenceInterval(second, first, 1000))]
        expect([-back[1], -back[0]]).toEqual([there[0], there[1]])
        const seen = (first.count / first.denominator - second.count / second.denominator) * 1000
        expect(there[0] < seen && seen < there[1]).toBe(true)
      })
    )
  })

  // Every pair of counts with its chance, in place of a simulation: no luck is in it. Issue 4.
  test.each([
    [[3, 3], [1, 1]],
    [[3, 3], [1, 3]],
    [[10, 10], [1, 1]],
    [[10, 10], [1, 3]],
    [[60, 60], [1, 1]],
    [[3, 10], [3, 1]],
    [[10, 60], [1, 1]],
    [[3, 60], [3, 1]],
    [[0.5, 0.5], [1, 3]],
  ] as const)('with %j events expected in populations of %j it holds the true difference in 95 in 100 years or more', (means, at) => {
    const truth = means[0] / at[0] - means[1] / at[1]
    const covered = shareOf(means, at, (first, second) => {
      const [lower, upper] = valueOf(rateDifferenceInterval(first, second, 1))
      return lower <= truth && truth <= upper
    })
    expect(covered).toBeGreaterThanOrEqual(0.95)
  })

  // What the words beside the interval have to bear.
  test.each([
    [[3, 3], [1, 3]],
    [[10, 10], [1, 3]],
    [[60, 60], [1, 1]],
    [[3, 10], [1, 1]],
  ] as const)('with %j in %j it leaves 0 out without the test in fewer than 4 of 100 years, never the reverse', (means, at) => {
    const leavesOut = (first: Events, second: Events): boolean => {
      const [lower, upper] = valueOf(rateDifferenceInterval(first, second, 1))
      return lower > 0 || upper < 0
    }
    const apart = (first: Events, second: Events): boolean => valueOf(rateRatioTest(first, second)) < 0.05
    expect(shareOf(means, at, (first, second) => leavesOut(first, second) && !apart(first, second))).toBeLessThan(0.04)
    expect(shareOf(means, at, (first, second) => apart(first, second) && !leavesOut(first, second))).toBe(0)
  })

  test('where the test claims a difference the interval has it too', () => {
    const denominator = fc.integer({ min: 1, max: 1000 })
    const anyCount = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(anyCount, denominator, anyCount, denominator, (left, at, right, other) => {
        const [first, second] = [events(left, at), events(right, other)]
        fc.pre(valueOf(rateRatioTest(first, second)) < 0.05)
        const [lower, upper] = valueOf(rateDifferenceInterval(first, second, 1))
        expect(lower > 0 || upper < 0).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })

  test.each([
    ['half an event', events(0.5, 10), events(1, 10), 1, 0.95, 'first.count'],
    ['nobody at risk', events(1, 10), events(1, 0), 1, 0.95, 'second.denominator'],
    ['no unit', events(1, 10), events(1, 10), 0, 0.95, 'multiplier'],
    ['certainty', events(1, 10), events(1, 10), 1, 1, 'level'],
  ])('%s gives a named error', (_, first, second, multiplier, level, argument) => {
    expect(rateDifferenceInterval(first, second, multiplier, level)).toMatchObject({ ok: false, error: { argument } })
  })
})
