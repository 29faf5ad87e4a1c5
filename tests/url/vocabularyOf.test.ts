import { expect, test } from 'vitest'
import type { Area, AreaCode } from '#src/model/area.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { vocabularyOf } from '#src/url/vocabularyOf.ts'
import { buildIndicator, indicatorCode, period } from '../derive/buildCatalogue.ts'

const file = { href: 'v1/x.json', sha256: '', bytes: 1 }

function area(id: string, kind: Area['kind']): Area {
  const forms = { in: '', of: '' }
  return { code: id.toUpperCase() as AreaCode, id, aliases: [`old-${id}`], kind, name: id, forms, validFrom: null }
}

const indicator = (code: string, firstPeriod: string, lastPeriod: string): Indicator =>
  buildIndicator({ code: indicatorCode(code), firstPeriod: period(firstPeriod), lastPeriod: period(lastPeriod) })

function catalogue(indicators: readonly Indicator[]): Catalogue {
  return {
    lang: 'kk',
    release: '2026-11-22',
    areas: [area('kazakhstan', 'country'), area('astana', 'city'), area('shymkent', 'city')],
    topics: [{ code: 'health', name: 'Денсаулық' }],
    indicators,
    events: [],
    overview: file,
    commitments: file,
  }
}

test('only cities can be put side by side in a link', () => {
  expect(vocabularyOf(catalogue([])).cities.map(({ id }) => id)).toEqual(['astana', 'shymkent'])
})

test('the calendar runs from the first to the last period of any indicator, without holes', () => {
  const { periods } = vocabularyOf(catalogue([indicator('b', '2003', '2004'), indicator('a', '2000', '2001')]))
  expect(periods).toEqual(['2000', '2001', '2002', '2003', '2004'])
})

test('months make a calendar of their own', () => {
  const { periods } = vocabularyOf(catalogue([indicator('a', '2023', '2024'), indicator('b', '2024-11', '2025-01')]))
  expect(periods).toEqual(['2023', '2024', '2024-11', '2024-12', '2025-01'])
})

test('a release without indicators has no periods', () => {
  expect(vocabularyOf(catalogue([])).periods).toEqual([])
})
