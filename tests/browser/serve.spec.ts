import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
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
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cache-control']).toBe('no-cache')
})

test('a folder without its slash is redirected and keeps the query', async ({ request }) => {
  const response = await request.get('kk?cities=astana~almaty&time=2010..2020', { maxRedirects: 0 })
  expect(response.status()).toBe(301)
  expect(response.headers()['location']).toBe('/kk/?cities=astana~almaty&time=2010..2020')
})

test('an address that names another host is never redirected there', async ({ request, baseURL }) => {
  const response = await request.get(`${baseURL ?? ''}/kk`, { maxRedirects: 0 })
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
  await page.goto('kk/')
  await page.evaluate(() => localStorage.setItem('egiz-theme', 'dark'))
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.goto('kk/?view=gap')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-question', '')
})

test('the built site holds no mock server', () => {
  const names = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  const files = names.map((name) => join('dist', name)).filter((path) => statSync(path).isFile())
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter((path) => path.includes('mockServiceWorker'))).toEqual([])
  const holding = files.filter((path) => /\.(js|html)$/.test(path) && /mockServiceWorker|\bmsw\b/i.test(readFileSync(path, 'utf8')))
  expect(holding).toEqual([])
})
