import type { Page } from '@playwright/test'
import { countValues, INDICATORS } from './support/indicators.ts'
import { countAnnouncements, region, say } from './support/liveRegion.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/test.ts'

const CHART = '.chart:has(.recharts-surface)'
const CITIES = ['KZNS', 'KZSHY']

/** Everything that a chart says on the way from Home to the end of each of its lines. */
async function sayAll(page: Page, lines: number): Promise<readonly string[]> {
  const said: string[] = []
  await page.locator(CHART).focus()
  for (let line = 0; line < lines; line += 1) {
    if (line > 0) await say(page, 'ArrowDown')
    let current = await say(page, 'Home')
    for (let last = ''; current !== last; current = await say(page, 'ArrowRight')) {
      said.push(current)
      last = current
    }
    expect(await say(page, 'End'), 'End goes where the right arrow ends').toBe(current)
  }
  return said
}

/** The figures of the cities in the table under a chart: `Astana, 2023: 9.1`. */
function figuresInTable(page: Page, columns: number): Promise<readonly string[]> {
  return page.locator('.figures').evaluate((table, count) => {
    const names = [...table.querySelectorAll('thead th')].map((cell) => cell.textContent)
    return [...table.querySelectorAll('tbody tr')].flatMap((row) =>
      [...row.querySelectorAll('td')].slice(0, count).flatMap((cell, index) => {
        const value = cell.querySelector('.number')?.textContent
        return value === undefined ? [] : [`${names[index + 1]}, ${row.querySelector('th')?.textContent}: ${value}`]
      }),
    )
  }, columns)
}

const SAMPLE = [
  ['a gap within the line of Astana and a late start', 'maternal-mortality'],
  ['one point a city', 'infant-mortality'],
] as const

for (const [reason, indicator] of SAMPLE) {
  test(`every published value is reached by keys and stands in the table: ${reason}`, async ({ page }) => {
    test.slow()
    await open(page, `en/${indicator}/?show=none`)
    const said = await sayAll(page, CITIES.length)
    expect(new Set(said).size).toBe(said.length)
    expect(said.length).toBe(countValues(indicator, CITIES))
    const figures = await figuresInTable(page, CITIES.length)
    expect(figures.length).toBe(said.length)
    for (const figure of figures) {
      expect(said.some((text) => text.startsWith(figure)), figure).toBe(true)
    }
  })
}

test('the country is a third line for the keys where it is drawn', async ({ page }) => {
  await open(page, 'en/maternal-mortality/?show=country')
  expect((await sayAll(page, 3)).length).toBe(countValues('maternal-mortality', [...CITIES, 'KZ']))
})

for (const indicator of INDICATORS) {
  test(`every published value of ${indicator} is reached by keys @everything`, async ({ page }) => {
    test.slow()
    await open(page, `en/${indicator}/?show=none`)
    const lines = CITIES.filter((city) => countValues(indicator, [city]) > 0)
    if (lines.length === 0) return
    expect((await sayAll(page, lines.length)).length).toBe(countValues(indicator, CITIES))
  })
}

for (const view of ['together', 'gap', 'change'] as const) {
  test(`the view ${view} is read by the same keys`, async ({ page }) => {
    await open(page, `en/maternal-mortality/?view=${view}`)
    await page.locator(CHART).focus()
    const [first, last] = [await say(page, 'Home'), await say(page, 'End')]
    expect(first).not.toBe(last)
    expect(await say(page, 'Home')).toBe(first)
  })
}

test('Up goes to the other city at the same period', async ({ page }) => {
  await open(page, 'en/maternal-mortality/?show=none')
  await page.locator(CHART).focus()
  expect(await say(page, 'End')).toMatch(/^Astana, 2023: /)
  expect(await say(page, 'ArrowUp')).toMatch(/^Shymkent, 2023: /)
  expect(await say(page, 'ArrowUp')).toMatch(/^Astana, 2023: /)
})

const CHANGES: readonly (readonly [reason: string, path: string, act: (page: Page) => Promise<unknown>, said: RegExp])[] = [
  ['a topic', 'en/', (page) => page.locator('.chip').nth(1).click(), /\b6 indicators shown$/],
  ['another city', 'en/', (page) => page.locator('.city.first select').selectOption('almaty'), /^Almaty .* indicators shown$/],
  ['swapped cities', 'en/', (page) => page.locator('.swap').click(), /^Shymkent .*Astana.* indicators shown$/],
  ['a period that hides nothing', 'en/', (page) => page.locator('.period select').first().selectOption('2015'), /indicators shown$/],
  ['another view', 'en/maternal-mortality/', (page) => page.getByRole('button', { name: 'Table', exact: true }).click(), /^Table\. ./],
  ['swapped cities of an indicator', 'en/maternal-mortality/', (page) => page.locator('.swap').click(), /Shymkent.*Astana/],
  ['Back', 'en/?cities=astana~almaty', async (page) => {
    await page.locator('.swap').click()
    await expect(region(page)).toHaveText(/^Almaty/)
    await page.goBack()
  }, /^Astana .* indicators shown$/],
]

for (const [reason, path, act, said] of CHANGES) {
  test(`${reason} is announced once`, async ({ page }) => {
    await open(page, path)
    await page.locator('.card, .figures').first().waitFor()
    await expect(region(page)).toHaveText('')
    const count = await countAnnouncements(page)
    await act(page)
    await expect(region(page)).toHaveText(said)
    // Longer than the region takes to settle.
    await page.waitForTimeout(500)
    expect(await count()).toBe(reason === 'Back' ? 2 : 1)
  })
}

test('each step of the keys is announced once', async ({ page }) => {
  await open(page, 'en/maternal-mortality/')
  await page.locator(CHART).focus()
  const count = await countAnnouncements(page)
  for (const [index, key] of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'End'].entries()) {
    await page.keyboard.press(key)
    await page.waitForTimeout(400)
    expect(await count(), key).toBe(index + 1)
  }
})

test('what a pointer shows in a chart stays while the pointer is over the chart, and goes with Escape', async ({ page }) => {
  await open(page, 'en/maternal-mortality/')
  const readout = page.locator('.chart-readout').first()
  await expect(readout).toContainText('2023')
  const surface = page.locator('.chart-surface').first()
  await surface.hover({ position: { x: 20, y: 40 } })
  await expect(readout).toContainText('2010')
  await readout.hover()
  await expect(readout).toContainText('2010')
  await page.keyboard.press('Escape')
  await expect(readout).toContainText('2023')
  await surface.hover({ position: { x: 20, y: 60 } })
  await page.locator('h1').hover()
  await expect(readout).toContainText('2023')
})

test('the skip link is the first stop, is seen there, and leads to the content', async ({ page }) => {
  await open(page, 'ru/')
  await page.locator('.card').first().waitFor()
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await expect(page.locator('.skip')).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('a page reached inside the application has the focus on its heading and a title of its own', async ({ page }) => {
  await open(page, 'ru/')
  const title = await page.title()
  await page.locator('.card a').first().press('Enter')
  await expect(page.locator('h1')).toBeFocused()
  expect(await page.title()).not.toBe(title)
  await page.locator('.related a').first().press('Enter')
  await expect(page).not.toHaveURL(/maternal/)
  await expect(page.locator('h1')).toBeFocused()
})

test('a choice on a page leaves the focus where it is', async ({ page }) => {
  await open(page, 'ru/')
  await page.locator('.swap').press('Enter')
  await expect(page.locator('.swap')).toBeFocused()
  await page.locator('.languages a').last().press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('.languages a').last()).toBeFocused()
})

test('Back leads to the place on the page that was left', async ({ page }) => {
  await open(page, 'ru/')
  await page.locator('html:not([data-sparing])').waitFor()
  await page.locator('.card').nth(20).scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(500)
  await page.locator('.card a').nth(20).click()
  await page.locator('.figures').waitFor()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await page.locator('.card').nth(20).waitFor()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
})

for (const path of ['ru/', 'ru/maternal-mortality/?show=country~interval', 'ru/data/', 'ru/memorandum/']) {
  test(`each stop of the Tab key on ${path} shows that it has the focus and lies after the one before`, async ({ page }) => {
    await open(page, path)
    await page.locator('.card, .chart, .catalogue, .commitment').first().waitFor()
    const stops: { readonly name: string; readonly order: number; readonly outlined: boolean; readonly seen: boolean }[] = []
    for (let stop = 0; stop < 45; stop += 1) {
      await page.keyboard.press('Tab')
      const now = await page.evaluate(() => {
        const element = document.activeElement
        if (element === null || element === document.body) return null
        // The link of a card lies over all of it by what stands after it.
        const after = getComputedStyle(element, '::after')
        const shown = [getComputedStyle(element), ...(after.content === 'none' ? [] : [after])]
        const box = element.getBoundingClientRect()
        return {
          name: `${element.tagName} ${element.textContent.slice(0, 30)}`,
          order: [...document.querySelectorAll('*')].indexOf(element),
          outlined: shown.some((style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2),
          seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        }
      })
      if (now === null) break
      stops.push(now)
    }
    expect(stops.length).toBeGreaterThan(5)
    expect(stops.filter(({ outlined }) => !outlined)).toEqual([])
    expect(stops.filter(({ seen }) => !seen)).toEqual([])
    expect(stops.map(({ order }) => order)).toEqual(stops.map(({ order }) => order).toSorted((one, other) => one - other))
  })
}
