import { describe, expect, test } from 'vitest'
import { factsOf } from '#src/derive/factsOf.ts'
import { trendOf } from '#src/derive/trendOf.ts'
import { buildIndicator, SHYMKENT } from './buildCatalogue.ts'
import { placeSeries } from './placeSeries.ts'
import { publishedFacts } from './publishedFacts.ts'

const DEATHS = buildIndicator({ kind: 'events', method: 'ratio', multiplier: 100_000, direction: 'lower' })

/** A series whose every value is the count of 100,000. */
const counted = (line: string) => placeSeries(line.replace(/\d+/g, '$&($&/100000)'))

describe('trendOf', () => {
  test.each([
    ['each year above the one before: 1 in 60', '1 2 3 4 5', 'rises'],
    ['each year below the one before', '9 7 5 3 1', 'falls'],
    ['one tie, 4 of 120 orders as far', '1 1 2 3 4', 'rises'],
    ['one year out of step, 10 of 120 orders as far', '1 3 2 4 5', null],
    ['five equal values', '2 2 2 2 2', null],
    ['only the last five count', '9 1 2 3 4 5', 'rises'],
    ['a provisional year at the end is left out', '1 2 3 4 5 1P', 'rises'],
    ['a break where the five begin', '9 1B 2 3 4 5', 'rises'],
  ])('%s: %s', (_, line, direction) => {
    expect(trendOf(DEATHS, counted(line))).toMatchObject({ years: expect.any(Array) as unknown, direction })
  })

  test('names its first and its last year', () => {
    expect(trendOf(DEATHS, counted('9 1 2 3 4 5'))?.years).toEqual(['2019', '2023'])
  })

  test.each([
    ['four years', '1 2 3 4'],
    ['a gap among the five', '1 2 . 4 5 6'],
    ['a break among the five', '1 2 3B 4 5'],
    ['a break at the last', '1 2 3 4 5B'],
    ['a provisional year among the five', '1 2 3P 4 5'],
    ['a withheld year among the five', '1 2 3 Q 5'],
  ])('says nothing over %s: %s', (_, line) => {
    expect(trendOf(DEATHS, counted(line))).toMatchObject({ years: null, direction: null })
  })

  test('says nothing over a year without counts', () => {
    const line = '1(1/1000) 2(2/1000) 3 4(4/1000) 5(5/1000)'
    expect(trendOf(DEATHS, placeSeries(line))).toMatchObject({ years: null, direction: null })
    expect(trendOf(DEATHS, placeSeries('1 2 3 4 5'))).toBeNull()
  })

  test.each([
    ['no value', DEATHS, '. . .'],
    ['provisional values alone', DEATHS, '1P 2P'],
    ['a survey', buildIndicator({ kind: 'survey' }), '1 2 3 4 5'],
    ['a rate without counts', buildIndicator({ kind: 'rate', multiplier: 1000 }), '1 2 3 4 5'],
    ['a register', buildIndicator({ kind: 'register' }), '1 2 3 4 5'],
  ])('is not asked of %s', (_, indicator, line) => {
    expect(trendOf(indicator, counted(line))).toBeNull()
  })
})

describe('reliability', () => {
  const doubtOf = (line: string) => factsOf(DEATHS, [placeSeries(line), placeSeries('.', SHYMKENT)], null)?.reliability

  test.each([
    ['9 events are few', '9(9/100000)', 'few-events'],
    ['no events are few', '0(0/100000)', 'few-events'],
    // Garwood of 10: 4.80 to 18.39, 136 % of 10.
    ['10 events are enough', '10(10/100000)', null],
  ])('%s', (_, line, doubt) => {
    expect(doubtOf(line)).toMatchObject([{ figure: { period: '2018' }, doubt }])
  })

  test('is that of the last final value with counts', () => {
    expect(doubtOf('20(20/100000) 12(12/100000) 1(1/100000)P')).toMatchObject([{ figure: { period: '2019', count: 12 } }])
    expect(doubtOf('20(20/100000) 3')).toMatchObject([{ figure: { period: '2018', count: 20 } }])
  })

  test('cities without counts have none', () => {
    expect(doubtOf('5')).toEqual([])
  })
})

test('maternal mortality: 3 and 0 deaths of 2023 are too few, Astana shows no trend, Shymkent neither', () => {
  const facts = publishedFacts('maternal-mortality')
  expect(facts?.reliability.map(({ figure, doubt }) => [figure.area.id, figure.period, figure.count, doubt])).toEqual([
    ['astana', '2023', 3, 'few-events'],
    ['shymkent', '2023', 0, 'few-events'],
  ])
  // Astana 3.3 19.2 14.9 15 9.1: 5 pairs of years rise, 5 fall. Shymkent 7.1 53.3 44.9 16.1 0: 3 rise, 7 fall.
  expect(facts?.trends.map(({ area, years, direction }) => [area.id, years, direction])).toEqual([
    ['astana', ['2019', '2023'], null],
    ['shymkent', ['2019', '2023'], null],
  ])
})
