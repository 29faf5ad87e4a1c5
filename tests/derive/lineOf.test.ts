import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intervalOf } from '#src/derive/intervalOf.ts'
import { breaksOf, gapsOf, lineOf, pointsOf, startOf } from '#src/derive/lineOf.ts'
import { periodIndex } from '#src/model/period.ts'
import { anyObservations } from './anyObservation.ts'
import { ASTANA, buildIndicator, SHYMKENT } from './buildCatalogue.ts'
import { buildValue } from './buildIndicatorData.ts'
import { placeSeries } from './placeSeries.ts'

const INDICATOR = buildIndicator()
const values = (line: string) => lineOf(INDICATOR, placeSeries(line)).runs.map((run) => run.map((point) => point.value))

describe('lineOf', () => {
  test.each([
    ['neighbours are one run', '1 2 3', [[1, 2, 3]]],
    ['a gap cuts', '1 . 3', [[1], [3]]],
    ['a break cuts, and belongs to what follows', '1 2B 3', [[1], [2, 3]]],
    ['a break after a gap cuts once', '1 . 3B 4', [[1], [3, 4]]],
    ['a break at the first value cuts nothing', '1B 2', [[1, 2]]],
    ['two breaks in a row leave single points', '1 2B 3B', [[1], [2], [3]]],
    ['a provisional value stays in its run', '1 2 3P', [[1, 2, 3]]],
    ['a zero is a value', '0 0', [[0, 0]]],
    ['nothing published is no run', '. L x', []],
  ])('%s: %s', (_, line, expected) => {
    expect(values(line)).toEqual(expected)
  })

  test('no value is lost or invented, and each stands at its period', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const series = placeSeries(observations)
        const drawn = pointsOf(lineOf(INDICATOR, series)).map(({ period, x, value }) => ({ period, x, value }))
        const published = observations.flatMap((observation, position) => {
          if (observation.kind === 'missing') return []
          return [{ period: String(2018 + position), x: 2018 + position, value: observation.value }]
        })
        expect(drawn).toEqual(published)
      })
    )
  })

  test('no run crosses a gap or a break', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        for (const run of lineOf(INDICATOR, placeSeries(observations)).runs) {
          const [, ...rest] = run
          expect(rest.map(({ x }) => x)).toEqual(rest.map((_, position) => (run[0]?.x ?? 0) + position + 1))
          for (const { x } of rest) expect(observations[x - 2018]).toMatchObject({ breaksSeries: false })
        }
      })
    )
  })

  test('no two runs could have been one', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const { runs } = lineOf(INDICATOR, placeSeries(observations))
        for (const [position, run] of runs.slice(1).entries()) {
          const start = run[0]?.x ?? 0
          const observation = observations[start - 2018]
          const isBreak = observation?.kind === 'value' && observation.breaksSeries
          expect(isBreak || start - (runs[position]?.at(-1)?.x ?? 0) > 1).toBe(true)
        }
      })
    )
  })
})

describe('gapsOf', () => {
  test('a gap has its first and last period and its reason', () => {
    expect(gapsOf(placeSeries('1 . . 4'))).toEqual([{ from: '2019', to: '2020', reason: 'not-published' }])
  })

  test('two reasons side by side are two gaps', () => {
    expect(gapsOf(placeSeries('1 . Q 4'))).toEqual([
      { from: '2019', to: '2019', reason: 'not-published' },
      { from: '2020', to: '2020', reason: 'withheld' },
    ])
  })

  test('two gaps of one reason with a value between are two gaps', () => {
    expect(gapsOf(placeSeries('1 . 3 . 5'))).toHaveLength(2)
  })

  test.each([
    ['before the first value', 'x x 3', [{ from: '2018', to: '2019', reason: 'does-not-exist' }]],
    ['after the last value', '1 d d', [{ from: '2019', to: '2020', reason: 'not-due' }]],
    ['without any value', 'L L L', [{ from: '2018', to: '2020', reason: 'not-collected' }]],
  ])('what is missing %s is a gap with its reason', (_, line, expected) => {
    expect(gapsOf(placeSeries(line))).toEqual(expected)
  })

  test('every period is drawn or in a gap, never both', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const series = placeSeries(observations)
        const drawn = pointsOf(lineOf(INDICATOR, series)).map(({ x }) => x)
        const open = gapsOf(series).flatMap(({ from, to }) => {
          const first = periodIndex(from)
          return Array.from({ length: periodIndex(to) - first + 1 }, (_, step) => first + step)
        })
        const all = observations.map((_, position) => 2018 + position)
        expect([...drawn, ...open].toSorted((left, right) => left - right)).toEqual(all)
      })
    )
  })
})

describe('breaksOf and startOf', () => {
  test.each([
    ['a break between values', '1 2B 3', ['2019']],
    ['two of them', '1 2B 3 4B', ['2019', '2021']],
    ['a break with nothing before it', '. 2B 3', []],
  ])('%s: %s', (_, line, expected) => {
    expect(breaksOf(placeSeries(line))).toEqual(expected)
  })

  test.each([
    ['the validFrom of a place that did not exist at first', 'x x 3', SHYMKENT, '2018'],
    ['the first other period where validFrom is not known', 'x x 3', ASTANA, '2020'],
    ['none when the place existed throughout', '. 2 3', SHYMKENT, null],
    ['none when nothing is known of any start', 'x x x', ASTANA, null],
  ])('%s', (_, line, area, expected) => {
    expect(startOf(placeSeries(line, area))).toBe(expected)
  })
})

describe('intervalOf', () => {
  const deaths = buildIndicator({ kind: 'events', method: 'ratio', multiplier: 100_000 })
  const counted = buildValue(9.1, { numerator: 3, denominator: 32_967 })

  test('is known where counts are', () => {
    expect(intervalOf(deaths, counted)).toEqual([expect.closeTo(1.877, 3), expect.closeTo(26.594, 3)])
  })

  test.each([
    ['the counts are not published', deaths, buildValue(9.1)],
    ['the kind has no counts', buildIndicator({ kind: 'rate', multiplier: 1000 }), counted],
    ['the unit has no multiplier', buildIndicator({ kind: 'events' }), counted],
    ['the count is impossible', deaths, buildValue(9.1, { numerator: 2.5, denominator: 100 })],
    ['nobody was at risk', deaths, buildValue(0, { numerator: 0, denominator: 0 })],
  ])('is null where %s', (_, indicator, value) => {
    expect(intervalOf(indicator, value)).toBeNull()
  })
})
