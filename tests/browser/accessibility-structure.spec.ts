import type { Page } from '@playwright/test'
import { INDICATORS } from './support/indicators.ts'
import { KINDS_OF_PAGE, openKind, PAGES_IN_LANGUAGES, unlessLongest } from './support/kindsOfPage.ts'
import { region } from './support/liveRegion.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/test.ts'

/** Pages of the application; the server's own page for what it does not have knows no words of ours. */
const IN_APPLICATION = PAGES_IN_LANGUAGES.filter(({ kind }) => kind.faults === undefined)

function headingLevels(page: Page): Promise<readonly number[]> {
  return page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))))
}

for (const { name, lang, kind } of IN_APPLICATION) {
  test(`${name} has one main, headings in order, named navigation, one live region${unlessLongest(lang)}`, async ({ page }) => {
    await openKind(page, lang, kind)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    for (const role of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(role)).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    const levels = await headingLevels(page)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    const navigations = await page.getByRole('navigation').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(navigations.filter((label) => label === null || label === '')).toEqual([])
    expect(new Set(navigations).size).toBe(navigations.length)
    await expect(region(page)).toHaveCount(1)
    await expect(page.locator('[aria-live]')).toHaveCount(1)
    await expect(page.locator('[role=status]')).toHaveCount(kind.name === 'notices' ? 1 : 0)
    for (const table of await page.locator('table').all()) {
      await expect(table.locator('caption')).not.toBeEmpty()
      await expect(table.locator('th:not([scope=col], [scope=row])')).toHaveCount(0)
      await expect(table.locator('tbody tr:not(:has(> th[scope=row]:first-child))')).toHaveCount(0)
    }
    await expect(page.locator('.languages a').filter({ hasNot: page.locator(':scope:not([lang])') })).toHaveCount(3)
  })
}

for (const lang of ['kk', 'ru', 'en'] as const) {
  test(`every small panel in ${lang} is one image named after its indicator, place and values`, async ({ page }) => {
    await open(page, `${lang}/`)
    await page.locator('.card').first().waitFor()
    const cards = await page.locator('.card:has(.twin)').evaluateAll((all) =>
      all.map((card) => ({
        name: card.querySelector('h3')?.textContent ?? '',
        places: [...card.querySelectorAll('.headline-place')].map((place) => place.firstChild?.textContent ?? ''),
        labels: [...card.querySelectorAll('[role=img]')].map((panel) => panel.getAttribute('aria-label') ?? ''),
        strays: card.querySelectorAll('svg:not([role=img] *, [aria-hidden=true])').length,
        within: card.querySelectorAll('[role=img] :is([role], [tabindex], [aria-label], a, button, title)').length,
      })),
    )
    expect(cards.length).toBeGreaterThan(30)
    for (const { name, places, labels, strays, within } of cards) {
      expect(labels.length, name).toBe(2)
      expect({ strays, within }, name).toEqual({ strays: 0, within: 0 })
      labels.forEach((label, index) => {
        expect(label.startsWith(`${name}, ${places[index]}`), label).toBe(true)
      })
    }
    const tree = await page.locator('.card:has(.twin)').first().ariaSnapshot()
    expect(tree.match(/- '?img /g)?.length).toBe(2)
    expect(tree).not.toMatch(/- '?img .*:\n\s+- /)
  })
}

test('the panel of a city says its value and period, and which periods have none and why', async ({ page }) => {
  await open(page, 'en/')
  const panel = (name: string) => expect(page.getByRole('img', { name, exact: true })).toHaveCount(1)
  await panel('Maternal mortality, Astana, deaths per 100,000 live births: 27.6 in 2010, 9.1 in 2023; 2012: not published')
  await panel(
    'Infant mortality, Shymkent: 5.69 deaths under age 1 per 1,000 live births in 2024; ' +
      '2012–2017: not a region yet; 2018–2023: not published; 2025: not published',
  )
  await panel('Satisfaction with public services, Astana: no figures; 2015–2023: not published')
})

for (const view of ['side', 'together', 'gap', 'change'] as const) {
  test(`the drawing of the view ${view} is one named stop, its picture hidden, its table beside it`, async ({ page }) => {
    await open(page, `ru/maternal-mortality/?view=${view}`)
    const chart = page.getByRole('application')
    await expect(chart).toHaveCount(1)
    await expect(chart).toHaveAccessibleName(/^.*Материнская смертность.*Астана.*Шымкент/)
    await expect(chart).toHaveAccessibleDescription(/стрелк/i)
    await expect(chart.locator('svg:not([aria-hidden=true] *)')).toHaveCount(0)
    await expect(chart.locator('[tabindex="0"], a, button')).toHaveCount(0)
    // Differences have a table of their own, before that of the figures.
    await expect(page.getByRole('table')).toHaveCount(view === 'gap' || view === 'change' ? 2 : 1)
  })
}

test('no two pages of a language share a title, and each names the site', async ({ page }) => {
  test.slow()
  const paths = [...KINDS_OF_PAGE.map(({ path }) => path).filter((path) => !path.includes('?') && !path.startsWith('no-such')), ...INDICATORS.map((code) => `${code}/`)]
  const titles: string[] = []
  for (const path of new Set(paths)) {
    await open(page, `kk/${path}`)
    await page.locator('h1').waitFor()
    titles.push(await page.title())
  }
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  expect(titles.filter((title) => !/Егіз|Egiz|Eгiз/i.test(title))).toEqual([])
})
