import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGS } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { SERVICES } from '#src/model/service.ts'
import { FIXED_PAGES, parsePath, type Address } from '#src/url/parsePath.ts'
import { printPath } from '#src/url/printPath.ts'

const pages: fc.Arbitrary<Page> = fc.oneof(
  fc.constantFrom('overview' as const, ...FIXED_PAGES).map((kind) => ({ kind })),
  fc
    .tuple(fc.constantFrom(...SERVICES), fc.option(fc.stringMatching(/^[a-z0-9-]{1,64}$/)))
    .map(([service, branch]) => ({ kind: 'service' as const, service, branch })),
  fc
    .stringMatching(/^[a-z0-9-]{1,64}$/)
    .filter((id) => ![...FIXED_PAGES, ...SERVICES].some((kind) => kind === id))
    .map((id) => ({ kind: 'indicator' as const, id })),
)

test('a printed path leads to the page it was printed from', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LANGS), pages, (lang, page) => {
      expect(parsePath(printPath(lang, page))).toEqual({ kind: 'page', lang, page })
    }),
  )
})

const page = (lang: Address['lang'], shown: Page): Address => ({ kind: 'page', lang, page: shown })

const known: readonly (readonly [reason: string, path: string, address: Address])[] = [
  ['the root names no language', '/', page(null, { kind: 'overview' })],
  ['an empty path is the root', '', page(null, { kind: 'overview' })],
  ['the overview', '/kk/', page('kk', { kind: 'overview' })],
  ['a slash may be missing', '/ru', page('ru', { kind: 'overview' })],
  ['an indicator', '/en/infant-mortality/', page('en', { kind: 'indicator', id: 'infant-mortality' })],
  ['an indicator without its slash', '/en/pm25', page('en', { kind: 'indicator', id: 'pm25' })],
  ['waiting times', '/kk/waiting-times/', page('kk', { kind: 'service', service: 'waiting-times', branch: null })],
  ['punctuality', '/ru/bus-punctuality', page('ru', { kind: 'service', service: 'bus-punctuality', branch: null })],
  ['a centre', '/kk/waiting-times/astana-1/', page('kk', { kind: 'service', service: 'waiting-times', branch: 'astana-1' })],
  ['the memorandum', '/kk/memorandum/', page('kk', { kind: 'memorandum' })],
  ['the data', '/kk/data/', page('kk', { kind: 'data' })],
  ['about', '/kk/about/', page('kk', { kind: 'about' })],
  ['a page without a language', '/about/', page(null, { kind: 'about' })],
  ['an indicator without a language', '/pm25/', page(null, { kind: 'indicator', id: 'pm25' })],
  ['a prototype is no page', '/kk/constructor/', page('kk', { kind: 'indicator', id: 'constructor' })],
]

test.each(known)('a path is understood: %s', (_reason, path, address) => {
  expect(parsePath(path)).toEqual(address)
})

const unknown: readonly (readonly [reason: string, path: string, lang: Address['lang']])[] = [
  ['deeper than a branch', '/kk/waiting-times/astana-1/desk/', 'kk'],
  ['dots for a branch', '/kk/waiting-times/%2e%2e/', 'kk'],
  ['deeper than a page', '/kk/infant-mortality/men/', 'kk'],
  ['dots', '/kk/../', 'kk'],
  ['encoded dots', '/kk/%2e%2e/', 'kk'],
  ['an encoded slash', '/kk/%2F%2Fhost/', 'kk'],
  ['dots encoded twice', '/kk/%252e%252e/', 'kk'],
  ['a backslash', '/kk/\\host/', 'kk'],
  ['another host', '//host/', null],
  ['another host behind a language', '/kk//host/', 'kk'],
  ['nothing but slashes', '//', null],
  ['an empty segment at the end', '/kk//', 'kk'],
  ['a broken percent sign', '/kk/%E0%A4%A/', 'kk'],
  ['a null byte', '/kk/%00/', 'kk'],
  ['a prototype that is no id', '/kk/__proto__/', 'kk'],
  ['upper case', '/kk/PM25/', 'kk'],
  ['a file', '/kk/index.html', 'kk'],
  ['Cyrillic', '/kk/астана/', 'kk'],
  ['65 characters', `/kk/${'a'.repeat(65)}/`, 'kk'],
  ['an unknown language in front', '/de/about/', null],
]

test.each(unknown)('a path is no page of the site: %s', (_reason, path, lang) => {
  expect(parsePath(path)).toEqual({ kind: 'unknown', lang, text: path })
})

describe('the text of an unknown path', () => {
  test('is cut to 80 characters, never within one', () => {
    const address = parsePath(`/kk/${'😀'.repeat(100)}/`)
    expect(address).toMatchObject({ kind: 'unknown', text: `/kk/${'😀'.repeat(75)}…` })
  })

  test('holds no character that turns the line round', () => {
    expect(parsePath('/kk/\u202Etxt.exe/')).toMatchObject({ text: '/kk/ txt.exe/' })
  })
})

const paths = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl(),
  fc.string().map((text) => `/kk/${text}`),
)

test('no text throws, and none leads to an id that could leave its folder', () => {
  fc.assert(
    fc.property(paths, (text) => {
      const address = parsePath(text)
      if (address.kind === 'page' && address.page.kind === 'indicator') {
        expect(address.page.id).toMatch(/^[a-z0-9-]{1,64}$/)
      }
    }),
    { numRuns: 1000 },
  )
})
