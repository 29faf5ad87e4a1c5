import type { Page } from '@playwright/test'
import { LANGS } from '#src/model/lang.ts'
import { INDICATORS } from './support/indicators.ts'
import { openKind, PAGES_IN_LANGUAGES, unlessLongest } from './support/kindsOfPage.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/test.ts'

/** Changes to the page that a reader may make, all through the object model: the policy forbids style elements. */
const READERS_CHANGES = [
  ['as it is', () => undefined],
  [
    'at 200 % text',
    () => {
      document.documentElement.style.fontSize = '200%'
    },
  ],
  [
    'with the text spacing of WCAG 1.4.12',
    () => {
      document.documentElement.style.fontSize = ''
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets.push(sheet)
    },
  ],
] as const

/** Text that its box cuts, and what makes the page scroll sideways. */
function lost(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const name = (element: Element) => `${element.tagName}.${element.getAttribute('class') ?? ''} "${element.textContent.slice(0, 40)}"`
    const all = [...document.querySelectorAll('body *')].filter((element) => element.closest('.unseen, select, svg') === null)
    const cut = all
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    const wide = all.filter((element) => {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.right <= width + 1) return false
      // What scrolls within a box of its own is not lost.
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(parent).overflowX)) return false
      }
      return true
    })
    const scrolls = document.documentElement.scrollWidth > width ? [`page scrolls: ${document.documentElement.scrollWidth} in ${width}`] : []
    return [...scrolls, ...cut.map((element) => `cut ${name(element)}`), ...wide.map((element) => `wide ${name(element)}`)]
  })
}

for (const { name, lang, kind } of PAGES_IN_LANGUAGES) {
  test(`nothing of ${name} is lost at 320 px, at 200 % text, with wide spacing${lang === 'en' ? ' @everything' : ''}`, async ({ page, expectFaults }) => {
    expectFaults(kind.faults ?? [])
    await openKind(page, lang, kind)
    const found: Record<string, readonly string[]> = {}
    for (const [reason, change] of READERS_CHANGES) {
      await page.evaluate(change)
      for (const width of [1280, 320]) {
        // 200 % text in 320 px would be 800 % of the screen: nobody asks for both.
        if (width === 320 && reason === 'at 200 % text') continue
        await page.setViewportSize({ width, height: 800 })
        await page.waitForTimeout(100)
        const lines = await lost(page)
        if (lines.length > 0) found[`${reason}, ${width} px`] = lines
      }
    }
    expect(found).toEqual({})
  })
}

function expectNoSideways(lang: string, tag: string, indicators: readonly string[]): void {
  test(`no indicator in ${lang} scrolls sideways at 320 px${tag}`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width: 320, height: 800 })
    const found: Record<string, readonly string[]> = {}
    for (const indicator of indicators) {
      await open(page, `${lang}/${indicator}/`)
      await page.locator('.figures').waitFor()
      const lines = await lost(page)
      if (lines.length > 0) found[indicator] = lines
    }
    expect(found).toEqual({})
  })
}

for (const lang of LANGS) expectNoSideways(lang, unlessLongest(lang), INDICATORS)

/** Targets smaller than 24 px that are no link within a sentence; a card's link is as large as its card. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a, button, select, input, summary, [tabindex="0"]')]
      .filter((element) => element.closest('.skip, .card h3') === null && element.getClientRects().length > 0)
      .filter((element) => {
        const target = element.closest('label') ?? element
        const { width, height } = target.getBoundingClientRect()
        const sentence = element.tagName === 'A' && getComputedStyle(element).display === 'inline' && element.closest('p, li, dd') !== null
        return !sentence && (width < 24 || height < 24)
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect()
        return `${element.tagName} "${element.textContent.slice(0, 30)}" ${Math.round(width)}x${Math.round(height)}`
      }),
  )
}

for (const { name, lang, kind } of PAGES_IN_LANGUAGES.filter((one) => one.lang === 'kk' && one.kind.faults === undefined)) {
  test(`every target on ${name} is 24 px wide and high`, async ({ page }) => {
    await openKind(page, lang, kind)
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await smallTargets(page), `${width} px`).toEqual([])
    }
  })
}

test('nothing moves by itself where the reader has asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['kk/', 'kk/maternal-mortality/']) {
    await open(page, path)
    await page.locator('.card, .recharts-surface').first().waitFor()
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map(String),
      ...[...document.querySelectorAll('*')]
        .filter((element) => /[1-9]/.test(getComputedStyle(element).transitionDuration))
        .map(({ tagName }) => tagName),
    ])
    expect(moving).toEqual([])
  }
})

test('in forced colours the cities keep unlike marks, and chosen, drawn and quiet stay apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await open(page, 'kk/maternal-mortality/?view=together')
  await page.locator('.recharts-surface').waitFor()
  const seen = await page.evaluate(() => {
    const style = (selector: string) => {
      const element = document.querySelector(selector)
      if (element === null) throw new Error(`${selector}: expected an element, found none`)
      return getComputedStyle(element)
    }
    return {
      ground: style('html').backgroundColor,
      text: style('.recharts-cartesian-axis-tick text, .recharts-cartesian-axis-tick-value').fill,
      circle: style('.chart-box circle').fill,
      diamond: style('.chart-box .chart-markers path').fill,
      chosen: style('.segment[aria-pressed=true]').backgroundColor,
      other: style('.segment[aria-pressed=false]').backgroundColor,
    }
  })
  expect(seen.circle).not.toBe(seen.ground)
  expect(seen.diamond).not.toBe(seen.ground)
  expect(seen.text).not.toBe(seen.ground)
  expect(seen.chosen).not.toBe(seen.other)
})

// Its rows are blocks there, which need not scroll.
for (const lang of LANGS) {
  test(`/${lang}/data/: the rows of the catalogue fit a phone`, async ({ page }) => {
    await open(page, `${lang}/data/`)
    const box = page.locator('.figures-scroll', { has: page.locator('.catalogue') })
    for (const width of [390, 360, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), `at ${width} px`).toBeLessThanOrEqual(0)
    }
  })
}

for (const lang of LANGS) {
  for (const [row, path, chosen] of [
    ['menu, second to last,', 'memorandum/', '.nav [aria-current]'],
    ['menu, last,', 'data/', '.nav [aria-current]'],
    ['topics', '?topic=environment', '.chips [aria-pressed=true]'],
    ['views', 'pm25/?view=table', '.indicator-controls .segments [aria-pressed=true]'],
  ] as const) {
    test(`what is chosen in the row of ${row} stands in sight of a phone: ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 })
      await open(page, `${lang}/${path}`)
      await expect
        .poll(async () => page.locator(chosen).first().evaluate((element) => {
          const around = element.parentElement
          if (around === null || around.scrollWidth <= around.clientWidth) return 'fits whole'
          const [own, box] = [element.getBoundingClientRect(), around.getBoundingClientRect()]
          return own.left >= box.left && own.right <= box.right
        }))
        .toBe(true)
      expect(await page.evaluate(() => scrollY)).toBe(0)
    })
  }
}
