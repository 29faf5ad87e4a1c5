import type { Locator, Page } from '@playwright/test'
import { cardsOf, controlsOf, queryOf } from './support/controls.ts'
import { holdRoute } from './support/holdRoute.ts'
import { open } from './support/open.ts'
import { cellAt, readFigures } from './support/readFigures.ts'
import { expect, test } from './support/test.ts'

const noticesOf = (page: Page): Locator => page.locator('[role=status] [data-notice]')

test('the address copied elsewhere shows the same view in another browser', async ({ page, browser, origin }) => {
  await open(page, 'en/neonatal-mortality/')
  const { firstCity, from, country, view } = controlsOf(page)
  await firstCity.selectOption('Almaty')
  await from.selectOption('2014')
  await country.uncheck()
  await view('Together').click()
  await page.locator('.chart-box .line-second').waitFor()
  const address = page.url()
  expect(address).toBe(`${origin}/en/neonatal-mortality/?cities=almaty~shymkent&time=2014..latest&view=together&show=none`)

  const context = await browser.newContext({ baseURL: origin })
  const other = await context.newPage()
  await open(other, address.slice(origin.length + 1))
  await other.locator('.chart-box .line-second').waitFor()
  expect(await readFigures(other)).toEqual(await readFigures(page))
  const drawn = (shown: Page) => shown.locator('.chart-box path[class^=line-]').evaluateAll((all) => all.map((path) => path.getAttribute('d')))
  await expect.poll(() => drawn(other)).toEqual(await drawn(page))
  await expect(noticesOf(other)).toHaveCount(0)
  await context.close()
})

/** Written as a release is, but there is none of this day. */
const UNHEARD_OF = 'release=2019-01-01'

/** A damaged part of a link, the notice it gives, words of it, and what the page shows instead. */
const DAMAGED: readonly (readonly [reason: string, query: string, kind: string, words: RegExp, shown: string])[] = [
  ['an unknown city', 'cities=atlantis~almaty', 'unknown-city', /“atlantis”.*Astana is shown/, 'astana almaty 2010'],
  ['the same city twice', 'cities=almaty~almaty', 'same-city-twice', /“almaty”.*Astana/, 'almaty astana 2010'],
  ['a reversed period', 'time=2019..2012', 'reversed-time', /2012 – 2019/, 'astana shymkent 2012'],
  ['an unknown view', 'view=pie', 'unknown-value', /“pie”/, 'astana shymkent 2010'],
  ['an unknown parameter', 'colour=red', 'unknown-parameter', /“colour”/, 'astana shymkent 2010'],
  ['an unknown topic', 'topic=football', 'unknown-topic', /“football”/, 'astana shymkent 2010'],
  ['a release that is no date', 'release=latest', 'unknown-release', /“latest”.*newest/, 'astana shymkent 2010'],
  ['a release that does not exist', UNHEARD_OF, 'unknown-release', /“2019-01-01”.*newest/, 'astana shymkent 2010'],
  ['a former name', 'cities=nur-sultan~shymkent', 'renamed-city', /“nur-sultan”.*Astana/, 'astana shymkent 2010'],
  ['a name that objects inherit', 'cities=__proto__~almaty', 'unknown-city', /“__proto__”/, 'astana almaty 2010'],
  ['a parameter that objects inherit', '__proto__=1&constructor=2', 'unknown-parameter', /“__proto__”/, 'astana shymkent 2010'],
  ['a way up', 'cities=..%2f..%2f..%2fetc~almaty', 'unknown-city', /“\.\.\/\.\.\/\.\.\/etc”/, 'astana almaty 2010'],
  ['an encoded way up', 'release=%252e%252e%252f2020-12-19', 'unknown-release', /2020-12-19/, 'astana shymkent 2010'],
  ['another host', 'release=//elsewhere.example/', 'unknown-release', /elsewhere\.example/, 'astana shymkent 2010'],
  ['a script', 'topic=<img src=x onerror=alert(1)>', 'unknown-topic', /<img/, 'astana shymkent 2010'],
  ['a script for an address', 'view=javascript:alert(1)', 'unknown-value', /javascript:alert\(1/, 'astana shymkent 2010'],
]

for (const [reason, query, kind, words, shown] of DAMAGED) {
  test(`${reason} in a link is named, and the rest works`, async ({ page, origin, expectFaults }) => {
    // Only the endpoint knows which releases there are.
    if (query === UNHEARD_OF) expectFaults([/^bad answer: 404 .*\/data\/releases\/2019-01-01\//, /^console line: error: Failed to load resource.*404/])
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    await open(page, `en/neonatal-mortality/?${query}`)
    const table = await readFigures(page)
    await expect(noticesOf(page).and(page.locator(`[data-notice="${kind}"]`)).first()).toHaveText(words)
    const { firstCity, secondCity } = controlsOf(page)
    expect(`${await firstCity.inputValue()} ${await secondCity.inputValue()} ${table.rows[0]?.period}`).toBe(shown)
    await page.locator('.chart-box .chart-markers').first().waitFor({ state: 'attached' })
    // Only the page itself carries what the link said.
    const data = requested.filter((url) => !url.startsWith(`${origin}/assets/`) && !url.endsWith(`?${new URL(page.url()).search.slice(1)}`))
    for (const url of data) expect(url).toMatch(new RegExp(`^${origin}/(?:config\\.json|favicon\\.svg|en/neonatal-mortality/.*|data/[a-z0-9./-]+\\.json)$`))
    expect(data.filter((url) => /\.\.|%2e|elsewhere/i.test(new URL(url).pathname))).toEqual([])
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
    await expect(page.locator('main img')).toHaveCount(0)
  })
}

test('several damaged parts are each named, and a choice that is made then leaves them behind', async ({ page }) => {
  await open(page, 'en/?cities=atlantis~almaty&time=2019..2012&view=pie&nonsense=1&topic=health~football')
  await expect(cardsOf(page)).toHaveCount(6)
  const kinds = await noticesOf(page).evaluateAll((all) => all.map((notice) => notice.getAttribute('data-notice')))
  expect(new Set(kinds)).toEqual(new Set(['reversed-time', 'unknown-city', 'unknown-parameter', 'unknown-topic', 'unknown-value']))
  await controlsOf(page).country.uncheck()
  expect(queryOf(page)).toBe('?cities=astana~almaty&time=2012..2019&show=none&topic=health')
  await expect(noticesOf(page)).toHaveCount(0)
})

test('a link to the release of 2020 shows its values and says so, with a way to the newest', async ({ page }) => {
  await open(page, 'en/adolescent-birth-rate/?release=2020-12-19')
  const old = await readFigures(page)
  expect(cellAt(old, '2010', 'Kazakhstan').text).toBe('28.26355987484842')
  await expect(page.locator('[data-release="2020-12-19"]')).toContainText('19 December 2020')
  await page.getByRole('link', { name: 'Show the newest release' }).click()
  await expect(page).toHaveURL(/\/en\/adolescent-birth-rate\/$/)
  await expect(page.locator('[data-release]')).toHaveCount(0)
  // As the newer release prints it.
  await expect.poll(async () => cellAt(await readFigures(page), '2010', 'Kazakhstan').text).toBe('28.26')
})

test('a pinned link shows nothing of the newest release while its own is on the way', async ({ page }) => {
  const { asked, send } = await holdRoute(page, '**/releases/2020-12-19/catalogue.en.json')
  await page.goto('en/maternal-mortality/?release=2020-12-19')
  await asked
  // Longer than it takes to draw what is there, shorter than the page hides it without a script.
  await page.waitForTimeout(1500)
  await expect(page.locator('h1')).toBeHidden()
  send()
  await expect.poll(async () => cellAt(await readFigures(page), '2017', 'Astana').text).toMatch(/^6\.5/)
})

test('maternal mortality of Astana in 2017 was 6.5 in 2020 and is 7.3 now', async ({ page }) => {
  await open(page, 'en/maternal-mortality/?release=2020-12-19')
  const old = Number(cellAt(await readFigures(page), '2017', 'Astana').text)
  expect(old.toFixed(1)).toBe('6.5')
  await open(page, 'en/maternal-mortality/')
  expect(cellAt(await readFigures(page), '2017', 'Astana').text).toBe('7.3')
})

test('a pinned release stays pinned on the way to other pages and languages', async ({ page }) => {
  await open(page, 'en/?release=2020-12-19')
  await expect(cardsOf(page)).toHaveCount(22)
  await page.locator('[data-indicator="maternal-mortality"] h3 a').click()
  await expect(page).toHaveURL(/\/en\/maternal-mortality\/\?release=2020-12-19$/)
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Рус' }).click()
  await expect(page).toHaveURL(/\/ru\/maternal-mortality\/\?release=2020-12-19$/)
  await expect(page.locator('[data-release="2020-12-19"]')).toContainText('19 декабря 2020')
})

test('an indicator that a pinned release does not have explains itself, with a way to the newest', async ({ page }) => {
  await open(page, 'en/pm25/?release=2020-12-19')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not in this release')
  await expect(page.locator('main')).toContainText('19 December 2020')
  await page.locator('main').getByRole('link', { name: 'Show the newest release' }).last().click()
  await expect(page).toHaveURL(/\/en\/pm25\/$/)
  expect(cellAt(await readFigures(page), '2022', 'Shymkent').text).toBe('0.004')
})

test('an unknown indicator is named and helped, and nothing is asked of the endpoint for it', async ({ page, expectFaults }) => {
  expectFaults([/^bad answer: 404 .*\/en\/happiness\/$/, /^console line: error: Failed to load resource.*404/])
  const response = await page.goto('en/happiness/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'All indicators' })).toHaveAttribute('href', '/en/')
  // Within the application: a link to it from an older page.
  await open(page, 'en/')
  await page.evaluate(() => {
    history.pushState(null, '', '/en/happiness/')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect(page.locator('main')).toContainText('There is no indicator “happiness”.')
  await page.getByRole('link', { name: 'Go to the overview' }).click()
  await expect(cardsOf(page)).toHaveCount(35)
})

test('hostile paths are no pages and no requests', async ({ request, origin }) => {
  for (const path of ['/en/../../etc/passwd', '/en/%2e%2e/%2e%2e/package.json', '/en/..%2f..%2fpackage.json', '//elsewhere.example/en/', '/%5celsewhere.example/en']) {
    const response = await request.get(origin + path, { maxRedirects: 0 })
    expect([301, 404], path).toContain(response.status())
    const location = response.headers()['location']
    if (location !== undefined) expect(new URL(location, origin).origin, path).toBe(origin)
  }
})

for (const [reason, locale, path] of [
  ['Russian', 'ru-KZ', 'ru/'],
  ['Kazakh', 'kk-KZ', 'kk/'],
  ['English', 'en-US', 'en/'],
  ['neither', 'de-DE', 'kk/'],
] as const) {
  test(`the root goes to the reader’s language: ${reason}`, async ({ browser, origin }) => {
    const context = await browser.newContext({ baseURL: origin, locale })
    const page = await context.newPage()
    await page.goto('')
    await expect(page).toHaveURL(`${origin}/${path}`)
    await expect(page.locator('html')).toHaveAttribute('lang', path.slice(0, 2))
    await expect(cardsOf(page)).toHaveCount(35)
    await context.close()
  })
}

test('the root keeps what its query asks', async ({ page, origin }) => {
  await page.goto('?cities=almaty~astana&topic=health')
  await expect(page).toHaveURL(`${origin}/ru/?cities=almaty~astana&topic=health`)
  await expect(cardsOf(page)).toHaveCount(6)
})

test('an address without its slash leads to the page and keeps the query', async ({ page, origin }) => {
  await page.goto('en/neonatal-mortality?cities=almaty~astana&time=2015..2017')
  await expect(page).toHaveURL(`${origin}/en/neonatal-mortality/?cities=almaty~astana&time=2015..2017`)
  expect((await readFigures(page)).rows.map(({ period }) => period)).toEqual(['2015', '2016', '2017'])
})
