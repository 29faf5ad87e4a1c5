import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeAlone } from '#src/derive/judge.ts'
import { lastChange } from '#src/derive/lastChange.ts'
import { changeSeries } from '#src/derive/changeSeries.ts'
import { differenceScale, outrunsTest } from '#src/derive/differenceLine.ts'
import { subtract } from '#src/derive/subtract.ts'
import { gapBetween } from '#src/derive/gapBetween.ts'
import type { Observation } from '#src/model/observation.ts'
import { anyObservations } from './anyObservation.ts'
import { buildIndicator, SHYMKENT } from './buildCatalogue.ts'
import { placeSeries } from './placeSeries.ts'

const isFinal = (observation: Observation | undefined) => observation?.kind === 'value' && !observation.provisional
const isBreak = (observation: Observation | undefined) => observation?.kind === 'value' && observation.breaksSeries

describe('subtract', () => {
  test.each([
    ['no dust of binary fractions', 92.6, 76, 16.6],
    ['the digits of the more precise one', 3.13195991091314, 3.43, -0.29804008908686],
    ['equal values differ by a plain 0', 5.2, 5.2, 0],
    ['very small values', 1.5e-7, 5e-8, 1e-7],
    ['money', 6057361, 955667, 5101694],
    ['a negative value', -1.1, 2.2, -3.3],
  ])('%s', (_, first, second, expected) => {
    expect(subtract(first, second)).toBe(expected)
  })
})

describe('changeSeries', () => {
  test('each period has its change or the barrier before it', () => {
    expect(changeSeries(buildIndicator(), placeSeries('1 3 . 4 6B 7 9P')).cells).toEqual([
      { period: '2018', difference: null, barrier: { kind: 'no-earlier-period' } },
      { period: '2019', difference: 2, barrier: null, against: '2018', test: null },
      { period: '2020', difference: null, barrier: { kind: 'missing', reason: 'not-published' } },
      { period: '2021', difference: null, barrier: { kind: 'missing', reason: 'not-published' } },
      { period: '2022', difference: null, barrier: { kind: 'series-break' } },
      { period: '2023', difference: 1, barrier: null, against: '2022', test: null },
      { period: '2024', difference: null, barrier: { kind: 'provisional' } },
    ])
  })

  test('runs of changes are cut where there is none', () => {
    const { runs } = changeSeries(buildIndicator(), placeSeries('1 3 4 . 5 6'))
    expect(runs.map((run) => run.map(({ period, value }) => [period, value]))).toEqual([
      [['2019', 2], ['2020', 1]],
      [['2023', 1]],
    ])
  })

  test('a change stands exactly between two final neighbours without a break', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const changed = changeSeries(buildIndicator(), placeSeries(observations)).cells.map(({ difference }) => difference !== null)
        const expected = observations.map((observation, position) => {
          return isFinal(observation) && isFinal(observations[position - 1]) && !isBreak(observation)
        })
        expect(changed).toEqual(expected)
      })
    )
  })
})

describe('lastChange', () => {
  test('reaches back over a gap and says since when', () => {
    expect(lastChange(buildIndicator(), placeSeries('1 2 . . 5'), judgeAlone)).toEqual({
      kind: 'difference',
      since: '2019',
      difference: 3,
      verdict: 'better',
    })
  })

  test.each([
    ['a break at the last value', '1 2B'],
    ['a provisional last value', '1 2P'],
    ['a provisional value before it', '1 2P 3'],
    ['a single value', '. 2 .'],
    ['no value', '. .'],
  ])('is none with %s', (_, line) => {
    expect(lastChange(buildIndicator(), placeSeries(line), judgeAlone)).toBeNull()
  })

  test('is none whenever a break or a provisional value is part of it', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const [before, last] = observations.filter(({ kind }) => kind === 'value').slice(-2)
        const comparable = isFinal(before) && isFinal(last) && !isBreak(last)
        expect(lastChange(buildIndicator(), placeSeries(observations), judgeAlone) !== null).toBe(comparable)
      })
    )
  })

  test.each([
    ['more of what should be more', '1 2', { direction: 'higher' }, 'better'],
    ['more of what should be less', '1 2', { direction: 'lower' }, 'worse'],
    ['less of what should be less', '2 1', { direction: 'lower' }, 'better'],
    ['no direction', '1 2', { direction: 'none' }, null],
    ['no difference', '2 2', { direction: 'higher' }, null],
    ['a survey', '1 9', { kind: 'survey' }, null],
    ['a rate without counts', '1 9', { kind: 'rate' }, null],
    ['stations', '1 9', { kind: 'measurement' }, null],
    ['events without counts', '1 9', { kind: 'events' }, null],
    ['5 events after 3, which can be chance', '3(3/1000) 5(5/1000)', { kind: 'events', direction: 'lower' }, 'earlier'],
    ['9 events after 1, P = 0.021', '1(1/1000) 9(9/1000)', { kind: 'events', direction: 'lower' }, 'worse'],
  ] as const)('%s', (_, line, overrides, expected) => {
    const change = lastChange(buildIndicator(overrides), placeSeries(line), judgeAlone)
    expect(change?.kind === 'difference' ? change.verdict : change?.kind).toBe(expected)
  })
})

describe('gapBetween', () => {
  test('is left minus right where both are final, with the barrier elsewhere', () => {
    const gap = gapBetween(buildIndicator(), placeSeries('5 6.3 . 8'), placeSeries('1 2.1 3 4P', SHYMKENT))
    expect(gap.cells).toEqual([
      { period: '2018', difference: 4, barrier: null, against: null, test: null },
      { period: '2019', difference: 4.2, barrier: null, against: null, test: null },
      { period: '2020', difference: null, barrier: { kind: 'missing', reason: 'not-published' } },
      { period: '2021', difference: null, barrier: { kind: 'provisional' } },
    ])
  })

  // The interval by SciPy 1.17 (chi2.ppf, hypot): tests/stats/rateDifferenceInterval.test.ts.
  test('has an interval where both counts are known, and its scale holds it', () => {
    const events = buildIndicator({ kind: 'events', multiplier: 100_000 })
    const gap = gapBetween(events, placeSeries('9.1(3/32967) 4'), placeSeries('0(0/31000) 3(1/33000)', SHYMKENT))
    const [first, second] = gap.cells
    const interval = first?.barrier === null ? first.test?.interval : null
    expect(interval?.map((limit) => limit.toFixed(6))).toEqual(['-4.820400', '26.594088'])
    expect(gap.runs.flat().map((point) => point.interval === null)).toEqual([false, true])
    expect(second).toMatchObject({ barrier: null, test: null })
    const { min, max } = differenceScale(events, [gap])
    expect([min <= -4.8204, max >= 26.594]).toEqual([true, true])
  })

  test.each([
    ['a rate without counts', 'rate'],
    ['a register', 'register'],
    ['a survey', 'survey'],
    ['stations', 'measurement'],
  ] as const)('of %s has no interval', (_, kind) => {
    const gap = gapBetween(buildIndicator({ kind, multiplier: 1 }), placeSeries('3(3/1000)'), placeSeries('1(1/1000)', SHYMKENT))
    expect(gap.runs.flat().map(({ interval }) => interval)).toEqual([null])
  })

  test('says where its interval leaves 0 out though the test makes no claim', () => {
    // By SciPy 1.17: 12 against 3 in equal places, P = 0.0352; 5 in a third of the people against 3, P = 0.0546 and 0.11 to 10.72.
    const events = buildIndicator({ kind: 'events', multiplier: 1000 })
    const gap = gapBetween(events, placeSeries('12(12/1000) 5(5/1000) 5(5/1000)'), placeSeries('3(3/1000) 1(3/3000) 5(5/1000)', SHYMKENT))
    expect(gap.cells.map(outrunsTest)).toEqual([false, true, false])
  })

  test('is cut where both were counted anew', () => {
    const { runs } = gapBetween(buildIndicator(), placeSeries('5 6 7B 8'), placeSeries('1 2 3B 4', SHYMKENT))
    expect(runs.map((run) => run.map(({ period }) => period))).toEqual([['2018', '2019'], ['2020', '2021']])
  })

  test('turns its sign with the cities, and nothing else', () => {
    fc.assert(
      fc.property(anyObservations, anyObservations, (first, second) => {
        const length = Math.min(first.length, second.length)
        const left = placeSeries(first.slice(0, length))
        const right = placeSeries(second.slice(0, length), SHYMKENT)
        const there = gapBetween(buildIndicator(), left, right).cells.map(({ difference }) => difference)
        const back = gapBetween(buildIndicator(), right, left).cells.map(({ difference }) => difference)
        // Adding 0 turns -0 into 0.
        expect(back.map((difference) => (difference === null ? null : -difference + 0))).toEqual(there)
      })
    )
  })

  test('never holds a value that is missing or provisional, nor one counted anew in one place alone', () => {
    fc.assert(
      fc.property(anyObservations, anyObservations, (first, second) => {
        const length = Math.min(first.length, second.length)
        const left = placeSeries(first.slice(0, length))
        const { cells } = gapBetween(buildIndicator(), left, placeSeries(second.slice(0, length), SHYMKENT))
        for (const [position, { difference }] of cells.entries()) {
          const bothFinal = isFinal(first[position]) && isFinal(second[position])
          const bothOlder = [first, second].every((all) => all.slice(0, position).some(({ kind }) => kind === 'value'))
          const oneCountedAnew = isBreak(first[position]) !== isBreak(second[position])
          expect(difference !== null && (!bothFinal || (bothOlder && oneCountedAnew))).toBe(false)
        }
      })
    )
  })
})
