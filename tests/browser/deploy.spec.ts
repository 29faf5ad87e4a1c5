import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { build } from 'vite'
import { securityHeaders } from '#src/build/contentSecurityPolicy.ts'
import { siteSettings } from '#src/build/siteSettings.ts'
import { cardsOf } from './support/controls.ts'
import { printFault } from './support/Fault.ts'
import { goWithin, open } from './support/open.ts'
import { cellAt, readFigures } from './support/readFigures.ts'
import { routePublished } from './support/routePublished.ts'
import { serveFolder } from './support/serveFolder.ts'
import { expect, test } from './support/test.ts'
import { findLeftovers, watchContext } from './support/watchContext.ts'

/** A page of its own host, and what it did that no page may do. */
async function watchedPage(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL, locale: 'en-GB' })
  const { origin } = new URL(baseURL)
  const seen = await watchContext(context, origin)
  const page = await context.newPage()
  const faults = async () => [...seen, ...(await findLeftovers(context, origin))].map(printFault)
  return { context, page, faults }
}

const HEADERS = Object.fromEntries(securityHeaders(siteSettings('public').policy))

test('the site works under a path of its host, with the policy of its pages alone', async ({ browser }) => {
  const host = await serveFolder('dist', { base: '/sub/dir/' })
  const root = `http://localhost:${host.port}/sub/dir/`
  const { context, page, faults } = await watchedPage(browser, root)
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await page.goto(root)
  await expect(page).toHaveURL(`${root}en/`)
  await expect(cardsOf(page)).toHaveCount(35)
  await page.locator('[data-indicator="maternal-mortality"] h3 a').click()
  await expect(page).toHaveURL(`${root}en/maternal-mortality/`)
  await page.locator('.chart-box .line-second').waitFor()
  await page.locator('.languages').getByRole('link', { name: 'Рус' }).click()
  await expect(page).toHaveURL(`${root}ru/maternal-mortality/`)
  await page.goto(`${root}kk/neonatal-mortality?view=table`)
  await expect(page).toHaveURL(`${root}kk/neonatal-mortality/?view=table`)
  await readFigures(page)
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  for (const url of requested) expect(url.startsWith(root), url).toBe(true)
  expect(await faults()).toEqual([])
  await context.close()
  await host.close()
})

test('the endpoint may lie on another origin: the policy allows that one and no other, and all data come from there', async ({ browser }) => {
  test.slow()
  const endpoint = await serveFolder('public/data', { headers: { 'access-control-allow-origin': '*' } })
  const folder = test.info().outputPath('public')
  const site = test.info().outputPath('dist')
  mkdirSync(folder, { recursive: true })
  cpSync('public', folder, { recursive: true })
  const address = `http://127.0.0.1:${endpoint.port}`
  const settings: unknown = JSON.parse(readFileSync('public/config.json', 'utf8'))
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ ...Object(settings), endpoint: `${address}/` }))
  await build({ publicDir: folder, build: { outDir: site, emptyOutDir: true }, logLevel: 'error' })

  const { policy } = siteSettings(site)
  const host = await serveFolder(site, { headers: Object.fromEntries(securityHeaders(policy)) })
  const { context, page, faults } = await watchedPage(browser, `http://localhost:${host.port}/`)
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await open(page, 'en/')
  await expect(cardsOf(page)).toHaveCount(35)
  await open(page, 'en/maternal-mortality/')
  expect(cellAt(await readFigures(page), '2012', 'Astana').missing).toBe('not-published')
  const data = requested.filter((url) => url.endsWith('.json') && !url.endsWith('/config.json'))
  expect(data.length).toBeGreaterThan(2)
  for (const url of data) expect(url).toMatch(new RegExp(`^${address}/`))

  const written = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(/connect-src [^;]*/.exec(written ?? '')?.[0]).toBe(`connect-src 'self' ${address}`)
  // Nothing but the endpoint was asked besides the site.
  expect((await faults()).filter((fault) => !fault.startsWith(`request to another origin: ${address}/`))).toEqual([])
  await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => null))
  await expect.poll(faults).toContainEqual(expect.stringMatching(/^policy violation: connect-src http:\/\/127\.0\.0\.1:9/))
  await context.close()
  await host.close()
  await endpoint.close()
})

test.describe('on plain http in an intranet', () => {
  /** A host name that is not localhost, so that the browser trusts it with nothing. */
  async function openIntranet(page: { readonly launch: (rules: string) => Promise<Browser> }, headers: Readonly<Record<string, string>>) {
    const host = await serveFolder('dist', { headers })
    const browser = await page.launch('--host-resolver-rules=MAP intranet.test 127.0.0.1')
    const watched = await watchedPage(browser, `http://intranet.test:${host.port}/`)
    const close = async () => {
      await browser.close()
      await host.close()
    }
    return { ...watched, close }
  }

  test('everything works without crypto.subtle and clipboard, and damaged files are still found out', async ({ playwright, launchOptions }) => {
    const launch = (rules: string) => playwright.chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), rules] })
    const { page, faults, close } = await openIntranet({ launch }, {})
    await open(page, 'en/')
    expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle, typeof navigator.clipboard])).toEqual([false, 'undefined', 'undefined'])
    await expect(cardsOf(page)).toHaveCount(35)
    await page.locator('[data-indicator="maternal-mortality"] h3 a').click()
    await page.locator('.chart-box .line-second').waitFor()
    expect(cellAt(await readFigures(page), '2023', 'Astana').text).toBe('9.1')
    await routePublished(page, 'wrong-hash')
    await goWithin(page, 'en/neonatal-mortality/')
    await expect(page.locator('[data-failure]')).toHaveAttribute('data-failure', 'wrong-hash')
    expect(await faults()).toEqual([])
    await close()
  })

  test('the security headers of the hosts are accepted', async ({ playwright, launchOptions }) => {
    const launch = (rules: string) => playwright.chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), rules] })
    const { page, faults, close } = await openIntranet({ launch }, HEADERS)
    await open(page, 'en/')
    await expect(cardsOf(page)).toHaveCount(35)
    expect(await faults()).toEqual([])
    await close()
  })
})

test('blocked storage breaks nothing: the theme holds until the page is left', async ({ browser, origin }) => {
  const context: BrowserContext = await browser.newContext({ baseURL: origin, locale: 'en-GB' })
  const faults = await watchContext(context, origin)
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
    }
  })
  const page = await context.newPage()
  await open(page, 'en/')
  await expect(cardsOf(page)).toHaveCount(35)
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('Dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(cardsOf(page)).toHaveCount(35)
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  expect(faults.map(printFault)).toEqual([])
  await context.close()
})

test('a host whose own policy refuses styles within a page still shows it with its style', async ({ browser }) => {
  const host = await serveFolder('dist', { headers: { 'content-security-policy': "style-src 'self'" } })
  const { context, page, faults } = await watchedPage(browser, `http://localhost:${host.port}/`)
  await open(page, 'en/maternal-mortality/')
  await expect.poll(() => page.locator('.masthead').evaluate((masthead) => getComputedStyle(masthead).borderBottomStyle)).toBe('solid')
  expect(await page.evaluate(() => [...document.styleSheets].map(({ href }) => href?.slice(location.origin.length)))).toEqual([
    expect.stringMatching(/^\/assets\/start-.*\.css$/),
  ])
  for (const fault of await faults()) expect(fault).toMatch(/^(?:policy violation: style-src-elem inline|console line: error: .*inline style)/)
  await context.close()
  await host.close()
})

for (const [line, rtt, faces] of [
  ['a fast line brings the fonts', 50, ['golos-regular', 'golos-strong']],
  ['a slow line is left to what is read: no font is fetched', 300, []],
] as const) {
  for (const path of ['kk/', 'kk/infant-mortality/']) {
    test(`${line} (/${path})`, async ({ browser, origin }) => {
      const context = await browser.newContext({ baseURL: origin, locale: 'en-GB' })
      await context.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value: { rtt: value } }), rtt)
      const page = await context.newPage()
      const requested: string[] = []
      page.on('request', (request) => requested.push(new URL(request.url()).pathname))
      await open(page, path)
      await page.waitForLoadState('networkidle')
      expect(requested.filter((url) => url.endsWith('.woff2')).toSorted()).toEqual(
        faces.map((face) => expect.stringMatching(new RegExp(`^/assets/${face}-.*\\.woff2$`))),
      )
      // A file that is preloaded and then not the one that the style names would be fetched twice, or never used.
      const loaded = await page.evaluate(() => [...document.fonts].filter(({ status, family }) => status === 'loaded' && family.includes('Golos Text')))
      expect(loaded).toHaveLength(faces.length)
      await context.close()
    })
  }
}

const backgroundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

test('the theme is stored only after the choice, and stands before the application runs', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, 'en/')
  await expect(cardsOf(page)).toHaveCount(35)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  const light = await backgroundOf(page)
  const choice = page.getByRole('combobox', { name: 'Colours' })
  await choice.selectOption('Dark')
  expect(await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))).toEqual({ 'egiz-theme': 'dark' })
  const dark = await backgroundOf(page)
  expect(dark).not.toBe(light)

  // Reloaded without the application: what is painted first.
  await context.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.reload()
  expect(await backgroundOf(page)).toBe(dark)
  await context.unroute('**/assets/*.js')
  await page.reload()
  await expect(choice).toHaveValue('dark')
  await choice.selectOption('As on this device')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  expect(await backgroundOf(page)).toBe(light)
})
