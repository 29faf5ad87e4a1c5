import type { Page } from '@playwright/test'
import { LANGS } from '#src/model/lang.ts'
import { VIEWS } from '#src/model/question.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/test.ts'

/** Pixels between the margins of a sheet of A4: 186 mm upright, 273 mm lengthwise. */
const SHEETS = [
  ['upright', 703],
  ['lengthwise', 1032],
] as const

const CHART = '.chart .recharts-surface'

/** What of the drawings and the text reaches beyond the sheet, by its text or its tag. */
function beyondTheSheet(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    return [...document.querySelectorAll('#content *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .filter((element) => element.closest('.unseen') === null && !element.matches('.chart-surface, clipPath, clipPath *'))
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 30)}`)
  })
}

async function showPrinted(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ media: 'print' })
}

for (const [sheet, width] of SHEETS) {
  for (const view of VIEWS) {
    test(`nothing of the view ${view} is cut on a sheet held ${sheet}`, async ({ page }) => {
      await open(page, `kk/maternal-mortality/?view=${view}&show=country~interval`)
      await page.locator(view === 'table' ? '.figures' : CHART).first().waitFor()
      await showPrinted(page, width)
      if (view !== 'table') await expect(page.locator(CHART).first()).toHaveAttribute('width', /^(332|687)$/)
      expect(await beyondTheSheet(page)).toEqual([])
      await expect(page.locator('.figures tbody tr').last()).toBeVisible()
    })
  }

  for (const path of ['', 'memorandum/', 'data/', 'about/']) {
    test(`nothing of /${path} is cut on a sheet held ${sheet}`, async ({ page }) => {
      await open(page, `kk/${path}`)
      await page.locator('.card, .commitment, .catalogue, .prose p').first().waitFor()
      await showPrinted(page, width)
      expect(await beyondTheSheet(page)).toEqual([])
    })
  }
}

test('the chart is drawn anew for paper before the paper is laid out, and for the screen after', async ({ page }) => {
  // Registered before the page's own listeners, so that it sees what was printed.
  await page.addInitScript(() => {
    addEventListener('afterprint', () => {
      const chart = document.querySelector('.chart .recharts-surface')
      document.documentElement.dataset['printed'] = chart?.getAttribute('width') ?? 'none'
    })
  })
  await open(page, 'ru/maternal-mortality/')
  await page.locator(CHART).first().waitFor()
  const width = await page.locator(CHART).first().getAttribute('width')
  expect(width).not.toBe('332')
  await page.pdf({ format: 'A4' })
  await expect(page.locator('html')).toHaveAttribute('data-printed', '332')
  await expect(page.locator(CHART).first()).toHaveAttribute('width', width ?? '')
})

for (const how of ['the machine', 'the reader'] as const) {
  test(`a dark page prints dark on white, whether ${how} chose dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: how === 'the machine' ? 'dark' : 'light' })
    await open(page, 'ru/')
    if (how === 'the reader') await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
    await page.emulateMedia({ media: 'print' })
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement)
      return { color, backgroundColor }
    })
    expect(colours).toEqual({ color: 'rgb(21, 25, 31)', backgroundColor: 'rgb(255, 255, 255)' })
  })
}

test('every card on paper names its source, its release and its address, and is not split', async ({ page, origin }) => {
  await open(page, 'ru/?cities=shymkent~almaty')
  await page.locator('.card').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  const cards = await page.locator('.card').evaluateAll((all) =>
    all.map((card) => ({
      code: card.getAttribute('data-indicator'),
      unsplit: getComputedStyle(card).breakInside,
      source: card.querySelector<HTMLElement>('.card-source')?.innerText ?? '',
      printed: card.querySelector<HTMLElement>('.printed-origin')?.innerText ?? '',
    })),
  )
  expect(cards.length).toBeGreaterThan(0)
  for (const { code, unsplit, source, printed } of cards) {
    expect(unsplit).toBe('avoid')
    expect(source).toMatch(/^Источник: ./)
    expect(printed).toContain('22 ноября 2026')
    expect(printed).toContain(`${origin}/ru/${code}/?cities=shymkent~almaty`)
  }
})

test('a chart on paper names its sources, its release and the address of its view', async ({ page, origin }) => {
  await open(page, 'ru/maternal-mortality/?view=gap')
  const printed = page.locator('.drawing .printed-origin')
  await expect(printed).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(printed).toContainText('3.1.1')
  await expect(printed).toContainText('22 ноября 2026 г. http')
  await expect(printed).toContainText(`${origin}/ru/maternal-mortality/?view=gap`)
})

for (const lang of LANGS) {
  for (const path of ['waiting-times/', 'bus-punctuality/']) {
    test(`the first sheet of ${lang}/${path} holds the figures, the months and their source`, async ({ page }) => {
      await open(page, `${lang}/${path}`)
      const [, width] = SHEETS[0]
      await showPrinted(page, width)
      const source = page.locator('.printed-origin').first()
      await expect(source).toBeVisible()
      // Of A4 held upright 269 mm are between the margins.
      await expect.poll(async () => source.evaluate((element) => element.getBoundingClientRect().bottom + scrollY)).toBeLessThanOrEqual(1016)
      await expect(page.locator('.printed-origin')).toHaveCount(1)
    })
  }
}
