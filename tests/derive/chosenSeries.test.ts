import { describe, expect, test } from 'vitest'
import { chosenAreas } from '#src/derive/chosenAreas.ts'
import { chosenPeriods } from '#src/derive/chosenPeriods.ts'
import { chosenSeries } from '#src/derive/chosenSeries.ts'
import type { ChosenSeries } from '#src/derive/chosenSeries.ts'
import { startOf } from '#src/derive/lineOf.ts'
import type { Question } from '#src/model/question.ts'
import type { IndicatorData } from '#src/model/series.ts'
import { ASTANA, buildCatalogue, buildIndicator, buildQuestion, period } from './buildCatalogue.ts'
import { buildIndicatorData } from './buildIndicatorData.ts'

describe('chosenPeriods', () => {
  const years = buildIndicatorData({ KZNS: '1 2 3 4' })
  const quarters: IndicatorData = { ...years, periods: ['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2'].map(period) }
  const months: IndicatorData = { ...years, periods: ['2023-11', '2023-12', '2024-01', '2024-02'].map(period) }

  test.each([
    ['all by default', years, 'earliest', 'latest', ['2018', '2019', '2020', '2021']],
    ['both ends belong to the span', years, period('2019'), period('2020'), ['2019', '2020']],
    ['a span beyond the data', years, period('1990'), period('2019'), ['2018', '2019']],
    ['a span that misses the data', years, period('2030'), 'latest', []],
    ['quarters of a year', quarters, period('2023'), period('2023'), ['2023-Q3', '2023-Q4']],
    ['months of a quarter', months, period('2023-Q4'), period('2023-Q4'), ['2023-11', '2023-12']],
    ['years that a span of months holds only in part', years, period('2019-02'), 'latest', ['2020', '2021']],
  ] as const)('%s', (_, data, from, to, expected) => {
    expect(chosenPeriods(data, buildQuestion({ from, to }))).toEqual(expected)
  })
})

function cityIds(left: string, right: string): string[] {
  return chosenAreas(buildCatalogue(), buildQuestion({ cities: [left, right] })).cities.map(({ id }) => id)
}

describe('chosenAreas', () => {
  test.each([
    ['by id', 'shymkent', 'almaty', ['shymkent', 'almaty']],
    ['by former id', 'nur-sultan', 'shymkent', ['astana', 'shymkent']],
    ['an unknown left city gives way to one not yet used', 'paris', 'astana', ['shymkent', 'astana']],
    ['an unknown right city likewise', 'astana', '__proto__', ['astana', 'shymkent']],
    ['the country is no city', 'kazakhstan', 'shymkent', ['astana', 'shymkent']],
    ['one city under two names', 'astana', 'nur-sultan', ['astana', 'shymkent']],
  ])('%s', (_, left, right, expected) => {
    expect(cityIds(left, right)).toEqual(expected)
  })

  test('one city alone cannot be put side by side', () => {
    expect(() => chosenAreas(buildCatalogue({ areas: [ASTANA] }), buildQuestion())).toThrow(
      'catalogue.areas: expected two cities at least, received 1'
    )
  })
})

function choose(lines: Readonly<Record<string, string>>, question: Partial<Question> = {}): ChosenSeries {
  return chosenSeries(buildIndicator(), buildIndicatorData(lines), buildCatalogue(), buildQuestion(question))
}

describe('chosenSeries', () => {
  test('periods in which no shown place has a value are left out at both ends, not between', () => {
    const { periods, cities } = choose({ KZNS: '. 2 . 4 .', KZALA: '1 2 3 4 5' })
    expect(periods).toEqual(['2019', '2020', '2021'])
    expect(cities[0].cells.map(({ observation }) => observation.kind)).toEqual(['value', 'missing', 'value'])
  })

  test('the axis stays when the country is switched off', () => {
    const lines = { KZNS: '. 2 .', KZ: '1 2 3' }
    expect(choose(lines, { show: [] }).periods).toEqual(choose(lines, { show: ['country'] }).periods)
  })

  test('without any value the chosen periods are kept', () => {
    expect(choose({ KZNS: '. .', KZALA: '1 2' }).periods).toEqual(['2018', '2019'])
  })

  test('a place without a series is not published', () => {
    expect(choose({ KZNS: '1 2' }).cities[1].cells.map(({ observation }) => observation)).toEqual([
      { kind: 'missing', reason: 'not-published', note: null },
      { kind: 'missing', reason: 'not-published', note: null },
    ])
  })

  test('a place that began in the middle of the data did not exist before, whatever their frequency', () => {
    const periods = ['2017-Q3', '2017-Q4', '2018-Q1', '2018-Q2'].map(period)
    const data = { ...buildIndicatorData({ KZNS: '1 2 3 4' }), periods }
    const [, shymkent] = chosenSeries(buildIndicator(), data, buildCatalogue(), buildQuestion()).cities
    const reasons = shymkent.cells.map(({ observation }) => observation.kind === 'missing' && observation.reason)
    expect(reasons).toEqual(['does-not-exist', 'does-not-exist', 'not-published', 'not-published'])
    expect(startOf(shymkent)).toBe('2018-Q1')
  })

  test('a breakdown is offered where a shown place has a value of it', () => {
    const lines = { KZNS: '1 2', 'KZNS/F': '. 4', 'KZSHY/M': '. .', 'KZALA/M': '5 6' }
    expect(choose(lines).sexAvailable).toEqual(['_T', 'F'])
  })

  test('the breakdown asked for is shown where it is published, else both sexes', () => {
    const lines = { KZNS: '1 2', 'KZNS/F': '3 4' }
    expect(choose(lines, { sex: 'F' })).toMatchObject({ sex: 'F', cities: [{ firstValue: '2018' }, {}] })
    expect(choose(lines, { sex: 'M' }).sex).toBe('_T')
  })
})
