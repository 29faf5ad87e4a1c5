import { type ChildProcess, spawn } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import { CHANGED_INDICATOR, SCENARIOS, type ScenarioName } from '#mocks/scenarios.ts'
import { freePort } from './support/freePort.ts'

// That the built site holds no mock server is a test of serve.spec.ts.

// One development server for all tests of the file; its first page waits until Vite has bundled the packages.
test.describe.configure({ mode: 'default', timeout: 120_000 })
const expectSoon = expect.configure({ timeout: 60_000 })

let site = ''
let vite: ChildProcess | null = null

test.beforeAll(async () => {
  const port = await freePort()
  site = `http://localhost:${port}/`
  const options = ['--mode', 'mock', '--port', String(port), '--strictPort', '--host', 'localhost']
  vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', ...options], { stdio: 'ignore' })
  await expectSoon(async () => expect((await fetch(site)).ok).toBe(true)).toPass({ timeout: 60_000 })
})

test.afterAll(() => {
  vite?.kill()
})

const SHOWS: Readonly<Record<ScenarioName, (page: Page) => Promise<void>>> = {
  ok: (page) => expectSoon(page.getByRole('article')).toHaveCount(35),
  // The queues themselves are shown on the page of waiting times.
  day: (page) => expectSoon(page.getByRole('article')).toHaveCount(35),
  slow: async (page) => {
    await expectSoon(page.getByText('Loading…')).toBeVisible()
    await expectSoon(page.getByRole('article').first()).toBeVisible()
  },
  'one-city-missing': (page) =>
    expectSoon(page.getByRole('img', { name: /^Maternal mortality, Shymkent: no figures; 2010–2017: not a region yet; 2018–2023: not published$/ })).toBeVisible(),
  'one-dataset-broken': (page) =>
    expectSoon(page.locator(`[data-indicator="${CHANGED_INDICATOR}"] [data-failure]`)).toHaveAttribute('data-failure', 'contract'),
  offline: (page) => expectFailure(page, 'offline'),
  'error-500': (page) => expectFailure(page, 'status'),
  'login-page': (page) => expectFailure(page, 'web-page'),
  'wrong-hash': (page) => expectFailure(page, 'wrong-hash'),
  'newer-contract': (page) => expectFailure(page, 'newer-version'),
  empty: (page) => expectSoon(page.getByText('Nothing matches the filters.')).toBeVisible(),
  'every-kind-of-missing': (page) =>
    expectSoon(page.getByRole('img', { name: /2015: not collected; 2017: withheld; 2023: not yet due/ })).toBeVisible(),
  targets: (page) => expectSoon(page.getByRole('switch', { name: 'Target', exact: true })).toBeVisible(),
  demonstration: (page) =>
    expectSoon(page.locator(`[data-indicator="${CHANGED_INDICATOR}"]`).getByText('Demonstration data', { exact: true })).toBeVisible(),
}

function expectFailure(page: Page, kind: string): Promise<void> {
  return expectSoon(page.getByRole('alert')).toHaveAttribute('data-failure', kind)
}

for (const name of Object.keys(SCENARIOS)) {
  test(`?scenario=${name} shows what it is for`, async ({ page }) => {
    await page.goto(`${site}en/?scenario=${name}`)
    await SHOWS[name as ScenarioName](page)
  })
}

test('a scenario that nobody wrote stops the page with its name', async ({ page }) => {
  const stopped = page.waitForEvent('pageerror')
  await page.goto(`${site}en/?scenario=nope`)
  expect((await stopped).message).toContain('?scenario=nope: expected a name in mocks/scenarios.ts')
  await expect(page.locator('#root article')).toHaveCount(0)
})
