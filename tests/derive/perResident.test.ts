import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorView } from '#src/derive/indicatorView.ts'
import { overviewPerResident } from '#src/derive/overviewPerResident.ts'
import { perResident } from '#src/derive/perResident.ts'
import type { PerResidentWords } from '#src/derive/perResident.ts'
import { populationFor } from '#src/derive/populationFor.ts'
import { populationSources } from '#src/derive/populationSources.ts'
import type { Observation } from '#src/model/observation.ts'
import { err, ok } from '#src/model/result.ts'
import type { Question } from '#src/model/question.ts'
import type { IndicatorData } from '#src/model/series.ts'
import { anyObservations } from './anyObservation.ts'
import { buildCatalogue, buildIndicator, buildQuestion, indicatorCode, period } from './buildCatalogue.ts'
import { buildIndicatorData } from './buildIndicatorData.ts'
import { PUBLISHED_CODES, publishedData, publishedIndicator } from './publishedFigures.ts'

const WORDS: PerResidentWords = {
  unit: 'units per 1,000 residents',
  factor: 1,
  noPopulation: 'no population',
  provisionalPopulation: 'provisional population',
}
const PUBLISHED_POPULATION = { indicator: publishedIndicator('population'), data: publishedData('population') }
const { areas } = buildCatalogue()

/** A published total read per 1,000 residents, with what an unit in millions is shown in. */
function publishedReading(code: string, factor: number) {
  const total = { indicator: publishedIndicator(code), data: publishedData(code) }
  return perResident(total, PUBLISHED_POPULATION, areas, { ...WORDS, factor })
}

function publishedView(code: string, factor: number, question: Partial<Question> = {}) {
  const { indicator, data } = publishedReading(code, factor)
  return indicatorView(indicator, data, buildCatalogue(), buildQuestion({ per: 'resident', ...question }))
}

const TOTAL = buildIndicator({ method: 'count', decimals: 0, notes: { t: 'on the total' } })
const POPULATION = buildIndicator({ method: 'count', decimals: 0, code: indicatorCode('population'), notes: { p: 'on the population' } })

/** One place: a total beside its population, a word a year. */
function readLines(total: string | readonly Observation[], residents: string | readonly Observation[], factor = 1) {
  const data = (line: string | readonly Observation[]): IndicatorData => buildIndicatorData({ KZNS: line })
  const [left, right] = [{ indicator: TOTAL, data: data(total) }, { indicator: POPULATION, data: data(residents) }]
  return perResident(left, right, areas, { ...WORDS, factor })
}

const cellsOf = (reading: { readonly data: IndicatorData }): readonly Observation[] => reading.data.series[0]?.observations ?? []
const shownOf = (reading: { readonly data: IndicatorData }) =>
  cellsOf(reading).map((cell) => (cell.kind === 'missing' ? `${cell.reason} ${cell.note ?? ''}`.trim() : cell.value))

describe('which indicators are totals', () => {
  test('of the release: what is counted or paid for in a place, not the population itself', () => {
    const indicators = PUBLISHED_CODES.map(publishedIndicator)
    const catalogue = buildCatalogue({ indicators })
    const totals = indicators.filter((indicator) => populationFor(indicator, catalogue) !== null).map(({ code }) => code)
    expect(totals).toEqual([
      'passengers',
      'buses-registered',
      'investment-fixed-capital',
      'fdi-inflow',
      'emergency-housing-residents',
      'air-emissions',
      'environment-spending',
    ])
  })

  test.each([
    ['the endpoint has no population', {}, []],
    ['the population is generated and the total is not', {}, [{ ...POPULATION, demonstration: true }]],
    ['the total is generated and the population is not', { demonstration: true }, [POPULATION]],
    ['what is called population is no count', {}, [{ ...POPULATION, method: 'index' as const }]],
    ['the total is of quarters', { firstPeriod: period('2024-Q1') }, [POPULATION]],
    ['it is a survey', { kind: 'survey' as const }, [POPULATION]],
    ['it is an index', { method: 'index' as const }, [POPULATION]],
  ])('none where %s', (_reason, overrides, indicators) => {
    const total = { ...TOTAL, ...overrides }
    expect(populationFor(total, buildCatalogue({ indicators: [total, ...indicators] }))).toBeNull()
  })
})

describe('the published figures', () => {
  // 227.6 million passengers, 1,354,556 residents: 1,354,556 x 168 = 227,565,408; the rest of 34,592 is 0.0255 of one.
  test.each([
    ['passengers', 1000, 0, '2023', 168.0255, 227.6, 1354556],
    // 101,100,000 / 1,192,199: 84 x 1,192,199 = 100,144,716; the rest of 955,284 is 0.8013.
    ['passengers', 1000, 1, '2023', 84.8013, 101.1, 1192199],
    // 1,573,300,000 / 19,765,004 = 79.6003: the only year for which the country's population is published.
    ['passengers', 1000, 2, '2023', 79.6003, 1573.3, 19765004],
    // 57,700 t / 1,295,711 residents x 1,000.
    ['air-emissions', 1000, 0, '2022', 44.5315, 57.7, 1295711],
    // 6,826 buses / 1,295,711 x 1,000.
    ['buses-registered', 1, 0, '2022', 5.26815, 6826, 1295711],
    // 12,003 people / 1,354,556 x 1,000.
    ['emergency-housing-residents', 1, 0, '2023', 8.86121, 12003, 1354556],
  ])('%s (x %d), place %d, %s', (code, factor, column, year, value, total, residents) => {
    const cell = publishedView(code, factor).table.rows.find((row) => row.period === year)?.cells[column]
    if (cell?.kind !== 'value') throw new Error('no value')
    expect(cell.value).toBeCloseTo(value, 4)
    expect([cell.numerator, cell.denominator]).toEqual([total, residents])
  })

  test('the country’s line appears, with the one year that it has', () => {
    const view = publishedView('passengers', 1000)
    expect(view.countryIsYardstick).toBe(true)
    expect(view.twin?.panels[0].reference?.runs.map((run) => run.map((point) => point.period))).toEqual([['2023']])
    expect(publishedView('passengers', 1000, { show: [] }).twin?.panels[0].reference).toBeNull()
  })

  test('the break of the census and the one of the total both end the line', () => {
    const { twin, change } = publishedView('passengers', 1000)
    expect(twin?.panels[0].breaks).toEqual(['2021', '2022'])
    expect(twin?.panels[0].own.runs.map((run) => run.map((point) => point.period))).toEqual([
      ['2015', '2016', '2017'],
      ['2019', '2020'],
      ['2021'],
      ['2022', '2023'],
    ])
    const shut = change.lines[0].cells.find((cell) => cell.period === '2022')
    expect(shut?.barrier).toEqual({ kind: 'series-break' })
  })

  test('the difference of the cities is a fact: 168.03 - 84.80 = 83.22 thousand passengers a year', () => {
    const { sentence } = publishedView('passengers', 1000)
    if (sentence.kind !== 'difference') throw new Error(sentence.kind)
    expect(sentence.figures.map((figure) => figure.period)).toEqual(['2023', '2023'])
    expect(sentence.difference).toBeCloseTo(83.2243, 4)
  })

  test('a city without a published population has none, and says so', () => {
    const view = publishedView('fdi-inflow', 1000, { cities: ['astana', 'almaty'] })
    expect(view.sentence).toMatchObject({ kind: 'one-city', other: { id: 'almaty' }, reason: 'not-published' })
    expect(view.notes).toContainEqual({ code: 'population:none', text: 'no population' })
  })

  test.each([
    ['75.0 thousand passengers is the least', 'passengers', 1000, 1],
    ['193 million tenge', 'investment-fixed-capital', 1000, 0],
    ['74.0 thousand dollars', 'fdi-inflow', 1000, 1],
    ['28.5 tonnes', 'air-emissions', 1000, 1],
    ['806,871 tenge', 'environment-spending', 1000, 0],
    ['0.677 buses', 'buses-registered', 1, 3],
    ['0.123 people', 'emergency-housing-residents', 1, 3],
  ])('three digits show of the smallest value: %s', (_least, code, factor, decimals) => {
    expect(publishedReading(code, factor).indicator.decimals).toBe(decimals)
  })

  test('the sources of the population are those of the years and places shown', () => {
    const sources = ['a', 'b'].map((name) => ({ code: name, name, url: '', relayed: false }))
    const named = (source: string) => (observation: Observation): Observation =>
      observation.kind === 'value' ? { ...observation, source } : observation
    const { data } = PUBLISHED_POPULATION
    const series = data.series.map((one) => ({
      ...one,
      observations: one.observations.map(named(one.area === 'KZ' ? 'b' : 'a')),
    }))
    const residents = { indicator: { ...PUBLISHED_POPULATION.indicator, sources }, data: { ...data, series } }
    const codes = (question: Partial<Question>) =>
      populationSources(publishedView('passengers', 1000, question).table, residents).map(({ code }) => code)
    expect(codes({})).toEqual(['a', 'b'])
    expect(codes({ show: [] })).toEqual(['a'])
    expect(codes({ to: period('2022') })).toEqual(['a'])
  })
})

describe('a year', () => {
  test.each([
    ['with both figures', '50', '25000', [2]],
    ['in which a thousand of a smaller unit are one published', '50', '25000', [2000], 1000],
    ['without a single one is 0, not missing', '0', '25000', [0]],
    ['whose total is missing keeps its reason', 'L Q d .', '25000 25000 25000 25000', ['not-collected', 'withheld', 'not-due', 'not-published']],
    ['whose population is missing has its reason', '50 50 50', 'L Q .', [
      'not-collected population:none',
      'withheld population:none',
      'not-published population:none',
    ]],
    ['whose population is provisional has none yet', '50', '25000P', ['not-published population:provisional']],
    ['without residents has no value', '50', '0', ['not-published population:none']],
    ['after the last of the population', '50 60', '25000', [2, 'not-published population:none']],
  ])('%s', (_reason, total, residents, shown, factor = 1) => {
    expect(shownOf(readLines(total, residents, factor))).toEqual(shown)
  })

  test('before the place existed says that it did not', () => {
    const data = buildIndicatorData({ KZSHY: '50' }, 2015)
    const residents = { indicator: POPULATION, data: buildIndicatorData({ KZNS: '25000' }, 2015) }
    expect(shownOf(perResident({ indicator: TOTAL, data }, residents, areas, WORDS))).toEqual([
      'does-not-exist population:none',
    ])
  })

  test('keeps that the total is provisional, and that either is estimated', () => {
    expect(cellsOf(readLines('50P 50E 50', '25000 25000 25000E'))).toMatchObject([
      { provisional: true, estimated: false },
      { provisional: false, estimated: true },
      { provisional: false, estimated: true },
    ])
  })

  test('carries the notes of both figures', () => {
    const one = (value: number, note: string): Observation[] => [
      { kind: 'value', value, numerator: null, denominator: null, provisional: false, estimated: false, breaksSeries: false, note, source: null },
    ]
    const reading = readLines(one(50, 't'), one(25000, 'p'))
    const code = cellsOf(reading)[0]?.note ?? ''
    expect(reading.indicator.notes[code]).toBe('on the total on the population')
  })
})

describe('breaks', () => {
  const broken = (total: string, residents: string) =>
    cellsOf(readLines(total, residents)).map((cell) => (cell.kind === 'value' ? cell.breaksSeries : null))

  test.each([
    ['of the total', '5 5B 5', '9 9 9', [false, true, false]],
    ['of the population', '5 5 5', '9 9 9B', [false, false, true]],
    ['of both in one year', '5 5B 5', '9 9B 9', [false, true, false]],
    ['of a total in a year without population stand at the next value', '5 5B 5', '9 . 9', [false, null, true]],
    ['of a population in a year without total stand at the next value', '5 . 5', '9 9B 9', [false, null, true]],
    ['before the first value are none', '5B 5 5', '. 9 9', [null, false, false]],
    ['of a provisional population stand at the next value', '5 5 5', '9 9BP 9', [false, null, true]],
  ])('%s', (_reason, total, residents, expected) => {
    expect(broken(total, residents)).toEqual(expected)
  })

  test('stand where one lies between two values, whatever is missing', () => {
    fc.assert(
      fc.property(anyObservations, anyObservations, (totals, populations) => {
        const cells = cellsOf(readLines(totals, populations))
        const isBreak = (one: Observation | undefined) => one?.kind === 'value' && one.breaksSeries
        let last = -1
        cells.forEach((cell, position) => {
          if (cell.kind === 'missing') return
          const between = Array.from({ length: position - last }, (_, index) => last + 1 + index)
          const breaksAt = (one: number) => isBreak(totals[one]) || isBreak(populations[one])
          const expected = last === -1 ? breaksAt(position) : between.some(breaksAt)
          expect(cell.breaksSeries).toBe(expected)
          last = position
        })
      })
    )
  })

  test('a value stands only where both are values and the population is final', () => {
    fc.assert(
      fc.property(anyObservations, anyObservations, (totals, populations) => {
        const has = cellsOf(readLines(totals, populations)).map(({ kind }) => kind === 'value')
        const expected = totals.map((total, position) => {
          const residents = populations[position]
          return total.kind === 'value' && residents?.kind === 'value' && !residents.provisional && residents.value > 0
        })
        expect(has).toEqual(expected)
      })
    )
  })
})

describe('the overview', () => {
  const indicators = ['passengers', 'unemployment-rate', 'population'].map(publishedIndicator)
  const items = indicators.map(({ code }) => ({ code, data: ok(publishedData(code)) }))
  const wordsOf = () => WORDS

  test('reads totals and leaves the rest as it is', () => {
    const catalogue = buildCatalogue({ indicators })
    const read = overviewPerResident(catalogue, items, wordsOf)
    expect(read.problem).toBeNull()
    expect(read.catalogue.indicators.map(({ unit }) => unit)).toEqual([WORDS.unit, 'units', 'units'])
    expect(read.catalogue.indicators.slice(1)).toEqual(indicators.slice(1))
    expect(read.items.slice(1)).toEqual(items.slice(1))
  })

  test.each([
    ['has no population', indicators.slice(0, 2), items, 'absent'],
    ['has a damaged population', indicators, items.map((item) => (item.code === 'population' ? { ...item, data: err('cut') } : item)), 'failed'],
    ['has no figures of the population', indicators, items.slice(0, 2), 'failed'],
  ] as const)('that %s shows totals and says why', (_reason, listed, given, problem) => {
    const catalogue = buildCatalogue({ indicators: listed })
    expect(overviewPerResident(catalogue, given, wordsOf)).toEqual({ catalogue, items: given, problem })
  })

  test('keeps a damaged total apart', () => {
    const catalogue = buildCatalogue({ indicators: [...indicators, publishedIndicator('fdi-inflow')] })
    const damaged = { code: indicatorCode('fdi-inflow'), data: err('cut') }
    const read = overviewPerResident(catalogue, [...items, damaged], wordsOf)
    expect(read.problem).toBeNull()
    expect(read.items.at(-1)).toBe(damaged)
    expect(read.catalogue.indicators[0]?.unit).toBe(WORDS.unit)
  })
})
