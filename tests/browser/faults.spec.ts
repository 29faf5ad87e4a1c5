import type { Locator, Page, Route } from '@playwright/test'
import { loadPublished } from '#mocks/server.ts'
import { cardsOf } from './support/controls.ts'
import { openBare } from './support/open.ts'
import { cellAt, readFigures } from './support/readFigures.ts'
import { routePublished } from './support/routePublished.ts'
import { serveFolder } from './support/serveFolder.ts'
import { expect, test } from './support/test.ts'

const FAILED_LOAD = /^console line: error: Failed to load resource/

const panelOf = (page: Page): Locator => page.locator('[data-failure]')

/** Lets the page's clock run until the text of a locator is there, a second at a time; at most two minutes of its time. */
async function runUntil(page: Page, locator: Locator): Promise<void> {
  for (let second = 0; second < 120 && (await locator.count()) === 0; second += 1) {
    await page.clock.runFor(1_000)
    await page.waitForTimeout(20)
  }
  await expect(locator.first()).toBeVisible()
}

/** What failed and what to do, and the details a reader can open. */
async function expectExplained(page: Page, kind: string, failed: RegExp, remedy: RegExp, address: RegExp): Promise<void> {
  const panel = panelOf(page).first()
  await expect(panel).toHaveAttribute('data-failure', kind)
  await expect(panel).toHaveText(failed)
  await expect(panel).toHaveText(remedy)
  await panel.locator('summary').click()
  await expect(panel.locator('pre')).toBeVisible()
  await expect(panel.locator('pre')).toHaveText(address)
}

/** Counts the requests that a route answers. */
async function countRoute(page: Page, pattern: string, answer: (route: Route) => Promise<void>): Promise<() => number> {
  let count = 0
  await page.route(pattern, async (route) => {
    count += 1
    await answer(route)
  })
  return () => count
}

/** The clock of tests that compare times of day: far from the turn of a minute. */
const NOON = new Date('2026-11-22T12:00:05+05:00')

test('offline at the start: tried four times in all, explained, and the button brings the page when the network is back', async ({ page, expectFaults }) => {
  expectFaults([/^failed request: net::ERR_INTERNET_DISCONNECTED .*config\.json$/, FAILED_LOAD])
  await page.clock.install()
  const count = await countRoute(page, '**/config.json', (route) => route.abort('internetdisconnected'))
  await openBare(page, 'en/')
  await runUntil(page, panelOf(page))
  expect(count()).toBe(4)
  await expectExplained(page, 'offline', /could not be reached/, /Check the connection/, /config\.json/)
  await page.unroute('**/config.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(cardsOf(page)).toHaveCount(35)
  await expect(panelOf(page)).toHaveCount(0)
})

test('an error 500 that asks to wait is asked again three times, never before the time it asked for', async ({ page, expectFaults }) => {
  expectFaults([/^bad answer: 500 .*overview/, FAILED_LOAD])
  await page.clock.install()
  const problem = { type: 'urn:x', title: 'Internal error', status: 500, detail: 'The disk is full.' }
  const count = await countRoute(page, '**/data/v1/overview.*.json', (route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', headers: { 'retry-after': '8' }, body: JSON.stringify(problem) }),
  )
  await openBare(page, 'en/')
  await expect.poll(count).toBe(1)
  await page.waitForTimeout(300)
  await page.clock.runFor(7_000)
  await page.waitForTimeout(300)
  expect(count()).toBe(1)
  await runUntil(page, panelOf(page))
  await page.clock.runFor(60_000)
  expect(count()).toBe(4)
  await expectExplained(page, 'status', /error 500/, /in a few minutes/, /The disk is full/)
  // The frame of the page and its filters stand.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Astana and Shymkent, side by side')
})

test('a body that never ends is given up after ten seconds, headers or not', async ({ browser }) => {
  const slow = await serveFolder('dist', {
    answer: (path, response) => {
      if (!path.startsWith('/data/catalogue.')) return false
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"version":"2.0",')
      return true
    },
  })
  const context = await browser.newContext({ baseURL: `http://localhost:${slow.port}/` })
  const page = await context.newPage()
  await page.clock.install()
  await openBare(page, 'en/')
  await runUntil(page, panelOf(page))
  await expectExplained(page, 'timeout', /within 10 seconds/, /too slow/, /catalogue\.en\.json/)
  await context.close()
  await slow.close()
})

test('a connection that breaks within a body is called cut and tried again', async ({ browser }) => {
  let count = 0
  const host = await serveFolder('dist', {
    answer: (path, response) => {
      if (!path.startsWith('/data/v1/overview.')) return false
      count += 1
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100000' }).write('{"version":"2.0",')
      setTimeout(() => response.destroy(), 50)
      return true
    },
  })
  const context = await browser.newContext({ baseURL: `http://localhost:${host.port}/` })
  const page = await context.newPage()
  await page.clock.install()
  await openBare(page, 'en/')
  await runUntil(page, panelOf(page))
  await expectExplained(page, 'cut', /broke off/, /Try again/, /100000|expectedBytes/)
  expect(count).toBe(4)
  await context.close()
  await host.close()
})

test('a dataset without its end is called cut, not forged', async ({ page }) => {
  await page.clock.install()
  await page.route('**/data/v1/maternal-mortality.*.json', async (route) => {
    const bytes = await loadPublished(new URL(route.request().url()).pathname.replace('/data/', ''))
    await route.fulfill({ contentType: 'application/json', body: Buffer.from(bytes ?? []).subarray(0, 900) })
  })
  await openBare(page, 'en/maternal-mortality/')
  await runUntil(page, panelOf(page))
  await expectExplained(page, 'cut', /broke off/, /Try again/, /"receivedBytes": 900/)
  // What is known of the indicator without its figures stands.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maternal mortality')
  await expect(page.locator('.facts')).toContainText('What to keep in mind')
})

/** One answer in place of a file; what the reader is told; how often it is worth asking. */
const ANSWERS = [
  ['a sign-in page', '**/data/catalogue.en.json', { contentType: 'text/html', body: '<!doctype html><title>Вход</title>' }, 'web-page', /sign-in page/, /Sign in/, 1],
  ['text that is no JSON', '**/data/catalogue.en.json', { contentType: 'text/plain', body: 'hello' }, 'not-json', /not data/, /Try again/, 1],
  ['an address that is gone', '**/data/catalogue.en.json', { status: 404, body: '' }, 'status', /error 404/, /tell those/, 1],
  ['settings that are no settings', '**/config.json', { contentType: 'application/json', body: '{"endpoint":5}' }, 'contract', /agreed form/, /tell those/, 1],
] as const

for (const [reason, pattern, answer, kind, failed, remedy, asked] of ANSWERS) {
  test(`${reason} is told in its own words and not asked for again`, async ({ page, expectFaults }) => {
    if ('status' in answer) expectFaults([/^bad answer: 404/, FAILED_LOAD])
    await page.clock.install()
    const count = await countRoute(page, pattern, (route) => route.fulfill(answer))
    await openBare(page, 'en/')
    await expect(panelOf(page)).toBeVisible()
    await page.clock.runFor(60_000)
    await expectExplained(page, kind, failed, remedy, /"address"/)
    expect(count()).toBe(asked)
  })
}

test('a file with one other digit is not shown: its checksum differs, also past the caches', async ({ page }) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await routePublished(page, 'wrong-hash')
  await openBare(page, 'en/maternal-mortality/')
  await expectExplained(page, 'wrong-hash', /checksum differs/, /tell those who run/, /"expected": "[0-9a-f]{64}"/)
  expect(requested.filter((url) => url.includes('/v1/'))).toHaveLength(2)
  await expect(page.locator('table')).toHaveCount(0)
})

test('data for a newer page ask for a reload', async ({ page }) => {
  await routePublished(page, 'newer-contract')
  await openBare(page, 'en/')
  await expectExplained(page, 'newer-version', /newer version of this page/, /Reload the page/, /city-indicators\/2/)
})

test('one damaged dataset of the overview takes down its own card only; a later failure leaves the others with their age', async ({ page, expectFaults }) => {
  expectFaults([/^failed request: net::ERR_INTERNET_DISCONNECTED .*overview/, FAILED_LOAD])
  await page.clock.install({ time: NOON })
  await routePublished(page, 'one-dataset-broken')
  await openBare(page, 'en/')
  await expect(cardsOf(page)).toHaveCount(35)
  const broken = page.locator('[data-indicator="maternal-mortality"]')
  await expect(broken.locator('[data-failure]')).toHaveAttribute('data-failure', 'contract')
  await expect(broken.getByRole('link')).toHaveText('Maternal mortality')
  await expect(page.locator('.card [data-failure]')).toHaveCount(1)
  await expect(page.locator('.card [data-sentence]')).toHaveCount(34)

  const shownAt = await page.evaluate(() => new Date().toTimeString().slice(0, 5))
  await page.route('**/data/v1/overview.*.json', (route) => route.abort('internetdisconnected'))
  await page.clock.runFor(600_000)
  await broken.getByRole('button', { name: 'Try again' }).click()
  await runUntil(page, page.locator('[data-stale]'))
  await expect(page.locator('[data-stale]')).toContainText(`loaded at ${shownAt}`)
  await expect(page.locator('[data-stale] [data-failure]')).toHaveAttribute('data-failure', 'offline')
  await expect(page.locator('.card [data-sentence]')).toHaveCount(34)
})

test('the list of releases stays, with its age, when asking for a newer one fails', async ({ page, expectFaults }) => {
  expectFaults([/^failed request: net::ERR_INTERNET_DISCONNECTED .*releases\.json$/, FAILED_LOAD])
  await page.clock.install({ time: NOON })
  await openBare(page, 'en/data/')
  await expect(page.locator('.release')).toHaveCount(2)
  const shownAt = await page.evaluate(() => new Date().toTimeString().slice(0, 5))
  const count = await countRoute(page, '**/data/releases.json', (route) => route.abort('internetdisconnected'))
  // Older than it may become; then the reader comes back to the tab.
  await page.clock.runFor(360_000)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await expect.poll(count).toBe(1)
  await runUntil(page, page.locator('[data-stale]'))
  expect(count()).toBe(4)
  await expect(page.locator('[data-stale]')).toContainText(`loaded at ${shownAt}`)
  await expect(page.locator('.release')).toHaveCount(2)
})

test('figures that are shown stay when another indicator cannot be reached, and come back without asking', async ({ page, expectFaults }) => {
  expectFaults([/^failed request: net::ERR_INTERNET_DISCONNECTED .*neonatal/, FAILED_LOAD])
  await page.clock.install({ time: NOON })
  await openBare(page, 'en/maternal-mortality/')
  await readFigures(page)
  await page.route('**/data/**', (route) => route.abort('internetdisconnected'))
  await page.getByRole('link', { name: 'Neonatal mortality' }).click()
  await runUntil(page, panelOf(page))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Neonatal mortality')
  await expect(panelOf(page)).toHaveAttribute('data-failure', 'offline')
  await page.goBack()
  await expect(panelOf(page)).toHaveCount(0)
  expect(cellAt(await readFigures(page), '2023', 'Shymkent').text).toBe('0')
})

test('a failure speaks the reader’s language', async ({ page }) => {
  await routePublished(page, 'newer-contract')
  await openBare(page, 'ru/')
  await expect(panelOf(page)).toHaveText(/более новую версию/)
  await openBare(page, 'kk/')
  await expect(panelOf(page)).toHaveText(/жаңарақ нұсқасына/)
})
