import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeSeries } from '#src/derive/changeSeries.ts'
import { deriveCard } from '#src/derive/deriveCard.ts'
import { deriveOverview } from '#src/derive/deriveOverview.ts'
import { factsOf } from '#src/derive/factsOf.ts'
import { gapBetween } from '#src/derive/gapBetween.ts'
import { indicatorView } from '#src/derive/indicatorView.ts'
import { judgeTogether } from '#src/derive/judge.ts'
import { poolSeries } from '#src/derive/poolSeries.ts'
import type { Observation } from '#src/model/observation.ts'
import { ok } from '#src/model/result.ts'
import { anyObservations } from './anyObservation.ts'
import { buildCatalogue, buildIndicator, buildQuestion, indicatorCode, SHYMKENT } from './buildCatalogue.ts'
import { buildIndicatorData, buildValue } from './buildIndicatorData.ts'
import { placeSeries } from './placeSeries.ts'
import { publishedData, publishedIndicator } from './publishedFigures.ts'

const DEATHS = buildIndicator({ kind: 'events', multiplier: 1000, direction: 'lower' })

const valuesOf = (line: string) =>
  poolSeries(DEATHS, placeSeries(line), 3).cells.map(({ observation }) =>
    observation.kind === 'value' ? observation.value : observation.reason
  )

describe('poolSeries', () => {
  test('is sum over sum: 1 in 10, 1 in 1,000 and 1 in 990 are 3 in 2,000', () => {
    expect(valuesOf('100(1/10) 1(1/1000) 1.01(1/990)')).toEqual(['not-published', 'not-published', 1.5])
  })

  test.each([
    ['a gap', '1(1/1000) . 1(1/1000) 1(1/1000) 1(1/1000)', [2022]],
    ['a withheld year gives its own reason', '1(1/1000) Q 1(1/1000)', []],
    ['a break', '1(1/1000) 1(1/1000) 1(1/1000)B 1(1/1000) 1(1/1000)', [2022]],
    ['a provisional year', '1(1/1000) 1(1/1000) 1(1/1000) 1(1/1000)P', [2020]],
    ['a year without counts', '1(1/1000) 1 1(1/1000) 1(1/1000)', []],
  ])('never reaches over %s', (_, line, years) => {
    const { cells } = poolSeries(DEATHS, placeSeries(line), 3)
    const withValue = cells.filter(({ observation }) => observation.kind === 'value').map(({ period }) => Number(period))
    expect(withValue).toEqual(years)
  })

  test('leaves rates without counts as they are', () => {
    const rates = placeSeries('1 2 3')
    expect(poolSeries(buildIndicator({ kind: 'rate', multiplier: 1000 }), rates, 3)).toBe(rates)
  })

  test('has a value exactly where three final counted neighbours hold no break', () => {
    const counted = anyObservations.map((all) =>
      all.map((one): Observation => (one.kind === 'value' ? { ...one, numerator: 2, denominator: 1000 } : one))
    )
    fc.assert(
      fc.property(counted, (all) => {
        const found = poolSeries(DEATHS, placeSeries(all), 3).cells.map(({ observation }) => observation.kind === 'value')
        const expected = all.map((last, position) => {
          const window = [all[position - 2], all[position - 1], last]
          const final = window.every((one) => one?.kind === 'value' && !one.provisional)
          return final && !window.slice(1).some((one) => one?.kind === 'value' && one.breaksSeries)
        })
        expect(found).toEqual(expected)
      })
    )
  })

  test('is held against years that share none with it', () => {
    const series = poolSeries(DEATHS, placeSeries(Array.from({ length: 7 }, () => buildValue(1, { numerator: 1, denominator: 1000 }))), 3)
    const compared = changeSeries(DEATHS, series).cells.flatMap((cell) => (cell.barrier === null ? [[cell.against, cell.period]] : []))
    expect(compared).toEqual([['2020', '2023'], ['2021', '2024']])
  })
})

describe('judgeTogether', () => {
  test('one comparison is judged as if alone, many more strictly', () => {
    expect(judgeTogether([0.04])(0.04)).toBe(true)
    expect(judgeTogether([0.04, 0.5, 0.6, 0.7])(0.04)).toBe(false)
    expect(judgeTogether([])(0.001)).toBe(false)
  })

  test('a difference claimed alone is not claimed among forty cards without any', () => {
    // 15 against 5 in equal populations: P 0.041.
    const apart = buildIndicatorData({ KZNS: '15(15/1000)', KZSHY: '5(5/1000)' })
    const quiet = buildIndicatorData({ KZNS: '5(5/1000)', KZSHY: '5(5/1000)' })
    const codes = Array.from({ length: 40 }, (_, position) => indicatorCode(`deaths-${position}`))
    const indicators = codes.map((code) => buildIndicator({ ...DEATHS, code }))
    const catalogue = buildCatalogue({ topics: [{ code: 'health', name: 'Health' }], indicators })
    const items = codes.map((code, position) => ({ code, data: ok({ ...(position === 0 ? apart : quiet), code }) }))
    const isClaimed = (some: typeof items) => {
      const entry = deriveOverview(catalogue, some, buildQuestion())[0]?.entries[0]
      return entry?.kind === 'card' && entry.card.sentence.kind === 'events' && entry.card.sentence.apart
    }
    expect(isClaimed(items.slice(0, 1))).toBe(true)
    expect(isClaimed(items)).toBe(false)
  })
})

/** The page of an indicator of events over random counted series. */
const anyCounted = anyObservations.map((all) =>
  all.map((one, position): Observation =>
    one.kind === 'value' ? { ...one, numerator: (position * 7) % 11, denominator: 1000 + position } : one
  )
)

describe('where the gate is shut', () => {
  test('no difference, change, arrow, ratio or verdict passes, single years or pooled', () => {
    fc.assert(
      fc.property(anyCounted, anyCounted, fc.constantFrom(1 as const, 3 as const), (first, second, pool) => {
        const data = buildIndicatorData({ KZNS: first, KZSHY: second })
        const view = indicatorView(DEATHS, data, buildCatalogue(), buildQuestion({ pool }))
        const lines = [view.gap.line, ...view.change.lines]
        for (const { cells, runs } of lines) {
          const open = cells.filter(({ barrier }) => barrier === null).map(({ period }) => period)
          expect(runs.flat().map(({ period }) => period)).toEqual(open)
          for (const cell of cells) expect(cell.barrier === null || cell.difference === null).toBe(true)
        }
        const shut = view.gap.line.cells.filter(({ barrier }) => barrier !== null).map(({ period }) => period)
        const { sentence } = view
        const compared = 'figures' in sentence && sentence.kind !== 'not-comparable' ? sentence.figures[0].period : null
        expect(compared !== null && shut.includes(compared)).toBe(false)
        for (const side of view.sides) {
          const change = side.figure === null ? null : side.change
          const line = view.change.lines.find(({ area }) => area === side.area)
          const cell = line?.cells.find(({ period }) => period === side.figure?.period)
          expect(change !== null && cell?.barrier?.kind === 'series-break').toBe(false)
          expect(change !== null && cell?.barrier?.kind === 'provisional').toBe(false)
        }
      })
    )
  })

  test('a change of counts that a test does not support has no difference to show', () => {
    fc.assert(
      fc.property(anyCounted, (all) => {
        const { sides } = deriveCard(DEATHS, buildIndicatorData({ KZNS: all, KZSHY: all }), buildCatalogue(), buildQuestion(), () => false)
        const kinds = sides.map((side) => (side.figure === null ? null : side.change?.kind))
        expect(kinds).not.toContain('difference')
      })
    )
  })
})

describe('the facts of maternal mortality', () => {
  const view = indicatorView(
    publishedIndicator('maternal-mortality'),
    publishedData('maternal-mortality'),
    buildCatalogue(),
    buildQuestion()
  )

  test('3 deaths against none in 2023 are not told apart; 11 in Shymkent would have been', () => {
    // P of 3 in 32,967 against 0, 10 and 11 in 31,000 by SciPy 1.17: 0.274, 0.073, 0.044.
    expect(view.facts?.apart).toMatchObject({
      figures: [{ count: 3, period: '2023' }, { count: 0 }],
      apart: false,
      needed: { count: 11 },
      ratio: { ratio: null, upper: null },
    })
  })

  test('one more death is 3.0 in Astana and 3.2 in Shymkent', () => {
    // 100,000 / 32,967 and 100,000 / 31,000.
    expect(view.facts?.oneMore.map(({ step }) => step.toFixed(1))).toEqual(['3.0', '3.2'])
  })

  test('three years together are 13 and 20 deaths, not told apart', () => {
    const pooled = view.facts?.pooled
    expect(pooled?.figures.map(({ count }) => count)).toEqual([13, 20])
    expect(pooled?.apart).toBe(false)
    expect(pooled?.order[0]).toBe(SHYMKENT)
  })

  test('the country is a value alone', () => {
    expect(view.facts?.country).toMatchObject({ value: 11.4, period: '2023', count: null })
  })

  test('there are none for rates without counts, and none is made up for a city without them', () => {
    expect(factsOf(buildIndicator({ kind: 'rate' }), [placeSeries('1'), placeSeries('2', SHYMKENT)], null)).toBeNull()
    const facts = factsOf(DEATHS, [placeSeries('1'), placeSeries('2', SHYMKENT)], null)
    expect(facts).toEqual({ apart: { why: 'no-counts' }, oneMore: [], pooled: null, reliability: [], trends: [], country: null })
  })
})

test('the gap between counted rates carries its test, and that of a survey none', () => {
  const [left, right] = [placeSeries('15(15/1000)'), placeSeries('5(5/1000)', SHYMKENT)]
  // 15 against 5 of equal populations: twice the tail of 15 or more heads of 20, 2 x 21,700 / 1,048,576.
  const [cell] = gapBetween(DEATHS, left, right).cells
  const judged = cell?.barrier === null ? cell.test : null
  expect(judged).toMatchObject({ apart: true, ratio: { ratio: 3 } })
  expect(judged?.ratio.chance).toBeCloseTo(43_400 / 1_048_576, 12)
  expect(gapBetween(buildIndicator({ kind: 'survey' }), left, right).cells[0]).toMatchObject({ difference: 10, test: null })
})
