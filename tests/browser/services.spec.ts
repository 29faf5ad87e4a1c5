import type { Page } from '@playwright/test'
import { say } from './support/liveRegion.ts'
import { open } from './support/open.ts'
import { publishedCells, publishedService } from './support/publishedCubes.ts'
import { expect, test } from './support/test.ts'

const lastYear = (service: string) => publishedService(service, 'en').extension.indicators.years.at(-1)?.period ?? ''

test('the figures of both cities are those of the published cube', async ({ page }) => {
  const years = publishedCells('waiting-times', 'years')
  await open(page, 'en/waiting-times/')
  const shown = await page.locator('.service-table').first().locator('[data-seconds]').evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-seconds'))))
  const of = (area: string, measure: string) => years.get(`${area} _T ${lastYear('waiting-times')} ${measure}`)
  expect(shown).toEqual([of('KZNS', 'P50'), of('KZSHY', 'P50'), of('KZNS', 'P90'), of('KZSHY', 'P90')])
})

test('every centre stands once, with the median of the cube, or with the reason why it has none', async ({ page }) => {
  const cells = publishedCells('waiting-times', 'branches')
  const { item } = publishedService('waiting-times', 'en').link
  const year = lastYear('waiting-times')
  await open(page, 'en/waiting-times/')
  const rows = page.locator('tr[data-branch]')
  await expect(rows).toHaveCount(item.length)
  const shown = await rows.evaluateAll((each) =>
    each.map((row) => [row.getAttribute('data-branch'), row.querySelector('[data-seconds]')?.getAttribute('data-seconds') ?? row.querySelector('[data-missing]')?.getAttribute('data-missing')] as const),
  )
  const expected = item.map(({ extension: { indicators: { code, regimes } } }) => {
    const isShut = regimes.some(({ from }) => from > `${year}-01` && from <= `${year}-12`)
    return [code, isShut ? 'shut' : String(cells.get(`${code} _T ${year} P50`))] as const
  })
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected))
  expect(expected.some(([, value]) => value === 'shut')).toBe(true)
})

test('the hours are a table that can be read without colour', async ({ page }) => {
  const cells = publishedCells('waiting-times', 'hours')
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, 'en/waiting-times/')
  const table = page.getByRole('table', { name: /^Astana, / })
  const monday = table.getByRole('row', { name: /^10–11 / }).getByRole('cell').first()
  const seconds = cells.get(`KZNS _T ${lastYear('waiting-times')} 1 10 P50`) ?? 0
  await expect(monday).toHaveText((seconds / 60).toFixed(1))
  await expect(page.getByRole('list', { name: 'Colours' }).getByRole('listitem').first()).toContainText('min')
  for (const cell of await table.getByRole('cell').allTextContents()) expect(cell).toMatch(/^(?:-?\d+\.\d|too few|none)$/)
})

test('year, channel and search are in the link, and the link gives them back', async ({ page }) => {
  await open(page, 'ru/waiting-times/')
  await page.getByLabel('Период').first().selectOption('2024')
  await expect(page).toHaveURL(/\?time=2024$/)
  await expect(page.getByRole('heading', { name: 'Показатели, 2024' })).toBeVisible()
  await page.getByRole('button', { name: 'По записи' }).click()
  await page.getByRole('searchbox').fill('центр № 7')
  await expect(page).toHaveURL(/channel=booked&find=/)
  await expect(page.locator('tr[data-branch]')).not.toHaveCount(0)
  const names = await page.locator('tr[data-branch] a').allTextContents()
  expect(names.every((name) => name.includes('7'))).toBe(true)
  await page.reload()
  await expect(page.locator('tr[data-branch] a')).toHaveText(names)
  await expect(page.getByRole('button', { name: 'По записи' })).toHaveAttribute('aria-pressed', 'true')
})

test('any other months are marked approximate and written as classes', async ({ page }) => {
  await open(page, 'en/waiting-times/?time=2024-03..2025-02')
  await expect(page.locator('.service-table').first().locator('.aside').first()).toHaveText('approximate')
  await expect(page.locator('.service-table').first().locator('.number').first()).toHaveText(/^\d+(?:\.\d)?–\d+(?:\.\d)?\smin$/)
  await expect(page.locator('tr[data-branch]').first()).toBeVisible()
  await expect(page.locator('[data-approximate]')).toHaveCount(2)
})

test('a centre that went over to bookings is compared with nothing before, and told why', async ({ page }) => {
  const changed = publishedService('waiting-times', 'en').link.item.find(({ extension }) => extension.indicators.regimes.length > 0)
  const year = changed?.extension.indicators.regimes[0]?.from.slice(0, 4) ?? ''
  await open(page, `en/waiting-times/${changed?.extension.indicators.code}/?time=${year}`)
  await expect(page.locator('.lead')).toContainText('by booking only since')
  await expect(page.locator('.service-table').first().locator('[data-missing=shut]')).not.toHaveCount(0)
  await expect(page.locator('.service-table').first().locator('[data-seconds]')).toHaveCount(0)
  await expect(page.locator('[data-hours-shut]')).toBeVisible()
})

test('routes lead to their pages by the share that is on time', async ({ page }) => {
  await open(page, 'kk/bus-punctuality/')
  const first = page.locator('tr[data-branch]').first()
  const name = (await first.locator('a').textContent()) ?? ''
  await first.locator('a').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('demonstration is marked on paper too, and nothing is cut', async ({ page }) => {
  await open(page, 'kk/waiting-times/')
  await page.setViewportSize({ width: 703, height: 900 })
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.ranking caption .mark')).toBeVisible()
  const beyond = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    return [...document.querySelectorAll('#content *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5 && element.closest('.unseen, details, svg') === null)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 30)}`)
  })
  expect(beyond).toEqual([])
})

test('without the application the page stands: figures, drawing, hours, centres', async ({ browser, origin }) => {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('ru/waiting-times/')
  await expect(page.locator('.hours')).toHaveCount(2)
  await expect(page.locator('.still .panel[role=img]')).toHaveCount(2)
  expect(await page.locator('tr[data-branch]').count()).toBeGreaterThan(10)
  await context.close()
})

/** From the next page on, every move of its layout; the answer gives those so far. */
async function watchShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (window as unknown as { shifts: readonly string[] }).shifts)
}

test('the page is taken over without a move and without a fetch of figures', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/data/')) asked.push(new URL(request.url()).pathname)
  })
  const shifts = await watchShifts(page)
  await open(page, 'kk/waiting-times/')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => path.includes('services') || path.includes('waiting-times-'))).toEqual([])
  expect(await shifts()).toEqual([])
})

test('months are read by keys and by a pointer: the figures of the cube, no part of Recharts, and nothing moves', async ({ page }) => {
  const cells = publishedCells('waiting-times', 'months')
  const periods = [...cells.keys()].flatMap((cell) => /^KZNS _T (\d{4}-\d{2}) N$/.exec(cell)?.[1] ?? [])
  const textOf = (area: string, period = '') => {
    const of = (measure: string) => cells.get(`${area} _T ${period} ${measure}`) ?? Number.NaN
    const minutes = (measure: string) => `${(of(measure) / 60).toFixed(1)}\u00a0min`
    const month = new Date(`${period}-15`).toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
    return (
      `${area === 'KZNS' ? 'Astana' : 'Shymkent'}, ${month}: half waited at most: ${minutes('P50')}; nine in ten waited at most: ${minutes('P90')}; ` +
      `called within the norm: ${((of('WITHIN') / of('N')) * 100).toFixed(1)}%; ${of('N').toLocaleString('en')} tickets`
    )
  }
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url())
  })
  const shifts = await watchShifts(page)
  await open(page, 'en/waiting-times/')
  await page.getByRole('application', { name: /^Demonstration data\. Chart: Waiting times/ }).focus()
  expect(await say(page, 'Home')).toBe(textOf('KZNS', periods[0]))
  expect(await say(page, 'ArrowRight')).toBe(textOf('KZNS', periods[1]))
  expect(await say(page, 'ArrowDown')).toBe(textOf('KZSHY', periods[1]))
  expect(await say(page, 'End')).toBe(textOf('KZSHY', periods.at(-1)))
  await page.keyboard.press('Escape')
  await expect(page.locator('.chart-cursor')).toHaveCount(0)

  const surface = page.locator('.chart-surface').first()
  const box = await surface.boundingBox()
  const seen = new Set<string>()
  for (let step = 0; step < periods.length; step += 1) {
    const x = ((box?.width ?? 0) - 1) * (step / (periods.length - 1))
    await surface.hover({ position: { x, y: 20 }, force: true })
    seen.add(await page.locator('.chart-readout').nth(1).innerText())
  }
  expect(seen.size).toBe(periods.length)
  expect(await shifts()).toEqual([])
  expect(scripts.filter((url) => /\/charts-/.test(url))).toEqual([])
})
