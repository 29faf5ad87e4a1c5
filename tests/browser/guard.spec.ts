import type { Page } from '@playwright/test'
import { printFault } from './support/Fault.ts'
import { expect, test } from './support/test.ts'
import { findLeftovers, watchContext } from './support/watchContext.ts'

const FAULTS: readonly (readonly [reason: string, fault: (page: Page) => Promise<unknown>, line: RegExp])[] = [
  ['a line of the console', (page) => page.evaluate(() => console.info('hello')), /^console line: info: hello/],
  [
    'an error that nobody catches',
    (page) =>
      page.evaluate(() => {
        setTimeout(() => {
          throw new Error('lost')
        }, 0)
      }),
    /^page error: Error: lost/,
  ],
  [
    'a style attribute from the parser',
    async (page) => {
      await page.route('**/ru/', async (route) => {
        const response = await route.fetch()
        const html = (await response.text()).replace('<div id="root"', '<div style="color: red" id="root"')
        await route.fulfill({ response, body: html })
      })
      await page.goto('ru/')
    },
    /^policy violation: style-src-attr inline/,
  ],
  [
    'a text that would become script',
    (page) =>
      page.evaluate(() => {
        try {
          document.createElement('div').innerHTML = '<b>text</b>'
        } catch {
          // The policy threw; its report is what counts.
        }
      }),
    /^policy violation: require-trusted-types-for/,
  ],
  [
    'a fetch from a host that is not the endpoint',
    (page) => page.evaluate(() => fetch('https://elsewhere.example/data.json').catch(() => null)),
    /^policy violation: connect-src https:\/\/elsewhere\.example/,
  ],
  [
    'a request to another origin that the policy did not stop',
    async (page) => {
      await page.route('https://elsewhere.example/**', (route) => route.fulfill({ body: '' }))
      await page.goto('https://elsewhere.example/')
    },
    /^request to another origin: https:\/\/elsewhere\.example\//,
  ],
  [
    'a request that fails',
    async (page) => {
      await page.route('**/data/x.json', (route) => route.abort('connectionreset'))
      await page.evaluate(() => fetch('/data/x.json').catch(() => null))
    },
    /^failed request: net::ERR_CONNECTION_RESET .*\/data\/x\.json$/,
  ],
  ['an answer that is an error', (page) => page.evaluate(() => fetch('/nope/')), /^bad answer: 404 .*\/nope\/$/],
]

for (const [reason, fault, line] of FAULTS) {
  // A context of its own: the guard of this test watches only the one that Playwright gives it.
  test(`the guard sees ${reason}`, async ({ browser, origin }) => {
    const context = await browser.newContext({ baseURL: origin })
    const faults = await watchContext(context, origin)
    const page = await context.newPage()
    await page.goto('kk/')
    await fault(page)
    await expect.poll(() => faults.map(printFault)).toContainEqual(expect.stringMatching(line))
    await context.close()
  })
}

test('the guard sees what a page leaves behind', async ({ browser, origin }) => {
  const context = await browser.newContext({ baseURL: origin })
  const page = await context.newPage()
  await page.goto('kk/')
  expect(await findLeftovers(context, origin)).toEqual([])
  await page.evaluate(() => {
    document.cookie = 'visitor=1'
    localStorage.setItem('egiz-theme', 'dark')
    sessionStorage.setItem('seen', '1')
  })
  expect((await findLeftovers(context, origin)).map(printFault)).toEqual([
    'cookie: visitor',
    'storage: local egiz-theme',
    'storage: session seen',
  ])
  await context.close()
})

test.describe('a test fails', () => {
  test.beforeEach(() => test.fail())

  test('when its page does what it did not declare', async ({ page }) => {
    await page.goto('kk/')
    await page.evaluate(() => console.info('hello'))
  })

  test('when a fault that it declared does not happen', async ({ page, expectFaults }) => {
    expectFaults([/^bad answer: 404/])
    await page.goto('kk/')
  })
})

test('a fault that was declared and happened fails nothing', async ({ page, expectFaults }) => {
  expectFaults([/^console line: info: hello/])
  await page.goto('kk/')
  await page.evaluate(() => console.info('hello'))
})
