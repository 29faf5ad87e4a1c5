import { expect, test } from 'vitest'
import { LANGS } from '#src/model/lang.ts'
import { linkTo } from '#src/url/linkTo.ts'
import { parsePath } from '#src/url/parsePath.ts'
import { parseQuestion } from '#src/url/parseQuestion.ts'
import { PUBLISHED } from './vocabularies.ts'

test('a page without a question is its path alone', () => {
  expect(linkTo({ lang: 'kk', page: { kind: 'overview' } })).toBe('/kk/')
})

test('a pinned release goes along from page to page', () => {
  expect(linkTo({ lang: 'ru', page: { kind: 'data' }, release: '2020-12-19' })).toBe('/ru/data/?release=2020-12-19')
})

test('before a catalogue is loaded the cities of the memorandum are the default', () => {
  const { question } = parseQuestion('?cities=astana~shymkent&view=gap', PUBLISHED)
  expect(linkTo({ lang: 'en', page: { kind: 'overview' }, question })).toBe('/en/?view=gap')
})

test('switching the language keeps the page, the question and the release', () => {
  const { question } = parseQuestion('?cities=almaty~astana&time=2010..2015&show=none', PUBLISHED)
  const page = { kind: 'indicator', id: 'infant-mortality' } as const
  const hrefs = LANGS.map((lang) => linkTo({ lang, page, question, release: '2020-12-19' }, PUBLISHED))
  for (const [index, href] of hrefs.entries()) {
    const { pathname, search } = new URL(href, 'https://example.org')
    expect(parsePath(pathname)).toEqual({ kind: 'page', lang: LANGS[index], page })
    expect(search).toBe('?cities=almaty~astana&time=2010..2015&show=none&release=2020-12-19')
  }
})
