import type { Page } from '@playwright/test'
import { LANGS } from '#src/model/lang.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/test.ts'

const PATHS = ['', 'infant-mortality/', 'average-wage/', 'waiting-times/', 'memorandum/', 'data/', 'about/']

/** Collects every layout shift from the first paint on; a function that tells them, with what moved. */
async function watchShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number
          sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
        }
        const moved = sources.map(({ node, previousRect: before, currentRect: after }) => {
          const element = node instanceof Element ? node : node?.parentElement
          const rect = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ')
          return `${element?.tagName}.${element?.className} ${rect(before)} -> ${rect(after)}`
        })
        shifts.push(`${value} ${moved.join('; ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (window as unknown as { shifts: readonly string[] }).shifts)
}

/** What the page shows, without what differs between a page that was taken over and one that was drawn anew. */
function shownHtml(page: Page): Promise<string> {
  return page.locator('#root').evaluate((root) => {
    const copy = root.cloneNode(true)
    if (!(copy instanceof Element)) return ''
    const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT)
    const found: Node[] = []
    while (comments.nextNode()) found.push(comments.currentNode)
    for (const comment of found) comment.parentNode?.removeChild(comment)
    // The parser writes `selected` as an attribute, React as a property.
    for (const option of copy.querySelectorAll('option')) option.removeAttribute('selected')
    for (const input of copy.querySelectorAll('input')) input.removeAttribute('checked')
    copy.normalize()
    return copy.innerHTML
  })
}

for (const lang of LANGS) {
  for (const path of PATHS) {
    test(`/${lang}/${path} is taken over without a word and without a move`, async ({ page }) => {
      const shifts = await watchShifts(page)
      await open(page, `${lang}/${path}`)
      if (path.endsWith('y/') || path.endsWith('e/')) await page.locator('.recharts-surface').first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(await shifts()).toEqual([])
    })
  }

  test(`/${lang}/ as it was built is what the browser draws from the files`, async ({ page, browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
    const still = await context.newPage()
    await page.route(/\/(?:kk|ru|en)\/[a-z-]*\/?$/, async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const empty = html.replace(/<div id="root">.*<\/script>(?=\s*<\/body>)/s, '<div id="root"></div>')
      expect(empty).not.toBe(html)
      await route.fulfill({ response, body: empty })
    })
    for (const path of PATHS) {
      await still.goto(`${lang}/${path}`)
      await open(page, `${lang}/${path}`)
      await page.locator('h1').waitFor()
      await page.locator('.waiting-line').waitFor({ state: 'detached' })
      // The large charts have taken the place of the panels in one of the two.
      if (!path.endsWith('y/') && !path.endsWith('e/')) expect(await shownHtml(page), path).toBe(await shownHtml(still))
      expect(await page.title()).toBe(await still.title())
      const description = page.locator('meta[name=description]')
      const stillDescription = still.locator('meta[name=description]')
      expect(await description.getAttribute('content')).toBe(await stillDescription.getAttribute('content'))
    }
    await context.close()
  })
}
