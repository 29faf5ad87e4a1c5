import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scaleOf } from '#src/derive/scaleOf.ts'
import type { ScaleRules } from '#src/derive/scaleOf.ts'

const RATE: ScaleRules = { method: 'ratio', symbol: '', decimals: 1 }
const SHARE: ScaleRules = { method: 'proportion', symbol: '%', decimals: 1 }
const INDEX: ScaleRules = { method: 'index', symbol: '', decimals: 1 }
const COUNT: ScaleRules = { method: 'count', symbol: '', decimals: 0 }

describe('scaleOf', () => {
  test.each([
    ['starts at 0 where that squeezes nothing', RATE, [3, 53.3], [0, 20, 40, 60]],
    ['takes more ticks where the height is equal', SHARE, [28, 100], [0, 25, 50, 75, 100]],
    ['starts near values that 0 would squeeze', SHARE, [81, 99.6], [80, 85, 90, 95, 100]],
    ['holds values at the quarter of the height from 0', RATE, [75, 100], [0, 25, 50, 75, 100]],
    ['leaves 0 when they fill less than a quarter', RATE, [76, 100], [70, 80, 90, 100]],
    ['never starts an index at 0', INDEX, [40, 113.3], [40, 60, 80, 100, 120]],
    ['only true zeros', RATE, [0, 0], [0, 0.5, 1]],
    ['only true zeros of what is counted whole', COUNT, [0, 0], [0, 1, 2]],
    ['nothing at all', COUNT, [], [0, 1, 2]],
    ['one value stands above 0', RATE, [4.4], [0, 2.5, 5]],
    ['one value of an index stands between others', INDEX, [101.2], [95, 100, 105, 110]],
    ['values below and above 0', RATE, [-3, 8], [-5, 0, 5, 10]],
    ['values below 0 hang from it', RATE, [-30, -3], [-30, -20, -10, 0]],
    ['a few whole things have whole ticks', COUNT, [0, 3], [0, 1, 2, 3]],
    ['small shares keep their digits', { ...SHARE, decimals: 2 }, [0.05, 0.43], [0, 0.25, 0.5]],
    ['a share of nearly all stops at 100', SHARE, [99.9, 100], [99.8, 99.9, 100]],
    ['values closer than the last digit', COUNT, [480.2, 480.4], [480, 481, 482]],
    ['published shares above 100 are shown', SHARE, [30, 130], [0, 50, 100, 150]],
  ])('%s', (_, rules, values, ticks) => {
    const scale = scaleOf(rules, values)
    expect(scale).toEqual({ min: ticks[0], max: ticks.at(-1), ticks })
  })

  const anyRules = fc.record({
    method: fc.constantFrom('ratio', 'proportion', 'count', 'mean', 'index'),
    symbol: fc.constantFrom('%', ''),
    decimals: fc.integer({ min: 0, max: 3 }),
  }) satisfies fc.Arbitrary<ScaleRules>
  const anyValue = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000)
  const anyValues = fc.array(anyValue, { minLength: 1 })
  const anyShares = fc.array(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10), { minLength: 1 })

  test('every value lies between 3 to 5 even ticks', () => {
    fc.assert(
      fc.property(anyRules, fc.oneof(anyValues, anyShares), (rules, values) => {
        const { min, max, ticks } = scaleOf(rules, values)
        expect(ticks.length).toBeGreaterThanOrEqual(3)
        expect(ticks.length).toBeLessThanOrEqual(5)
        expect([ticks[0], ticks.at(-1)]).toEqual([min, max])
        const dust = 1e-9 * (max - min) + 1e-12 * Math.max(-min, max)
        expect(Math.min(...values)).toBeGreaterThanOrEqual(min - dust)
        expect(Math.max(...values)).toBeLessThanOrEqual(max + dust)
        const step = (max - min) / (ticks.length - 1)
        const uneven = ticks.map((tick, position) => Math.abs(tick - min - position * step))
        expect(Math.max(...uneven)).toBeLessThan(dust)
      }),
      { numRuns: 500 }
    )
  })

  test('shares of at most 100 never go above it, nor below 0', () => {
    fc.assert(
      fc.property(anyShares, (values) => {
        const { min, max } = scaleOf(SHARE, values)
        expect(min).toBeGreaterThanOrEqual(0)
        expect(max).toBeLessThanOrEqual(100)
      }),
      { numRuns: 500 }
    )
  })
})
