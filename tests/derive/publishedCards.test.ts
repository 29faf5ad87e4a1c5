import { describe, expect, test } from 'vitest'
import { indicatorView } from '#src/derive/indicatorView.ts'
import type { Run } from '#src/derive/panel.ts'
import type { Question } from '#src/model/question.ts'
import { buildCatalogue, buildQuestion, period } from './buildCatalogue.ts'
import { publishedCard } from './publishedCard.ts'
import { publishedData, publishedIndicator } from './publishedFigures.ts'

/** First and last year of each run. */
const years = (runs: readonly Run[] | undefined) => runs?.map((run) => `${run[0]?.period}-${run.at(-1)?.period}`)

const panels = (code: string, question: Partial<Question> = {}) => publishedCard(code, question).twin?.panels ?? []

describe('maternal mortality', () => {
  test('the line of Astana is open in 2012, which nobody published', () => {
    const [astana] = panels('maternal-mortality')
    expect(years(astana?.own.runs)).toEqual(['2010-2011', '2013-2023'])
    expect(astana?.gaps).toEqual([{ from: '2012', to: '2012', reason: 'not-published' }])
  })

  test('Shymkent 2023 is a true zero, drawn and counted', () => {
    const { sides, twin } = publishedCard('maternal-mortality')
    expect(sides[1].figure).toMatchObject({ period: '2023', value: 0, count: 0, provisional: false })
    expect(twin?.panels[1].own.runs.at(-1)?.at(-1)).toMatchObject({ period: '2023', value: 0, count: 0 })
    expect(twin?.scales[0].min).toBe(0)
  })

  test('no deaths still have an interval, from 0 to 11.9', () => {
    const question = buildQuestion({ show: ['interval'] })
    const code = 'maternal-mortality'
    const { twin } = indicatorView(publishedIndicator(code), publishedData(code), buildCatalogue(), question)
    expect(twin?.panels[1].own.runs.at(-1)?.at(-1)?.interval).toEqual([0, expect.closeTo(11.9, 1)])
  })

  test('3 deaths and none can be chance: the test does not tell the cities apart in 2023', () => {
    const { sentence, conclusive } = publishedCard('maternal-mortality')
    expect(sentence).toMatchObject({ kind: 'events', apart: false, figures: [{ count: 3 }, { count: 0 }] })
    expect(conclusive).toBe(false)
  })

  test('5 deaths and 15 are told apart in 2021 (P = 0.040)', () => {
    const { sentence, conclusive } = publishedCard('maternal-mortality', { to: period('2021') })
    const figures = [{ period: '2021', count: 5 }, { period: '2021', count: 15 }]
    expect(sentence).toMatchObject({ kind: 'events', apart: true, figures })
    expect(conclusive).toBe(true)
  })

  test('from 5 deaths to none no difference is claimed: the 5 of the year before stand alone', () => {
    const [, shymkent] = publishedCard('maternal-mortality').sides
    expect(shymkent).toMatchObject({ change: { kind: 'earlier', figure: { period: '2022', count: 5 } } })
  })

  test('from 2 deaths to 17 in Shymkent in 2020 the test says worse', () => {
    const [, shymkent] = publishedCard('maternal-mortality', { to: period('2020') }).sides
    expect(shymkent).toMatchObject({ change: { since: '2019', difference: 46.2, verdict: 'worse' } })
  })

  test('Almaty has no counts, so nothing is tested', () => {
    const { sentence } = publishedCard('maternal-mortality', { cities: ['almaty', 'shymkent'] })
    expect(sentence).toMatchObject({ kind: 'no-verdict', figures: [{ value: 16.3, count: null }, { count: 0 }] })
  })
})

describe('late starts', () => {
  test('Shymkent begins in 2018: before, it did not exist as a region', () => {
    const [astana, shymkent] = panels('maternal-mortality')
    expect(shymkent).toMatchObject({ startsAt: '2018', gaps: [{ from: '2010', to: '2017', reason: 'does-not-exist' }] })
    expect(years(shymkent?.own.runs)).toEqual(['2018-2023'])
    expect(astana?.startsAt).toBeNull()
  })

  test('figures recast for years before 2018 do not move the start of Shymkent', () => {
    const [, shymkent] = panels('poverty-rate')
    expect(shymkent?.startsAt).toBe('2018')
    expect(shymkent?.own.runs[0]?.[0]?.period).toBe('2014')
  })

  test('before 2018 Shymkent has no figure because it does not exist', () => {
    const { sides, sentence } = publishedCard('housing-per-person', { to: period('2015') })
    expect(sides[1]).toMatchObject({ figure: null, reason: 'does-not-exist' })
    const figure = { period: '2015', value: 29 }
    expect(sentence).toMatchObject({ kind: 'one-city', figure, reason: 'does-not-exist' })
  })
})

describe('breaks', () => {
  test('passengers of both cities are cut at 2021', () => {
    const [astana, shymkent] = panels('passengers')
    expect(years(astana?.own.runs)).toEqual(['2015-2017', '2019-2020', '2021-2023'])
    expect(years(shymkent?.own.runs)).toEqual(['2018-2020', '2021-2023'])
    expect([astana?.breaks, shymkent?.breaks]).toEqual([['2021'], ['2021']])
  })

  test('passengers of 2021 have no change from 2020', () => {
    const { sides } = publishedCard('passengers', { to: period('2021') })
    expect(sides).toMatchObject([{ figure: { value: 170.2 }, change: null }, { figure: { value: 80.6 }, change: null }])
  })

  test('passengers of 2021 can be compared between the cities, both counted in the new way', () => {
    const { sentence } = publishedCard('passengers', { to: period('2021') })
    expect(sentence).toMatchObject({ kind: 'difference', difference: 89.6 })
  })

  test('poverty is cut at 2018 in all three lines', () => {
    const [astana, shymkent] = panels('poverty-rate')
    expect(years(astana?.own.runs)).toEqual(['2010-2017', '2018-2023'])
    expect(years(shymkent?.own.runs)).toEqual(['2014-2017', '2018-2023'])
    expect(years(astana?.reference?.runs)).toEqual(['2010-2017', '2018-2023'])
  })

  test('population is cut at the census base of 2022', () => {
    const [astana] = panels('population')
    expect(years(astana?.own.runs)).toEqual(['2015-2021', '2022-2023'])
    expect(publishedCard('population', { to: period('2022') }).sides[0]).toMatchObject({ change: null })
  })

  test('a break at the first chosen period has nothing before it to be marked', () => {
    expect(panels('passengers', { from: period('2021') })[0]?.breaks).toEqual([])
  })
})

describe('single points and holes', () => {
  test('infant mortality of the cities is one point, the country is four runs', () => {
    const [astana, shymkent] = panels('infant-mortality')
    expect(years(astana?.own.runs)).toEqual(['2024-2024'])
    expect(years(shymkent?.own.runs)).toEqual(['2024-2024'])
    expect(years(astana?.reference?.runs)).toEqual(['2012-2013', '2015-2015', '2017-2018', '2021-2025'])
    expect(publishedCard('infant-mortality').twin?.periods).toHaveLength(14)
  })

  test('one value has no change', () => {
    expect(publishedCard('infant-mortality').sides).toMatchObject([{ change: null }, { change: null }])
  })

  test('a rate without counts gets both values and the difference, no verdict', () => {
    expect(publishedCard('infant-mortality')).toMatchObject({
      sentence: { kind: 'no-verdict', difference: -1.3, figures: [{ period: '2024' }, { period: '2024' }] },
      conclusive: false,
    })
  })

  test('roads of 2022 stand alone after the gap of 2019 to 2021, and their change names 2018', () => {
    const { sides, twin } = publishedCard('roads-good-condition')
    expect(years(twin?.panels[0].own.runs)).toEqual(['2015-2018', '2022-2022'])
    expect(twin?.panels[0].gaps).toContainEqual({ from: '2019', to: '2021', reason: 'not-published' })
    expect(sides[0]).toMatchObject({ change: { since: '2018', difference: 16.6, verdict: 'better' } })
    expect(sides[1]).toMatchObject({ change: { since: '2018', difference: 13.9, verdict: 'better' } })
  })
})

describe('last years', () => {
  test("Shymkent's provisional wage of 2025 is its headline, without a change", () => {
    const [astana, shymkent] = publishedCard('average-wage').sides
    expect(astana.figure).toMatchObject({ period: '2023', value: 480.449, provisional: false })
    expect(shymkent).toMatchObject({ figure: { period: '2025', value: 334, provisional: true }, change: null })
  })

  test('wages are compared in 2023, the last year that both have for good', () => {
    const { sentence } = publishedCard('average-wage')
    expect(sentence).toMatchObject({
      kind: 'difference',
      figures: [{ period: '2023', value: 480.449 }, { period: '2023', value: 275.659 }],
      difference: 204.79,
    })
  })

  test('from 2024 on only Shymkent has a wage', () => {
    const { sentence } = publishedCard('average-wage', { from: period('2024') })
    const other = { id: 'astana' }
    expect(sentence).toMatchObject({ kind: 'one-city', figure: { period: '2025' }, other, reason: 'not-published' })
  })

  test('neonatal mortality ends in 2019', () => {
    const { sides, twin } = publishedCard('neonatal-mortality')
    expect(sides).toMatchObject([{ figure: { period: '2019' } }, { figure: { period: '2019' } }])
    expect(twin?.periods.at(-1)).toBe('2019')
  })

  test('satisfaction with public services is national only: the country is drawn, and named', () => {
    const { sides, sentence, twin } = publishedCard('public-services-satisfaction')
    expect(sides).toMatchObject([{ figure: null, reason: 'not-published' }, { figure: null, reason: 'not-published' }])
    expect(sentence).toMatchObject({ kind: 'no-figures', country: { period: '2023', value: 81.3 } })
    expect(years(twin?.panels[0].reference?.runs)).toEqual(['2015-2023'])
    expect(publishedCard('public-services-satisfaction', { show: [] }).twin).toBeNull()
  })

  test('digital literacy, a survey, has a change without better or worse', () => {
    expect(publishedCard('digital-literacy').sides).toMatchObject([
      { figure: { period: '2020', value: 91.3 }, change: { since: '2019', difference: 2.6, verdict: null } },
      { figure: { period: '2020', value: 82.3 }, change: { since: '2019', difference: 0.8, verdict: null } },
    ])
  })

  test('an unchanged share of treated wastewater is neither better nor worse', () => {
    expect(publishedCard('wastewater-treated').sides[0]).toMatchObject({ change: { difference: 0, verdict: null } })
  })
})
