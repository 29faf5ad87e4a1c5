import { describe, expect, test } from 'vitest'
import { indicatorView } from '#src/derive/indicatorView.ts'
import type { IndicatorView } from '#src/derive/indicatorView.ts'
import type { Source } from '#src/model/indicator.ts'
import type { Question } from '#src/model/question.ts'
import { buildCatalogue, buildIndicator, buildQuestion, period } from './buildCatalogue.ts'
import { buildIndicatorData, buildValue } from './buildIndicatorData.ts'
import { PUBLISHED_CODES, publishedData, publishedIndicator } from './publishedFigures.ts'

function view(code: string, question: Partial<Question> = {}): IndicatorView {
  return indicatorView(publishedIndicator(code), publishedData(code), buildCatalogue(), buildQuestion(question))
}

const column = ({ table }: IndicatorView, position: number) => table.rows.map(({ cells }) => cells[position])

describe('the table', () => {
  test('has a row a period, oldest first, and a column a place', () => {
    const { table } = view('maternal-mortality')
    expect(table.columns.map(({ id }) => id)).toEqual(['astana', 'shymkent', 'kazakhstan'])
    expect(table.rows.map((row) => row.period).join(' ')).toBe(
      '2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023'
    )
  })

  test('keeps values, counts and reasons as published', () => {
    const { table } = view('maternal-mortality')
    expect(table.rows[2]).toMatchObject({
      period: '2012',
      cells: [
        { kind: 'missing', reason: 'not-published' },
        { kind: 'missing', reason: 'does-not-exist' },
        { kind: 'value', value: 13.5 },
      ],
    })
    expect(table.rows[13]?.cells[1]).toMatchObject({ kind: 'value', value: 0, numerator: 0, denominator: 31_000 })
  })

  test('marks breaks and provisional values', () => {
    expect(column(view('passengers'), 0)[6]).toMatchObject({ value: 170.2, breaksSeries: true })
    expect(column(view('average-wage'), 1).at(-1)).toMatchObject({ value: 334, provisional: true })
  })

  test('leaves the country out when it is switched off, or has nothing', () => {
    expect(view('maternal-mortality', { show: [] }).table.columns).toHaveLength(2)
    expect(view('investment-fixed-capital').table.columns).toHaveLength(2)
  })

  test('shows the total of the country, which is no yardstick to draw', () => {
    expect(view('fdi-inflow')).toMatchObject({ countryIsYardstick: false, twin: { panels: [{ reference: null }, {}] } })
    expect(view('fdi-inflow').table.columns).toHaveLength(3)
  })

  test.each(PUBLISHED_CODES)('%s: a cell for every period and place, as in the data', (code) => {
    const data = publishedData(code)
    const { table } = view(code)
    for (const [position, area] of table.columns.entries()) {
      const series = data.series.find((candidate) => candidate.area === area.code && candidate.sex === '_T')
      const published = series?.observations.filter(({ kind }) => kind === 'value') ?? []
      const shown = table.rows.flatMap(({ cells }) => cells[position] ?? [])
      expect(shown).toHaveLength(table.rows.length)
      expect(shown.filter(({ kind }) => kind === 'value')).toEqual(published)
    }
  })
})

describe('gap and change', () => {
  test('the gap of passengers is cut at the break that both share', () => {
    const { gap } = view('passengers')
    expect(gap.line.runs.map((run) => run.map((point) => point.period))).toEqual([
      ['2019', '2020'],
      ['2021', '2022', '2023'],
    ])
  })

  test('passengers have no change in 2021', () => {
    const [astana] = view('passengers').change.lines
    expect(astana.cells.find((cell) => cell.period === '2021')).toMatchObject({ barrier: { kind: 'series-break' } })
  })

  test('roads have no change from one year to the next after the gap', () => {
    const [astana] = view('roads-good-condition').change.lines
    expect(astana.cells.at(-1)).toEqual({
      period: '2022',
      difference: null,
      barrier: { kind: 'missing', reason: 'not-published' },
    })
  })

  test('0 is on both scales of differences', () => {
    for (const code of PUBLISHED_CODES) {
      const { gap, change } = view(code)
      for (const { min, max } of [gap.scale, change.scale]) {
        expect(min).toBeLessThanOrEqual(0)
        expect(max).toBeGreaterThanOrEqual(0)
      }
    }
  })
})

describe('scales', () => {
  test('intervals widen the scale only when they are shown', () => {
    expect(view('maternal-mortality').twin?.scales[0].max).toBe(60)
    // Shymkent 2020: 17 deaths, at most 27.22 by Garwood, among 31,895 births.
    expect(view('maternal-mortality', { show: ['interval'] }).twin?.scales[0].max).toBeGreaterThanOrEqual(85.3)
  })

  test('own scales fit each city alone, without the other behind it', () => {
    const { twin } = view('fdi-inflow', { scale: 'own' })
    expect(twin?.scales.map(({ max }) => max)).toEqual([3000, 300])
    expect(twin?.panels.map(({ ghost }) => ghost.runs)).toEqual([[], []])
  })

  test('lines drawn together share one scale whatever was asked', () => {
    const { twin } = view('fdi-inflow', { scale: 'own', view: 'together' })
    expect(twin?.scales[0]).toEqual(twin?.scales[1])
  })
})

describe('breakdown', () => {
  test('women and men are offered where they are published', () => {
    expect(view('unemployment-rate').sexAvailable).toEqual(['_T', 'F', 'M'])
    expect(view('passengers', { sex: 'F' })).toMatchObject({ sex: '_T', sexAvailable: ['_T'] })
  })

  test('the figures are those of the breakdown asked for', () => {
    const { sex, sides } = view('hourly-earnings', { sex: 'F', to: period('2023') })
    const women = publishedData('hourly-earnings').series.find(({ area, sex: own }) => area === 'KZNS' && own === 'F')
    expect(sex).toBe('F')
    expect(women?.observations.at(-1)).toMatchObject({ value: sides[0].figure?.value })
  })
})

function source(code: string): Source {
  return { code, name: code, url: '', relayed: false }
}

describe('notes and sources', () => {
  const indicator = buildIndicator({
    notes: { implied: 'Implied count.', unused: 'Never shown.' },
    sources: [source('unused'), source('bureau'), source('paper')],
  })
  const observations = [
    buildValue(1, { source: 'paper', note: 'implied' }),
    buildValue(2, { source: 'bureau', note: 'implied' }),
    buildValue(3, { source: 'bureau', note: 'toString' }),
  ]

  test('are those of the cells shown, each once, in reading order', () => {
    const data = buildIndicatorData({ KZNS: observations })
    const { notes, sources } = indicatorView(indicator, data, buildCatalogue(), buildQuestion())
    expect(notes).toEqual([{ code: 'implied', text: 'Implied count.' }])
    expect(sources.map(({ code }) => code)).toEqual(['paper', 'bureau'])
  })
})
