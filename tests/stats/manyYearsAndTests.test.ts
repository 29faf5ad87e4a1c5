import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { benjaminiHochberg } from '#src/stats/benjaminiHochberg.ts'
import { monotoneTrend } from '#src/stats/monotoneTrend.ts'
import { pooledEvents } from '#src/stats/pooledEvents.ts'
import { rateReliability } from '#src/stats/rateReliability.ts'
import { valueOf } from './valueOf.ts'

describe('pooledEvents', () => {
  test('is sum over sum, not the mean of rates', () => {
    // 1 in 10 and 1 in 1,000: 2 in 1,010 is 0.00198; the mean of the rates would be 0.0505.
    expect(valueOf(pooledEvents([{ count: 1, denominator: 10 }, { count: 1, denominator: 1000 }]))).toEqual({
      count: 2,
      denominator: 1010,
    })
  })

  test.each([
    ['no years', [], 'denominator'],
    ['nobody at risk in a year', [{ count: 0, denominator: 0 }], 'denominator'],
    ['half an event', [{ count: 0.5, denominator: 10 }], 'count'],
    ['more than tested in all', [{ count: 600_000, denominator: 1 }, { count: 600_000, denominator: 1 }], 'count'],
  ])('%s gives a named error', (_, years, argument) => {
    expect(pooledEvents(years)).toMatchObject({ ok: false, error: { argument } })
  })
})

describe('monotoneTrend', () => {
  // Kendall's table of S: for five values 10 has 1 order of 120 on its side, 8 has 1 + 4; for four, 6 has 1 of 24.
  test.each([
    ['five that rise', [1, 2, 3, 4, 5], 10, 2 / 120],
    ['five that fall', [9, 7, 6, 2, 1], -10, 2 / 120],
    ['one pair out of order', [1, 2, 3, 5, 4], 8, 10 / 120],
    ['four that rise', [1, 2, 3, 4], 6, 2 / 24],
    ['all alike', [3, 3, 3, 3, 3], 0, 1],
    // Ties: the 10 different orders of two kinds of value, of which 2 are as far from 0.
    ['two, then three higher', [1, 1, 2, 2, 2], 6, 2 / 10],
  ])('%s', (_, values, score, chance) => {
    const found = valueOf(monotoneTrend(values))
    expect(found.score).toBe(score)
    expect(found.chance).toBeCloseTo(chance, 14)
  })

  test('the other way round the score turns and the chance stays', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 6 }), (values) => {
        const [there, back] = [valueOf(monotoneTrend(values)), valueOf(monotoneTrend(values.toReversed()))]
        expect(back.score + there.score).toBe(0)
        expect(back.chance).toBe(there.chance)
      })
    )
  })

  test.each([
    ['two values', [1, 2]],
    ['nine values', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['a value that is none', [1, Number.NaN, 2]],
  ])('%s give a named error', (_, values) => {
    expect(monotoneTrend(values)).toMatchObject({ ok: false, error: { argument: 'values' } })
  })
})

describe('rateReliability', () => {
  test.each([
    ['9 events', 9, 10, [9, 11], 'few-events'],
    ['10 events, narrow', 10, 10, [2, 18], null],
    ['10 events, wider than 160 %', 10, 10, [1.9, 18], 'wide-interval'],
    ['no event', 0, 0, [0, 12], 'few-events'],
  ] as const)('%s', (_, count, rate, interval, expected) => {
    expect(valueOf(rateReliability(count, rate, interval))).toBe(expected)
  })

  test.each([
    ['half an event', 0.5, 10, [9, 11], 'count'],
    ['a rate of 0 with events', 4, 0, [9, 11], 'rate'],
    ['limits turned round', 4, 10, [11, 9], 'interval'],
    ['limits that are none', 40, 10, [Number.NaN, 9], 'interval'],
  ] as const)('%s gives a named error', (_, count, rate, interval, argument) => {
    expect(rateReliability(count, rate, interval)).toMatchObject({ ok: false, error: { argument } })
  })
})

describe('benjaminiHochberg', () => {
  // The example of the paper of 1995, section 3.2: fifteen comparisons of treatments after a heart attack.
  const PAPER = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ]

  test('of the fifteen tests of the paper the first four stand', () => {
    expect(valueOf(benjaminiHochberg(PAPER)).flatMap((stands, position) => (stands ? position : []))).toEqual([0, 1, 2, 3])
  })

  test('a test that would fail alone stands when a later one carries it', () => {
    // 0.04 is above 0.05 / 2, 0.05 is not above 0.05.
    expect(valueOf(benjaminiHochberg([0.05, 0.04]))).toEqual([true, true])
  })

  test('one test alone is judged as ever, and none give none', () => {
    expect(valueOf(benjaminiHochberg([0.049]))).toEqual([true])
    expect(valueOf(benjaminiHochberg([0.051]))).toEqual([false])
    expect(valueOf(benjaminiHochberg([]))).toEqual([])
  })

  test('never lets through what fails alone, and the order does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (chances) => {
        const stands = valueOf(benjaminiHochberg(chances))
        for (const [position, chance] of chances.entries()) expect(stands[position] && chance > 0.05).toBe(false)
        expect(valueOf(benjaminiHochberg(chances.toReversed())).toReversed()).toEqual(stands)
      })
    )
  })

  test.each([
    ['a chance above 1', [0.5, 1.5], 0.05, 'chances'],
    ['a chance that is none', [Number.NaN], 0.05, 'chances'],
    ['a rate in percent', [0.5], 5, 'rate'],
  ])('%s gives a named error', (_, chances, rate, argument) => {
    expect(benjaminiHochberg(chances, rate)).toMatchObject({ ok: false, error: { argument } })
  })
})
