import type { Locator, Page } from '@playwright/test'
import { LANGS, type Lang } from '#src/model/lang.ts'
import { WORDS } from '../i18n/languages.ts'
import { readSheet } from '../samples/readSheet.ts'
import { holdRoute } from './support/holdRoute.ts'
import { goWithin, open } from './support/open.ts'
import { rowsOf } from './support/publishedRows.ts'
import { cellAt, readFigures } from './support/readFigures.ts'
import { expect, test } from './support/test.ts'

const PAGES = ['', 'maternal-mortality/', 'average-wage/?view=together', 'pm25/?view=gap', 'population/?view=change', 'data/', 'memorandum/', 'waiting-times/', 'about/', '?cities=atlantis~almaty&time=2019..2012&view=pie&topic=x&release=y', 'happiness/']

/** The locales that Node has in full, and that the pages must be equal to. */
const LOCALES = { kk: 'kk', ru: 'ru', en: 'en-GB' } as const

/** All that a page says, to the eye and to the ear, without the names of the languages. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'title', 'alt', 'placeholder']
    const parts = [document.title]
    const walk = (element: Element): void => {
      if (element.matches('script, style, .languages, pre, .printed-address')) return
      for (const name of spoken) parts.push(element.getAttribute(name) ?? '')
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '')
        if (node instanceof Element) walk(node)
      }
    }
    walk(document.body)
    return parts.filter((part) => part.trim() !== '').join('\n')
  })
}

/** Walks through the pages of a language and gives the text of each. */
async function textsOf(page: Page, lang: Lang): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  await open(page, `${lang}/`)
  for (const path of PAGES) {
    await goWithin(page, `${lang}/${path}`)
    await page.locator('main h1').waitFor()
    await expect(page.locator('main .waiting-line, main .drawing-wait')).toHaveCount(0)
    texts.set(path, await textOf(page))
  }
  return texts
}

/** Plain texts of a table of words, those of a word and more. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : []
}

/** Texts of one language that another does not share: of the interface and of the sheets. */
function foreignTexts(words: unknown, own: unknown, column: string, ownColumn: string): readonly string[] {
  const known = new Set(textsIn(own))
  const sheets = ['indicators', 'topics', 'sources', 'notes', 'commitments', 'areas'].flatMap((name) => readSheet(name))
  const fromSheets = sheets.flatMap((row) =>
    Object.entries(row).flatMap(([name, text]) => (name.endsWith(column) && text !== row[name.replace(column, ownColumn)] ? [text] : [])),
  )
  const ownSheets = new Set(sheets.flatMap((row) => Object.entries(row).flatMap(([name, text]) => (name.endsWith(ownColumn) ? [text] : []))))
  return [...new Set([...textsIn(words), ...fromSheets])].filter((text) => text.length > 5 && !known.has(text) && !ownSheets.has(text))
}

function occurrences(texts: ReadonlyMap<string, string>, foreign: readonly string[]): readonly string[] {
  return [...texts].flatMap(([path, text]) =>
    foreign.filter((one) => text.includes(one) && new RegExp(`(?<!\\p{L})${one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(text)).map((one) => `${path}: ${one}`),
  )
}

/** Names, keys and what a link said, which stand in Latin letters in all three languages. */
const LATIN = /^(?:PM|R|D|JSON|stat|SDG|MIT|MICS|NEET|ISO|Home|End|Z|Yen|Smart|Centres|Index|Project|Management|cookie|P|mid|kazstat|github|com|http|https|localhost|data|catalogue|kk|ru|json|pie|atlantis|x|y|view|happiness|GitHub|README|Turkystan|I|II|III|IV)$/

/** Words in Latin letters that are no names; sources are called as their own sheet calls them in the language. */
function latinWords(text: string, lang: 'kk' | 'ru'): readonly string[] {
  const sources = readSheet('sources').map((row) => row[`NAME_${lang.toUpperCase()}`] ?? '')
  const rest = sources.reduce((left, name) => left.replaceAll(name, ''), text)
  return [...new Set([...rest.matchAll(/[A-Za-z]+/g)].map(([word]) => word).filter((word) => !LATIN.test(word)))]
}

test('an English page has no Cyrillic letter but in the names of the languages', async ({ page }) => {
  for (const [path, text] of await textsOf(page, 'en')) expect(text.match(/.*\p{Script=Cyrillic}.*/gu), path).toBeNull()
})

test('a Russian page has no Kazakh letter but in names, no text of the other languages, no Latin word but names', async ({ page }) => {
  const texts = await textsOf(page, 'ru')
  for (const [path, text] of texts) {
    expect(text.replaceAll('Егіз', '').replace(/«[^»]*»/g, '').match(/.*[әғқңөұүһі].*/giu), path).toBeNull()
    expect(latinWords(text, 'ru'), path).toEqual([])
  }
  expect(occurrences(texts, [...foreignTexts(WORDS.kk, WORDS.ru, '_KK', '_RU'), ...foreignTexts(WORDS.en, WORDS.ru, '_EN', '_RU')])).toEqual([])
})

test('a Kazakh page has no text of the other languages and no Latin word but names', async ({ page }) => {
  const texts = await textsOf(page, 'kk')
  for (const [path, text] of texts) expect(latinWords(text, 'kk'), path).toEqual([])
  expect(occurrences(texts, [...foreignTexts(WORDS.ru, WORDS.kk, '_RU', '_KK'), ...foreignTexts(WORDS.en, WORDS.kk, '_EN', '_KK')])).toEqual([])
})

test('what is chosen before a new language has come is chosen in that language', async ({ page }) => {
  const { send } = await holdRoute(page, '**/catalogue.ru.json')
  await open(page, 'kk/')
  await page.locator('.languages a[lang=ru]').click()
  await page.locator('.cities .swap').click()
  await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).search).toMatch(/\/ru\/\?cities=shymkent~astana$/)
  send()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.locator('h1')).toHaveText('Шымкент и Астана рядом')
})

for (const [manner, approach] of [
  ['a pointer that stays', (link: Locator) => link.hover()],
  ['the focus', (link: Locator) => link.focus()],
] as const) {
  test(`a language is fetched before it is chosen, by ${manner}`, async ({ page }) => {
    await open(page, 'kk/infant-mortality/')
    await page.waitForLoadState('networkidle')
    const russian = page.locator('.languages a[lang=ru]')
    await approach(russian)
    let fetched = 0
    const hasCome = async () => {
      const before = fetched
      fetched = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ duration }) => duration > 0).length)
      return fetched === before
    }
    await expect.poll(hasCome, { intervals: [500] }).toBe(true)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await russian.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Младенческая смертность')
    // A private window asks for the icon anew at each address.
    expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([])
  })
}

test('switching the language keeps page, cities, period and view', async ({ page, origin }) => {
  const query = '?cities=almaty~astana&time=2014..2019&view=together&show=none'
  await open(page, `en/neonatal-mortality/${query}`)
  const before = await readFigures(page)
  for (const [name, lang, h1] of [['Рус', 'ru', 'Неонатальная смертность'], ['Қаз', 'kk', null], ['Eng', 'en', 'Neonatal mortality']] as const) {
    await page.locator('.languages').getByRole('link', { name }).click()
    await expect(page).toHaveURL(`${origin}/${lang}/neonatal-mortality/${query}`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    if (h1 !== null) await expect(page.getByRole('heading', { level: 1 })).toHaveText(h1)
    // Together is the second of the five views.
    await expect(page.locator('.indicator-controls .segments').first().locator('.segment').nth(1)).toHaveAttribute('aria-pressed', 'true')
    expect((await readFigures(page)).rows.map(({ period }) => period)).toEqual(before.rows.map(({ period }) => period))
  }
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk')
})

for (const lang of LANGS) {
  test(`numbers in Chromium are written as Node’s full data write them: ${lang}`, async ({ page }) => {
    await open(page, `${lang}/`)
    const names = new Map(readSheet('areas').map((row) => [row['AREA'] ?? '', row[`NAME_${lang.toUpperCase()}`] ?? '']))
    for (const code of ['population', 'fdi-inflow', 'grp-per-capita', 'pm25', 'neonatal-mortality', 'labour-productivity-index']) {
      const decimals = Number(readSheet('indicators').find((row) => row['INDICATOR'] === code)?.['DECIMALS'])
      const number = new Intl.NumberFormat(LOCALES[lang], { minimumFractionDigits: decimals, maximumFractionDigits: 20 })
      await goWithin(page, `${lang}/${code}/?view=table`)
      await page.locator(`article[data-indicator="${code}"] table`).waitFor()
      const table = await readFigures(page)
      for (const area of ['KZNS', 'KZSHY'] as const) {
        for (const row of rowsOf(code, area).filter((one) => one['OBS_VALUE'] !== '')) {
          const value = Number(row['OBS_VALUE'])
          const expected = value === 0 ? '0' : number.format(value).replace('-', '\u2212')
          expect(cellAt(table, row['TIME_PERIOD'] ?? '', names.get(area) ?? '').text, `${code} ${area}`).toBe(expected)
        }
      }
    }
  })

  test(`millions and dates in Chromium are written as Node’s full data write them: ${lang}`, async ({ page }) => {
    await open(page, `${lang}/`)
    const compact = new Intl.NumberFormat(LOCALES[lang], {
      notation: 'compact',
      compactDisplay: lang === 'en' ? 'long' : 'short',
      maximumSignificantDigits: 3,
    })
    // Residents of the two cities in 2023.
    const values = page.locator('[data-indicator="population"] .headline-value')
    const plain = (text: string) => text.replace(/\s/g, ' ')
    await expect.poll(async () => (await values.allTextContents()).map(plain)).toEqual([1354556, 1192199].map((value) => plain(compact.format(value))))
    await goWithin(page, `${lang}/data/`)
    const date = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' })
    await expect(page.locator('.release h3 a')).toHaveText(['2026-11-22', '2020-12-19'].map((day) => date.format(new Date(`${day}T00:00Z`))))
  })

  test(`lists stand in the alphabet of the language: ${lang}`, async ({ page }) => {
    await open(page, `${lang}/data/`)
    await page.locator('.sources li').first().waitFor()
    const shown = await page.locator('.sources li a').allTextContents()
    expect(shown.length).toBeGreaterThan(20)
    expect(shown).toEqual(shown.toSorted(new Intl.Collator(LOCALES[lang]).compare))
  })
}

test('Russian counts take the form that their number asks for', async ({ page }) => {
  await open(page, 'ru/maternal-mortality/?view=table')
  const table = await readFigures(page)
  for (const [year, city, said] of [
    ['2019', 'Астана', '1 смерть'],
    ['2011', 'Астана', '2 смерти'],
    ['2023', 'Астана', '3 смерти'],
    ['2010', 'Астана', '5 смертей'],
    ['2020', 'Шымкент', '17 смертей'],
    ['2023', 'Шымкент', '0 смертей'],
  ] as const) {
    expect(cellAt(table, year, city).asides[0]).toMatch(new RegExp(`^${said} `))
  }
  await open(page, 'ru/data/')
  await expect(page.locator('.release').first()).toContainText(/663\s+значения/)
  await expect(page.locator('.release').first()).toContainText(/19\s+значений/)
  await expect(page.locator('.release').first()).toContainText(/13\s+новых показателей/)
})

test('Kazakh nouns keep their form after a number', async ({ page }) => {
  await open(page, 'kk/maternal-mortality/?view=table')
  const table = await readFigures(page)
  for (const [year, count] of [['2019', '1'], ['2010', '5']] as const) {
    expect(cellAt(table, year, 'Астана').asides[0]).toMatch(new RegExp(`${count} өлім(?!\\p{L})`, 'u'))
  }
})
