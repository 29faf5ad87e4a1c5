import type { Page } from '@playwright/test'
import { axeLines } from './support/axeLines.ts'
import { open, openBare } from './support/open.ts'
import { routePublished } from './support/routePublished.ts'
import { expect, test } from './support/test.ts'

/** Where a value lies in a drawing, by the ticks of its axis. */
async function heightOf(page: Page, box: number, value: number): Promise<number> {
  const ticks = await page.locator('.chart-box').nth(box).locator('.recharts-yAxis-tick-labels text').evaluateAll((texts) =>
    texts.map((text) => [Number(text.textContent.replace('\u2212', '-')), Number(text.getAttribute('y'))] as const),
  )
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (first === undefined || last === undefined) throw new Error('axis: expected ticks, found none')
  return first[1] + ((value - first[0]) / (last[0] - first[0])) * (last[1] - first[1])
}

test('the gap has a whisker a bar, as long as the interval that the table tells', async ({ page }) => {
  await open(page, 'en/maternal-mortality/?view=gap')
  await page.locator('.chart-bar').first().waitFor()
  const whiskers = page.locator('.chart-whisker')
  await expect(whiskers).toHaveCount(await page.locator('.chart-bar').count())
  const told = await page.locator('table.differences tbody tr').last().locator('.aside').first().textContent()
  const [low = NaN, high = NaN] = [...(told ?? '').matchAll(/(?<=(?:from|to) )[+\u2212][\d.]+/g)].map(([limit]) => Number(limit.replace('\u2212', '-')))
  // Path data: M x low h… V high …
  const [, from, to] = /^M\S+ (\S+?)h.*V([\d.]+)m/.exec((await whiskers.last().getAttribute('d')) ?? '') ?? []
  expect(Math.abs(Number(from) - (await heightOf(page, 0, low)))).toBeLessThan(1)
  expect(Math.abs(Number(to) - (await heightOf(page, 0, high)))).toBeLessThan(1)
})

test('targets and events are drawn where they belong, told in a list, and seen in forced colours', async ({ page }) => {
  await routePublished(page, 'targets')
  await openBare(page, 'kk/maternal-mortality/?show=target~events')
  const lines = page.locator('.chart-target line')
  await expect(lines).toHaveCount(2)
  for (const [box, value] of [[0, 10], [1, 12]] as const) {
    const height = Number(await lines.nth(box).getAttribute('y1'))
    expect(Math.abs(height - (await heightOf(page, box, value)))).toBeLessThan(1)
  }
  await expect(page.locator('.chart-events text')).toHaveText(['1', '3', '2', '3'])
  const links = page.locator('.events a')
  await expect(links).toHaveCount(3)
  await page.getByRole('application').focus()
  await page.keyboard.press('Tab')
  await expect(links.first()).toBeFocused()
  expect(await axeLines(page)).toEqual([])
  await page.emulateMedia({ forcedColors: 'active' })
  const strokes = await page.locator('.chart-target line, .chart-events line').evaluateAll((drawn) => drawn.map((line) => getComputedStyle(line).stroke))
  expect(new Set(strokes).has('none')).toBe(false)
})
