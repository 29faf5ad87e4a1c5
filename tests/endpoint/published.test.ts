import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getCatalogue } from '#src/endpoint/getCatalogue.ts'
import { getCommitments } from '#src/endpoint/getCommitments.ts'
import { getIndicator } from '#src/endpoint/getIndicator.ts'
import { getOverview } from '#src/endpoint/getOverview.ts'
import { getReleases } from '#src/endpoint/getReleases.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Lang } from '#src/model/lang.ts'
import { LANGS } from '#src/model/lang.ts'
import type { Result } from '#src/model/result.ts'
import type { IndicatorData } from '#src/model/series.ts'
import { mockServer, REFUSE_OTHERS } from '#mocks/server.ts'
import { ENDPOINT, SITE } from './documents.ts'

/** The published record itself, read as a page reads it; expected figures are those of shared/data. */
const server = mockServer('ok', SITE)
const signal = () => new AbortController().signal

beforeAll(() => server.listen(REFUSE_OTHERS))
afterAll(() => server.close())

function present<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const catalogueOf = async (lang: Lang, release: string | null) =>
  present(await getCatalogue(ENDPOINT, lang, release, signal()))

const allData = (catalogue: Catalogue) =>
  Promise.all(
    catalogue.indicators.map(async ({ code }) => present(await getIndicator(ENDPOINT, catalogue, code, signal()))),
  )

async function observationIn(code: string, area: string, period: string) {
  const catalogue = await catalogueOf('en', '2026-11-22')
  const data = present(await getIndicator(ENDPOINT, catalogue, code, signal()))
  const series = data.series.find((each) => each.area === area && each.sex === '_T')
  return series?.observations[data.periods.findIndex((each) => each === period)]
}

describe.each([
  ['2020-12-19', 22],
  ['2026-11-22', 35],
])('release %s', (release, indicators) => {
  test.each(LANGS)('has %s words for all its indicators, and files that keep the contract', async (lang) => {
    const catalogue = await catalogueOf(lang, release)
    expect(catalogue.indicators).toHaveLength(indicators)
    expect(await allData(catalogue)).toHaveLength(indicators)
    const overview = present(await getOverview(ENDPOINT, catalogue, signal()))
    expect(overview.filter(({ data }) => !data.ok)).toEqual([])
    expect(present(await getCommitments(ENDPOINT, catalogue, signal())).length).toBeGreaterThan(0)
  })

  test('has words for every note and source that an observation names, and a source for every value', async () => {
    const catalogue = await catalogueOf('ru', release)
    const unexplained = (data: IndicatorData) => {
      const indicator = catalogue.indicators.find(({ code }) => code === data.code)
      const sources = indicator?.sources.map(({ code }) => code) ?? []
      return data.series
        .flatMap(({ observations }) => observations)
        .filter(
          (each) =>
            (each.note !== null && indicator?.notes[each.note] === undefined) ||
            (each.kind === 'value' && (each.source === null || !sources.includes(each.source))),
        )
    }
    expect((await allData(catalogue)).flatMap(unexplained)).toEqual([])
  })
})

test('the newest catalogue is that of the first release of the list', async () => {
  const [newest] = present(await getReleases(ENDPOINT, signal()))
  expect((await catalogueOf('kk', null)).release).toBe(newest?.id)
})

test.each([
  ['a true zero is a value', 'maternal-mortality', 'KZSHY', '2023', { kind: 'value', value: 0, numerator: 0 }],
  ['a gap is not published', 'maternal-mortality', 'KZNS', '2012', { kind: 'missing', reason: 'not-published' }],
  ['a place before it began', 'maternal-mortality', 'KZSHY', '2012', { kind: 'missing', reason: 'does-not-exist' }],
  ['a new way of counting breaks a series', 'passengers', 'KZNS', '2021', { kind: 'value', breaksSeries: true }],
  ['a provisional wage', 'average-wage', 'KZSHY', '2025', { kind: 'value', provisional: true }],
  ['roads have no 2020', 'roads-good-condition', 'KZNS', '2020', { kind: 'missing', reason: 'not-published' }],
])('%s', async (_reason, code, area, period, expected) => {
  expect(await observationIn(code, area, period)).toMatchObject(expected)
})
