import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { LANGS } from '#src/model/lang.ts'
import { expect, test } from './support/test.ts'

/** kB of 1000 bytes, brotli; fonts as they are. Asked for are 45 of HTML (here with the style) and 40 of fonts: what has been won is kept. */
const OVERVIEW_HTML = 25
const START_CODE = 90
const STYLE_SHEET = 12
const FONTS = 22

const sent = (path: string) => brotliCompressSync(readFileSync(join('dist', path))).length / 1000

/** What a page names in its head, by the end of the name. */
function namedIn(path: string, ending: string): readonly string[] {
  const html = readFileSync(join('dist', path, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href|data-file)="(?:\.\.\/)*(assets\/[^"]+)"/g)].flatMap(([, file]) => file ?? [])
  return [...new Set(named)].filter((file) => file.endsWith(ending))
}

const sum = (files: readonly string[]) => files.map(sent).reduce((left, right) => left + right, 0)

for (const lang of LANGS) {
  test(`/${lang}/ is within its budgets`, () => {
    expect(sent(`${lang}/index.html`)).toBeLessThanOrEqual(OVERVIEW_HTML)
    expect(namedIn(`${lang}/`, '.css')).toHaveLength(1)
    expect(sum(namedIn(`${lang}/`, '.css'))).toBeLessThanOrEqual(STYLE_SHEET)
  })
}

for (const lang of LANGS) {
  test(`/${lang}/ answers filters with the code of its budget`, () => {
    expect(sum(namedIn(`${lang}/`, '.js'))).toBeLessThanOrEqual(START_CODE)
  })
}

test('every script begins with the hint that has it compiled while it arrives', () => {
  const scripts = readdirSync('dist/assets').filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  const late = scripts.filter((name) => !readFileSync(join('dist/assets', name), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'))
  expect(late).toEqual([])
})

test('all fonts together are within their budget', () => {
  const fonts = readdirSync('dist/assets').filter((name) => name.endsWith('.woff2'))
  const bytes = fonts.map((name) => readFileSync(join('dist/assets', name)).length)
  expect(fonts.length).toBeGreaterThan(0)
  expect(bytes.reduce((left, right) => left + right, 0) / 1000).toBeLessThanOrEqual(FONTS)
})

test('no page starts with Recharts', () => {
  const charted = readdirSync('dist/assets').filter(
    (name) => name.endsWith('.js') && readFileSync(join('dist/assets', name), 'utf8').includes('recharts'),
  )
  expect(charted).toHaveLength(1)
  const starting = ['', 'infant-mortality/', 'waiting-times/', 'data/'].flatMap((path) => namedIn(`kk/${path}`, '.js'))
  expect(starting.filter((file) => charted.some((name) => file.endsWith(name)))).toEqual([])
})
