import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { notFoundHtml } from '#src/build/notFoundHtml.ts'
import { pageHtml, rootFrom } from '#src/build/pageHtml.ts'
import { publishedIndicators } from '#src/build/publishedIndicators.ts'
import { renderPage } from '#src/build/renderPage.ts'
import { sitePages } from '#src/build/sitePages.ts'
import { siteSettings } from '#src/build/siteSettings.ts'
import { socialTags } from '#src/build/socialTags.ts'
import { LANGS } from '#src/model/lang.ts'
import { temporaryFolder } from './temporaryFolder.ts'

function catalogue(...codes: readonly string[]): string {
  const item = codes.map((code) => ({
    label: `Label of ${code}`,
    extension: { indicators: { code, name: `Name of ${code}`, definition: `What ${code} is` } },
  }))
  return JSON.stringify({ link: { item } })
}

describe('the list of indicators', () => {
  test('holds those of the newest release in its order, then what only older releases have', () => {
    const folder = temporaryFolder({
      'catalogue.kk.json': catalogue('wages', 'births'),
      'releases/2026-11-22/catalogue.kk.json': catalogue('wages', 'births'),
      'releases/2020-12-19/catalogue.kk.json': catalogue('births', 'roads'),
      'releases/2019-01-01/catalogue.kk.json': catalogue('buses'),
    })
    expect(publishedIndicators(folder, 'kk').map(({ code }) => code)).toEqual(['wages', 'births', 'roads', 'buses'])
  })

  test('is empty before anything is published', () => {
    expect(publishedIndicators(temporaryFolder({}), 'kk')).toEqual([])
  })

  test.each(['../up', 'a/b', 'Wages', '', '__proto__'])('refuses %j, which would name a folder', (code) => {
    const folder = temporaryFolder({ 'catalogue.kk.json': catalogue(code) })
    expect(() => publishedIndicators(folder, 'kk')).toThrow('expected a kebab-case code')
  })
})

const indicator = { code: 'infant-mortality', name: 'Infant <mortality>', definition: 'Deaths & "births"' }

/** The built index.html: the real one, as far as Vite changes it for what is tested here. */
const template = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8')
  .replace('<title>', '<link rel="icon" href="./favicon.svg">\n    <title>')
  .replace('/src/main.tsx', './assets/index-1a2b.js')

describe('a page of an indicator', () => {
  const sitePage = sitePages('ru', [indicator]).find(({ page }) => page.kind === 'indicator')
  if (sitePage === undefined) throw new Error('expected a page of the indicator')
  const html = pageHtml(template, sitePage, renderPage(sitePage))

  test.each([
    ['its folder is its address', 'data-root="../../"'],
    ['its language is told', '<html lang="ru"'],
    ['its assets are found from its depth', 'src="../../assets/index-1a2b.js"'],
    ['so is the icon', 'href="../../favicon.svg"'],
    ['its title is text', '<title>Infant &lt;mortality&gt; · Егіз</title>'],
    ['its description is text', 'content="Deaths &amp; &quot;births&quot;"'],
    ['it names its twin in Kazakh', 'hreflang="kk" href="../../kk/infant-mortality/"'],
    ['it names itself', 'hreflang="ru" href="../../ru/infant-mortality/"'],
    ['it names its twin in English', 'hreflang="en" href="../../en/infant-mortality/"'],
    ['a reader without scripts is told', '<noscript><h1>Infant &lt;mortality&gt;</h1>'],
  ])('%s', (_reason, part) => {
    expect(html).toContain(part)
  })

  test('names its fonts from the root of the site, for the head script', () => {
    const fonts = ['assets/a.woff2', 'assets/b.woff2']
    expect(pageHtml(template, sitePage, renderPage(sitePage), { fonts })).toContain('data-root="../../" data-fonts="assets/a.woff2 assets/b.woff2"')
  })

  test('has no address that begins at the root of the host', () => {
    expect(html).not.toMatch(/(?:src|href)="\//)
  })
})

describe('what messengers read of a page', () => {
  const head = '<title>Wages: Astana 5, Shymkent 6 · Egiz</title><meta name="description" content="Wages &amp; more."/>'
  const tags = socialTags('kk', head, 'https://egiz.example/assets/kk-wages-0123456789ab.png').join('\n')

  test.each([
    ['its title', 'og:title" content="Wages: Astana 5, Shymkent 6 · Egiz"'],
    ['its description', 'og:description" content="Wages &amp; more."'],
    ['its picture', 'og:image" content="https://egiz.example/assets/kk-wages-0123456789ab.png"'],
    ['the size of that', 'og:image:width" content="1200"'],
    ['in both directions', 'og:image:height" content="630"'],
    ['what it says', 'og:image:alt" content="Wages &amp; more."'],
    ['that it is to be shown large', 'name="twitter:card" content="summary_large_image"'],
    ['its language', 'og:locale" content="kk_KZ"'],
    ['the two others', 'og:locale:alternate" content="ru_RU"'],
  ])('%s', (_reason, part) => {
    expect(tags).toContain(part)
  })

  test('is no picture where there is none', () => {
    expect(socialTags('kk', head, null).join('')).not.toMatch(/image|twitter/)
  })

  test('stands in the head of its page', () => {
    const [overview] = sitePages('kk', [])
    if (overview === undefined) throw new Error('expected a page')
    expect(pageHtml(template, overview, renderPage(overview), { social: ['<meta property="og:type">'] })).toMatch(
      /<meta property="og:type">\s*<\/head>/,
    )
  })
})

test('every page has a folder, a title and a description of its own in every language', () => {
  for (const lang of LANGS) {
    const pages = sitePages(lang, [indicator])
    const rendered = pages.map(renderPage)
    expect(pages.map(({ folder }) => folder)).toEqual(
      ['', 'waiting-times/', 'bus-punctuality/', 'memorandum/', 'data/', 'about/', 'infant-mortality/'].map((path) => `${lang}/${path}`),
    )
    expect(new Set(rendered.map(({ head }) => /<title>.*<\/title>/.exec(head)?.[0])).size).toBe(pages.length)
    expect(new Set(rendered.map(({ head }) => /<meta name="description".*>/.exec(head)?.[0])).size).toBe(pages.length)
  }
})

test('an indicator cannot take the place of a page', () => {
  expect(() => sitePages('kk', [{ ...indicator, code: 'data' }])).toThrow('a page of this name exists')
})

test('a template that lost its root element is refused rather than emitted empty', () => {
  const [overview] = sitePages('kk', [])
  if (overview === undefined) throw new Error('expected a page')
  const broken = template.replace('id="root"', 'id="app"')
  expect(() => pageHtml(broken, overview, renderPage(overview))).toThrow('found 0 times')
})

test.each([
  ['the root itself', '', './'],
  ['a language', 'kk/', '../'],
  ['a page', 'kk/data/', '../../'],
])('the way up from %s', (_reason, folder, root) => {
  expect(rootFrom(folder)).toBe(root)
})

test('the page for wrong addresses links to where the site lies', () => {
  expect(notFoundHtml('/egiz/', 'assets/site.css')).toContain('href="/egiz/kk/"')
})

describe('the operator’s config.json', () => {
  const settingsOf = (config: object) => siteSettings(temporaryFolder({ 'config.json': JSON.stringify(config) }))

  test.each([
    ['an endpoint beside the page needs no other origin', 'data/', []],
    ['one above it neither', '../data/', []],
    ['nor one at the root of the host', '/statistics/', []],
    ['an endpoint elsewhere is allowed by its origin alone', 'https://stat.example:8443/api/v2/', ['https://stat.example:8443']],
    ['an intranet may be plain http', 'http://stat.local/', ['http://stat.local']],
    ['a host without a scheme is still a host', '//stat.example/data/', ['https://stat.example']],
  ])('%s', (_reason, endpoint, origins) => {
    expect(settingsOf({ endpoint }).policy.connect).toEqual(origins)
  })

  test.each([
    ['an address that is none', { endpoint: 'http://' }, 'endpoint: expected an address, got "http://"'],
    ['another scheme', { endpoint: 'data:text/plain,1' }, 'endpoint: expected http or https'],
    ['no text', { endpoint: 3 }, 'endpoint: expected text, got number'],
    ['a root that is no path', { siteRoot: 'egiz' }, 'siteRoot: expected a path'],
    ['a site without a scheme', { siteAddress: 'egiz.example/' }, 'siteAddress: expected an address such as'],
    ['a site that is no folder', { siteAddress: 'https://egiz.example/site' }, 'siteAddress: expected an address such as'],
    ['a root of another host', { siteRoot: '//evil.example/' }, 'siteRoot: expected a path'],
  ])('refuses %s', (_reason, config, message) => {
    expect(() => settingsOf(config)).toThrow(message)
  })

  test('may name the address of the site, or leave it open', () => {
    expect(settingsOf({ siteAddress: 'https://egiz.example/city/' }).siteAddress).toBe('https://egiz.example/city/')
    expect(settingsOf({ siteAddress: '' }).siteAddress).toBeNull()
  })

  test('may be absent: the endpoint then lies beside the page', () => {
    const settings = siteSettings(temporaryFolder({}))
    expect(settings.policy.connect).toEqual([])
    expect(settings.siteRoot).toBe('/')
    expect(settings.siteAddress).toBeNull()
  })
})
