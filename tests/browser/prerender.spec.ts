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
    // On paper only: the built page does not know where the site will lie.
    for (const address of copy.querySelectorAll('.printed-address')) address.textContent = ''
    // The parser writes `selected` as an attribute, React as a property.
    for (const option of copy.querySelectorAll('option')) option.removeAttribute('selected')
    for (const input of copy.querySelectorAll('input')) input.removeAttribute('checked')
    // Where the window is.
    for (const topic of copy.querySelectorAll('[data-away]')) topic.removeAttribute('data-away')
    // A cursor is offered by the application alone.
    for (const surface of copy.querySelectorAll('.chart-surface')) surface.remove()
    for (const box of copy.querySelectorAll('.chart-box')) box.removeAttribute('aria-hidden')
    for (const chart of copy.querySelectorAll('[role=application]')) {
      for (const name of ['role', 'tabindex', 'aria-label', 'aria-describedby']) chart.removeAttribute(name)
    }
    for (const element of copy.querySelectorAll('*')) {
      const attributes = [...element.attributes].toSorted((left, right) => (left.name < right.name ? -1 : 1))
      for (const attribute of attributes) element.removeAttributeNode(attribute)
      for (const attribute of attributes) element.setAttributeNode(attribute)
    }
    copy.normalize()
    // React numbers what it draws anew otherwise than what it takes over.
    return copy.innerHTML.replace(/_[rR]_\w+?_(?=[" ])/g, '_id_')
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
      await expect(page.locator('head title')).toHaveCount(1)
      await expect(page.locator('head meta[name=description]')).toHaveCount(1)
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
      if (!path.endsWith('y/') && !path.endsWith('e/')) {
        await expect.poll(() => shownHtml(page), path).toBe(await shownHtml(still))
      }
      expect(await page.title()).toBe(await still.title())
      // React finds no description to take over here, and puts its own behind that of the page.
      const description = await still.locator('meta[name=description]').getAttribute('content')
      expect(await page.locator('meta[name=description]').last().getAttribute('content')).toBe(description)
    }
    await context.close()
  })
}

test('a link with a question shows its own view only', async ({ page }) => {
  const shifts = await watchShifts(page)
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      const main = document.querySelector('main')
      if (main !== null && getComputedStyle(main).visibility === 'visible') {
        seen.push(document.querySelector('.drawing')?.getAttribute('aria-label') ?? 'none')
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await open(page, 'en/infant-mortality/?view=table')
  await expect(page.locator('table.figures')).toBeVisible()
  const seen = await page.evaluate(() => [...new Set((window as unknown as { seen: readonly string[] }).seen)])
  expect(seen).toEqual(['none'])
  expect(await shifts()).toEqual([])
})

test('a question that no script answers leaves the page as it was built', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.goto('en/infant-mortality/?view=table')
  await expect(page.locator('main')).toBeHidden()
  await expect(page.locator('main')).toBeVisible()
  await expect(page.locator('.still .panel')).toHaveCount(2)
})

test('the language of a page is not said again when it is taken over, and is when it changes', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => said.push(document.documentElement.lang)).observe(document, {
      attributeFilter: ['lang'],
      subtree: true,
    })
  })
  const said = () => page.evaluate(() => (window as unknown as { said: readonly string[] }).said)
  await open(page, 'kk/')
  await page.waitForLoadState('networkidle')
  expect(await said()).toEqual([])
  await page.locator('.languages a[lang=ru]').click()
  await expect.poll(said).toEqual(['ru'])
})

test('nothing that the page carries is fetched again', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page, 'kk/')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => path.includes('/data/v1/'))).toEqual([])
  expect(new Set(asked).size).toBe(asked.length)
  await page.getByRole('link', { name: 'Русский' }).or(page.locator('a[hreflang=ru]')).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
})

test('an indicator opens whole from a page that carried only its card', async ({ page }) => {
  await open(page, 'en/')
  await page.locator('[data-indicator=infant-mortality] h3 a').click()
  await expect(page.locator('h1')).toHaveText('Infant mortality')
  await expect(page).toHaveTitle(/^Infant mortality: Astana 4\.39, Shymkent 5\.69 \(2024\), .* · Egiz$/)
  await expect(page.locator('.facts a').first()).toBeVisible()
  await expect(page.locator('.facts dd').first()).not.toBeEmpty()
})

test('a theme chosen before is the one that the list shows', async ({ page, expectFaults }) => {
  expectFaults([/^storage: local egiz-theme$/])
  await page.addInitScript(() => localStorage.setItem('egiz-theme', 'dark'))
  await open(page, 'en/')
  await expect(page.locator('.theme select')).toHaveValue('dark')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  // Chromium reports every module that it does not preload because scripts are off.
  test.beforeEach(({ expectFaults }) => expectFaults([/^failed request: csp .*\.js$/]))

  for (const lang of LANGS) {
    test(`every page can be read in ${lang}, and its links lead on`, async ({ page }) => {
      await page.goto(`${lang}/?view=gap`)
      await expect(page.locator('main')).toBeVisible()
      expect(await page.locator('.card .panel-plot path.own').count()).toBeGreaterThan(40)
      expect(await page.locator('.headline-value').count()).toBeGreaterThan(40)
      await expect(page.locator('.card-source').first()).not.toBeEmpty()
      await page.locator('[data-indicator=infant-mortality] h3 a').click()
      await expect(page).toHaveURL(new RegExp(`/${lang}/infant-mortality/$`))
      await expect(page.locator('.still .panel')).toHaveCount(2)
      await expect(page.locator('.chart-figure strong')).toHaveCount(2)
      expect(await page.locator('table.figures tbody tr').count()).toBeGreaterThan(5)
      await expect(page.locator('.facts a[href^=https]').first()).toBeVisible()
      const file = await page.locator('.facts a[href$=json]').getAttribute('href')
      expect((await page.request.get(new URL(file ?? '', page.url()).href)).status()).toBe(200)
      for (const [path, parts] of [
        ['memorandum/', '[data-commitment]'],
        ['data/', '.catalogue tbody tr'],
        ['data/', '[data-release]'],
        ['waiting-times/', '.hours'],
        ['about/', '.prose p'],
      ] as const) {
        await page.goto(`${lang}/${path}`)
        expect(await page.locator(parts).count(), path).toBeGreaterThan(1)
        await expect(page.locator('.waiting-line')).toHaveCount(0)
      }
    })
  }

  test('the root leads to three languages', async ({ page }) => {
    await page.goto('')
    await expect(page.locator('main a')).toHaveCount(LANGS.length)
    await page.locator('main a[hreflang=ru]').click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  })
})
