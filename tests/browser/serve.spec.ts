import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { LANGS } from '#src/model/lang.ts'
import { contentSecurityPolicy } from '#src/build/contentSecurityPolicy.ts'
import { siteSettings } from '#src/build/siteSettings.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/test.ts'

test('a page is sent with the policy and the other security headers', async ({ request }) => {
  const response = await request.get('kk/')
  expect(response.status()).toBe(200)
  const headers = response.headers()
  expect(headers['content-security-policy']).toBe(contentSecurityPolicy(siteSettings('public').policy))
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  expect(headers['cache-control']).toBe('no-cache')
})

test('a folder without its slash is redirected and keeps the query', async ({ request }) => {
  const response = await request.get('kk?cities=astana~almaty&time=2010..2020', { maxRedirects: 0 })
  expect(response.status()).toBe(301)
  expect(response.headers()['location']).toBe('/kk/?cities=astana~almaty&time=2010..2020')
})

test('an address that names another host is never redirected there', async ({ request, origin }) => {
  const response = await request.get(`${origin}//kk`, { maxRedirects: 0 })
  expect(response.headers()['location']).toBe('/kk/')
})

test('a page that does not exist answers 404 with a way home in three languages', async ({ request }) => {
  const response = await request.get('kk/nope/')
  expect(response.status()).toBe(404)
  const html = await response.text()
  for (const lang of LANGS) expect(html).toContain(`href="/${lang}/"`)
})

test('the page for wrong addresses works at any depth', async ({ page, expectFaults }) => {
  expectFaults([/^bad answer: 404 .*\/kk\/a\/b\/c$/, /^console line: error: Failed to load resource.*404/])
  await page.goto('kk/a/b/c')
  expect(await page.locator('h1').first().evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain('Golos')
  await page.getByRole('link', { name: 'Барлық көрсеткіштер' }).click()
  await expect(page).toHaveURL(/\/kk\/$/)
})

for (const path of ['', 'kk/', 'ru/data/', 'en/memorandum/']) {
  test(`/${path} starts under the policy without a word in the console`, async ({ page }) => {
    await open(page, path)
  })
}

test('a theme that the reader chose is there before the application runs', async ({ page, expectFaults }) => {
  expectFaults([/^storage: local egiz-theme$/])
  // What this page fetches when idle has to be there before its answers are cut.
  await page.goto('kk/', { waitUntil: 'networkidle' })
  await page.evaluate(() => localStorage.setItem('egiz-theme', 'dark'))
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.goto('kk/?view=gap')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-question', '')
})

/** Paths of all files below a folder, in the order of their names. */
function filesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile())
}

test('the built site holds no mock server', () => {
  const files = filesBelow('dist')
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter((path) => path.includes('mockServiceWorker'))).toEqual([])
  const texts = files.filter((path) => /\.(?:js|html)$/.test(path))
  expect(texts.filter((path) => /mockServiceWorker|\bmsw\b/i.test(readFileSync(path, 'utf8')))).toEqual([])
})

test('the built pages ask for no address of another host and inline nothing but the head script and the style that their policy names', () => {
  for (const path of filesBelow('dist').filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(path, 'utf8')
    // A link may lead anywhere; what a page loads by itself lies beside it.
    expect(html, path).not.toMatch(/<(?!a )[^>]*\s(?:src|href)="(?:[a-z]+:)?\/\//i)
    expect(html, path).not.toMatch(/ style=|\son\w+=|["'(]data:/)
    expect(html.match(/<script>/g)?.length ?? 0, path).toBe(path.endsWith('404.html') ? 0 : 1)
    const styles = [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css)
    expect(styles, path).toHaveLength(path === 'dist/index.html' ? 0 : 1)
    const hashes = styles.map((css) => `&#39;sha256-${createHash('sha256').update(css).digest('base64')}&#39;`)
    for (const hash of hashes) expect(html, path).toContain(`style-src &#39;self&#39; ${hash};`)
    // Without it in the first 1024 bytes a host that names no encoding shows Cyrillic letters as others.
    expect(html.slice(0, 1024), path).toContain('<meta charset="utf-8">')
  }
})

test('building the same sources again changes no byte', () => {
  const again = test.info().outputPath('dist')
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'pictures', '--outDir', again, '--logLevel', 'error'])
  const hashes = (folder: string) =>
    filesBelow(folder).map((path) => {
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
      return `${relative(folder, path)} ${hash}`
    })
  expect(hashes(again)).toEqual(hashes('dist'))
})
