import { type ChildProcess, spawn } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import { CHANGED_INDICATOR, SCENARIOS, type ScenarioName } from '#mocks/scenarios.ts'
import { freePort } from './support/freePort.ts'
import { publishedCells, publishedService } from './support/publishedCubes.ts'

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
  day: async (page) => {
    const { before, statistics } = await expectQueues(page)
    // Queues are asked for every half minute, in which the day moves on by half an hour.
    await page.clock.fastForward(31_000)
    await expectSoon.poll(() => queuesOf(page)).not.toEqual(before)
    await expect(page.locator('[data-live=shown]')).toHaveText(AGE)
    expect(await statisticsOf(page)).toEqual(statistics)
  },
  'queues-break-off': async (page) => {
    const { before, statistics } = await expectQueues(page)
    const counted = AGE.exec((await page.locator('[data-live=shown]').textContent()) ?? '')?.[1]
    await page.clock.fastForward(31_000)
    await expectSoon(page.getByText('The last question had no answer.')).toBeVisible()
    await page.clock.fastForward(150_000)
    await expectSoon(page.locator('[data-live=shown]')).toHaveText(`As of ${counted}, 3 minutes ago`)
    expect(await queuesOf(page)).toEqual(before)
    expect(await statisticsOf(page)).toEqual(statistics)
    await expect(page.getByRole('alert')).toHaveCount(0)
  },
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

/** Scenarios that are for another page than the overview. */
const PAGES: Partial<Record<ScenarioName, string>> = { day: 'waiting-times/', 'queues-break-off': 'waiting-times/' }

const AGE = /^As of (\d\d:\d\d), less than a minute ago$/

const queuesOf = (page: Page) => page.locator('tr[data-queue]').allTextContents()
const statisticsOf = (page: Page) => page.locator('.lead, [data-seconds], [data-share]').allTextContents()

/** Waits for the queues of every centre and for the published figures; what both say. */
async function expectQueues(page: Page) {
  await expectSoon(page.locator('[data-live=shown]')).toHaveText(AGE)
  await expect(page.locator('tr[data-queue]')).toHaveCount(publishedService('waiting-times', 'en').link.item.length)
  await expect(page.locator('.queues caption')).toHaveText(['Astana Demonstration data', 'Shymkent Demonstration data'])
  const medians = ['KZNS', 'KZSHY'].map((city) => publishedCells('waiting-times', 'years').get(`${city} _T 2025 P50`))
  await expect(page.locator('.service-table [data-seconds]').first()).toHaveAttribute('data-seconds', String(medians[0]))
  await expect(page.locator('.service-table [data-seconds]').nth(1)).toHaveAttribute('data-seconds', String(medians[1]))
  return { before: await queuesOf(page), statistics: await statisticsOf(page) }
}

function expectFailure(page: Page, kind: string): Promise<void> {
  return expectSoon(page.getByRole('alert')).toHaveAttribute('data-failure', kind)
}

for (const name of Object.keys(SCENARIOS)) {
  test(`?scenario=${name} shows what it is for`, async ({ page }) => {
    // The day is played by a clock that the test can turn on.
    await page.clock.install()
    await page.goto(`${site}en/${PAGES[name as ScenarioName] ?? ''}?scenario=${name}`)
    await SHOWS[name as ScenarioName](page)
  })
}

test('a scenario that nobody wrote stops the page with its name', async ({ page }) => {
  const stopped = page.waitForEvent('pageerror')
  await page.goto(`${site}en/?scenario=nope`)
  expect((await stopped).message).toContain('?scenario=nope: expected a name in mocks/scenarios.ts')
  await expect(page.locator('#root article')).toHaveCount(0)
})
