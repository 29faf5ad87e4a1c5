import type { Page } from '@playwright/test'
import { readSheet } from '../samples/readSheet.ts'
import { cardsOf, controlsOf, queryOf } from './support/controls.ts'
import { open, openBare } from './support/open.ts'
import { valuesOf } from './support/publishedRows.ts'
import { expect, test } from './support/test.ts'

const INDICATORS = readSheet('indicators').map((row) => ({ code: row['INDICATOR'] ?? '', topic: row['TOPIC'] ?? '', name: row['NAME_EN'] ?? '' }))
const TOPICS = readSheet('topics').map((row) => ({ code: row['TOPIC'] ?? '', name: row['NAME_EN'] ?? '' }))

/** Topics that have indicators, in the order of the sheet. */
const FILLED = TOPICS.filter(({ code }) => INDICATORS.some(({ topic }) => topic === code))

test('the overview has a card for each of the 35 indicators, by topic, in the order of the sheets', async ({ page }) => {
  await open(page, 'en/')
  await expect(cardsOf(page)).toHaveCount(35)
  expect(INDICATORS).toHaveLength(35)
  const sections = await page.locator('section.topic').evaluateAll((all) =>
    all.map((section) => ({
      name: section.querySelector('h2')?.textContent,
      codes: [...section.querySelectorAll('article')].map((card) => card.getAttribute('data-indicator')),
    })),
  )
  expect(sections).toEqual(
    FILLED.map(({ code, name }) => ({
      name,
      codes: INDICATORS.filter(({ topic }) => topic === code).map((indicator) => indicator.code),
    })),
  )
})

test('each card has a link, each city’s last value with its own period or why it has none, a sentence and a source', async ({ page }) => {
  await open(page, 'en/')
  await cardsOf(page).first().waitFor()
  const cards = await cardsOf(page).evaluateAll((all) =>
    all.map((card) => ({
      code: card.getAttribute('data-indicator') ?? '',
      href: card.querySelector<HTMLAnchorElement>('h3 a')?.href,
      name: card.querySelector('h3')?.textContent,
      periods: [...card.querySelectorAll('.headline')].map((side) => side.querySelector('.headline-period')?.textContent ?? ''),
      values: [...card.querySelectorAll('.headline')].map((side) => side.querySelector('.headline-value')?.textContent ?? ''),
      sentence: card.querySelector('[data-sentence]')?.textContent ?? '',
      source: card.querySelector('.card-source')?.textContent ?? '',
      panels: [...card.querySelectorAll('[role=img]')].map((panel) => panel.getAttribute('aria-label') ?? ''),
    })),
  )
  for (const card of cards) {
    const { name } = INDICATORS.find(({ code }) => code === card.code) ?? {}
    expect(card.href, card.code).toMatch(new RegExp(`/en/${card.code}/$`))
    expect(card.name).toBe(name)
    for (const [side, area] of [[0, 'KZNS'], [1, 'KZSHY']] as const) {
      const last = valuesOf(card.code, area).at(-1)
      expect(card.periods[side]?.slice(0, 4), card.code).toBe(last === undefined ? '' : String(last[0]))
      expect(card.values[side] !== '', card.code).toBe(last !== undefined)
    }
    expect(card.sentence.length, card.code).toBeGreaterThan(10)
    expect(card.source, card.code).toMatch(/^Source: .{5,}/)
    expect(card.panels, card.code).toHaveLength(2)
    for (const panel of card.panels) expect(panel).toContain(name)
  }
})

test('a card says the change since the value before where the two are comparable', async ({ page }) => {
  await open(page, 'en/')
  const changes = (code: string) => page.locator(`[data-indicator="${code}"] .headline-change`)
  // Fewer than ten events: the counts of the year before, and no difference of rates.
  await expect(changes('maternal-mortality')).toHaveText(['5 deaths in 2022', '5 deaths in 2022'])
  // 480.449 − 406.92; Shymkent’s last value is provisional.
  await expect(changes('average-wage')).toHaveText(['+73.5 since 2022, better'])
  // A survey: 2.4 − 1.9 and 6.4 − 6.6 points, no verdict.
  await expect(changes('poverty-rate')).toHaveText(['+0.5 points since 2022', '−0.2 points since 2022'])
  await expect(changes('infant-mortality')).toHaveCount(0)
})

test('the prerendered overview fetches no data, only the settings and the catalogue for what comes next', async ({ page }) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  await open(page, 'en/')
  await expect(cardsOf(page)).toHaveCount(35)
  await page.waitForLoadState('networkidle')
  const data = requested.filter((path) => path.endsWith('.json'))
  expect(['/config.json', '/data/catalogue.en.json']).toEqual(expect.arrayContaining(data))
})

test('an overview that nobody prerendered fetches its settings, the catalogue and one file of data; an indicator’s figures and the large charts only on hover', async ({ page, origin }) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  await openBare(page, 'en/')
  await expect(cardsOf(page)).toHaveCount(35)
  await page.waitForLoadState('networkidle')
  const data = requested.filter((path) => path.endsWith('.json'))
  expect(data).toEqual(['/config.json', '/data/catalogue.en.json', expect.stringMatching(/^\/data\/v1\/overview\.[0-9a-f]{12}\.json$/)])
  const scripts = requested.filter((path) => path.endsWith('.js'))
  for (const script of scripts) {
    expect(await (await page.request.get(origin + script)).text(), script).not.toContain('recharts')
  }
  const before = requested.length
  await cardsOf(page).first().hover()
  await expect.poll(() => requested.slice(before).some((path) => /\/assets\/charts-.*\.js$/.test(path))).toBe(true)
  const code = await cardsOf(page).first().getAttribute('data-indicator')
  const figures = () => requested.slice(before).filter((path) => path.endsWith('.json'))
  await expect.poll(figures).toEqual([expect.stringMatching(new RegExp(`^/data/v1/${code}\\.[0-9a-f]{12}\\.json$`))])
  const fetched = requested.length
  await cardsOf(page).first().getByRole('link').click()
  await page.locator('.chart-box .line-second').waitFor()
  expect(requested.slice(fetched).filter((path) => path.endsWith('.json'))).toEqual([])
})

test('a pointer that only passes over cards fetches nothing', async ({ page }) => {
  await open(page, 'en/')
  await page.waitForLoadState('networkidle')
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  const tops = await cardsOf(page).evaluateAll((cards) =>
    cards.flatMap((card) => {
      const { x, y, width } = card.getBoundingClientRect()
      const place = { x: x + width / 2, y: y + 20 }
      return document.elementFromPoint(place.x, place.y)?.closest('.card') === card ? [place] : []
    }),
  )
  expect(tops.length).toBeGreaterThan(0)
  for (const { x, y } of tops) await page.mouse.move(x, y)
  await page.mouse.move(0, 0)
  await page.waitForTimeout(300)
  expect(requested).toEqual([])
})

// A prerendered page carries too little of the catalogue to know these files.
for (const [query, release] of [
  ['', 'the newest release'],
  ['?release=2020-12-19', 'the release of the link'],
] as const) {
  test(`focus on a card fetches the large charts and its figures of ${release}`, async ({ page, request }) => {
    const requested: string[] = []
    page.on('request', (sent) => requested.push(new URL(sent.url()).pathname))
    await open(page, `en/${query}`)
    await page.waitForLoadState('networkidle')
    const card = page.locator('[data-indicator="maternal-mortality"]')
    await card.getByRole('link').focus()
    await expect.poll(() => requested.some((path) => /\/assets\/charts-.*\.js$/.test(path))).toBe(true)
    const catalogue = await request.get(query === '' ? 'data/catalogue.en.json' : 'data/releases/2020-12-19/catalogue.en.json')
    const [file] = /v1\/maternal-mortality\.[0-9a-f]{12}\.json/.exec(await catalogue.text()) ?? []
    const figures = () => requested.filter((path) => path.includes('/maternal-mortality.'))
    await expect.poll(figures).toEqual([`/data/${file}`])
  })
}

test('both panels of a card stand on one scale, whatever the cities', async ({ page }) => {
  for (const query of ['', '?cities=almaty~shymkent&time=2018..2022']) {
    await open(page, `en/${query}`)
    await cardsOf(page).first().waitFor()
    const ticks = await page.locator('.card .twin').evaluateAll((twins) =>
      twins.map((twin) => [...twin.querySelectorAll('.panel')].map((panel) => [
        panel.querySelector('.panel-ticks')?.textContent,
        panel.querySelector('.panel-span')?.textContent,
      ])),
    )
    expect(ticks.length).toBeGreaterThan(30)
    for (const [left, right] of ticks) expect(left).toEqual(right)
  }
})

test('topics filter the cards, several at once, and the address bar, Back and Forward keep up', async ({ page }) => {
  await open(page, 'en/')
  const { topic } = controlsOf(page)
  const count = (...topics: readonly string[]) => INDICATORS.filter((indicator) => topics.includes(indicator.topic)).length
  await topic('Health').click()
  await expect(cardsOf(page)).toHaveCount(count('health'))
  expect(queryOf(page)).toBe('?topic=health')
  await topic('Digital city').click()
  await expect(cardsOf(page)).toHaveCount(count('health', 'digital'))
  expect(queryOf(page)).toBe('?topic=health~digital')
  await topic('Health').click()
  await expect(cardsOf(page)).toHaveCount(count('digital'))
  await page.goBack()
  await expect(cardsOf(page)).toHaveCount(count('health', 'digital'))
  expect(queryOf(page)).toBe('?topic=health~digital')
  await page.goBack()
  await page.goBack()
  await expect(cardsOf(page)).toHaveCount(35)
  expect(queryOf(page)).toBe('')
  await page.goForward()
  await expect(topic('Health')).toHaveAttribute('aria-pressed', 'true')
  await expect(cardsOf(page)).toHaveCount(count('health'))
  await topic('All topics').click()
  await expect(cardsOf(page)).toHaveCount(35)
  expect(queryOf(page)).toBe('')
})

const PAIRS = [
  ['Astana', 'Shymkent'],
  ['Astana', 'Almaty'],
  ['Shymkent', 'Astana'],
  ['Shymkent', 'Almaty'],
  ['Almaty', 'Astana'],
  ['Almaty', 'Shymkent'],
] as const

const CODES = { Astana: 'KZNS', Shymkent: 'KZSHY', Almaty: 'KZALA' } as const

test('any two of the three cities stand side by side, each with its own figures', async ({ page }) => {
  await open(page, 'en/?topic=housing')
  const { firstCity, secondCity } = controlsOf(page)
  for (const [left, right] of PAIRS) {
    await firstCity.selectOption(left)
    await secondCity.selectOption(right)
    if ((await firstCity.inputValue()) !== left.toLowerCase()) await firstCity.selectOption(left)
    await expect(firstCity).toHaveValue(left.toLowerCase())
    await expect(secondCity).toHaveValue(right.toLowerCase())
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`${left}.*${right}`))
    const usual = left === 'Astana' && right === 'Shymkent'
    expect(queryOf(page)).toBe(`${usual ? '?' : `?cities=${left.toLowerCase()}~${right.toLowerCase()}&`}topic=housing`)
    // People in emergency housing are whole numbers.
    const shown = await page.locator('[data-indicator="emergency-housing-residents"] .headline-value').allTextContents()
    const last = [left, right].map((city) => valuesOf('emergency-housing-residents', CODES[city]).at(-1)?.[1])
    expect(shown.map((text) => Number(text.replaceAll(',', '')))).toEqual(last)
  }
})

test('the swap button exchanges the sides and leaves the rest, and Back undoes it', async ({ page }) => {
  await open(page, 'en/?topic=health&time=2015..2020')
  const { firstCity, secondCity, swap } = controlsOf(page)
  const values = () => page.locator('[data-indicator="maternal-mortality"] .headline-value').allTextContents()
  // 2020: 6 deaths in Astana, 17 in Shymkent: from 10 on the rate comes first.
  await expect.poll(values).toEqual(['6 deaths', '53.3'])
  await swap.click()
  await expect(firstCity).toHaveValue('shymkent')
  await expect(secondCity).toHaveValue('astana')
  await expect.poll(values).toEqual(['53.3', '6 deaths'])
  expect(queryOf(page)).toBe('?cities=shymkent~astana&time=2015..2020&topic=health')
  await page.goBack()
  await expect.poll(values).toEqual(['6 deaths', '53.3'])
})

test('choosing the other side’s city swaps the two', async ({ page }) => {
  await open(page, 'en/')
  const { firstCity, secondCity } = controlsOf(page)
  await firstCity.selectOption('Shymkent')
  await expect(secondCity).toHaveValue('astana')
  expect(queryOf(page)).toBe('?cities=shymkent~astana')
})

test('the period cuts every card, its ends cannot be crossed, and the address says it', async ({ page }) => {
  await open(page, 'en/')
  const { from, to } = controlsOf(page)
  await from.selectOption('2015')
  expect(queryOf(page)).toBe('?time=2015..latest')
  await to.selectOption('2019')
  expect(queryOf(page)).toBe('?time=2015..2019')
  const card = page.locator('[data-indicator="maternal-mortality"]')
  await expect(card.locator('.headline-period')).toHaveText(['2019', '2019'])
  await expect(card.locator('.panel.first .panel-span span')).toHaveText(['2015', '2019'])
  // The one death of 2019.
  await expect(card.locator('.headline.first .headline-value')).toHaveText('1 death')
  await expect(from.locator('option[value="2020"]')).toBeDisabled()
  await expect(to.locator('option[value="2014"]')).toBeDisabled()
  await page.goBack()
  await expect(to).not.toHaveValue('2019')
  await expect(card.locator('.headline-period')).toHaveText(['2023', '2023'])
  await page.goForward()
  await expect(card.locator('.headline-period')).toHaveText(['2019', '2019'])
})

test('a change is drawn first where the reader looks, then everywhere', async ({ page }) => {
  await open(page, 'kk/')
  const root = page.locator('html')
  await expect(root).not.toHaveAttribute('data-sparing')
  const isDrawn = (heading: Element) => heading.checkVisibility({ contentVisibilityAuto: true })
  const headings = page.locator('.card h3')
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  const before = await height()
  const { atOnce, meanwhile } = await page.locator('.swap').evaluate(async (swap: HTMLElement) => {
    swap.click()
    // The frame that answers, and before it is left.
    await new Promise((resolve) => requestAnimationFrame(resolve))
    return {
      meanwhile: document.documentElement.scrollHeight,
      atOnce: [...document.querySelectorAll('.card h3')].map((heading) => heading.checkVisibility({ contentVisibilityAuto: true })),
    }
  })
  // What is not drawn keeps its height, so that nobody is moved.
  expect([meanwhile, await height()]).toEqual([before, before])
  expect(atOnce[0]).toBe(true)
  expect(atOnce.at(-1)).toBe(false)
  await expect(root).not.toHaveAttribute('data-sparing')
  expect(await headings.first().evaluate(isDrawn)).toBe(true)
  expect(await headings.last().evaluate(isDrawn)).toBe(true)
})

/** Swaps the cities of a page that is never idle again, and waits for the frame that answers. */
async function swapWithoutRest(page: Page): Promise<void> {
  await open(page, 'kk/')
  await expect(page.locator('html')).not.toHaveAttribute('data-sparing')
  await expect(page.locator('.topic').last()).toHaveAttribute('data-away')
  await page.locator('.swap').evaluate(async (swap: HTMLElement) => {
    window.requestIdleCallback = () => 0
    swap.click()
    for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

/** Of each topic, whether it is in the window and whether its cards are drawn. */
function topicsOf(page: Page): Promise<readonly { readonly isInSight: boolean; readonly isDrawn: boolean }[]> {
  return page.locator('.topic').evaluateAll((topics) =>
    topics.map((topic) => {
      const { top, bottom } = topic.getBoundingClientRect()
      const heading = topic.querySelector('h3')
      return {
        isInSight: top < innerHeight && bottom > 0,
        isDrawn: heading?.checkVisibility({ contentVisibilityAuto: true }) === true,
      }
    }),
  )
}

for (const [height, seen] of [
  [800, /^1 in sight, undrawn 0, drawn of all 1$/],
  [1200, /^1 in sight, undrawn 0, drawn of all 2$/],
  [2200, /^3 in sight, undrawn 0, drawn of all 8$/],
] as const) {
  test(`the first paint of a page that is opened draws what is in sight, in a window of ${height} px`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height })
    await page.addInitScript(() => {
      // The first paint may be told of late: nothing comes to rest before.
      const rest = window.requestIdleCallback.bind(window)
      const held: IdleRequestCallback[] = []
      window.requestIdleCallback = (act) => held.push(act)
      // Told before the head script is.
      const observer = new PerformanceObserver(() => {
        observer.disconnect()
        const isDrawn = (topic: Element) => topic.querySelector('h3')?.checkVisibility({ contentVisibilityAuto: true }) === true
        const topics = [...document.querySelectorAll('.topic')]
        const inSight = topics.filter((topic) => topic.getBoundingClientRect().top < innerHeight)
        const undrawn = inSight.filter((topic) => !isDrawn(topic))
        document.documentElement.dataset['painted'] =
          `${inSight.length} in sight, undrawn ${undrawn.length}, drawn of all ${topics.filter(isDrawn).length}`
        window.requestIdleCallback = rest
        for (const act of held) rest(act)
      })
      observer.observe({ type: 'paint', buffered: true })
    })
    await open(page, 'kk/')
    await expect(page.locator('html')).toHaveAttribute('data-painted', seen)
    await expect(page.locator('html')).not.toHaveAttribute('data-sparing')
    for (const { isDrawn } of await topicsOf(page)) expect(isDrawn).toBe(true)
  })
}

test('until the browser is idle a change is drawn in sight alone, and where a reader scrolls to', async ({ page }) => {
  await swapWithoutRest(page)
  const topics = await topicsOf(page)
  expect(new Set(topics.map(({ isInSight }) => isInSight))).toEqual(new Set([true, false]))
  for (const { isInSight, isDrawn } of topics) expect(isDrawn).toBe(isInSight)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await expect.poll(async () => (await topicsOf(page)).at(-1)).toEqual({ isInSight: true, isDrawn: true })
})

test('until the browser is idle the Tab key leads to what is not drawn yet', async ({ page }) => {
  await swapWithoutRest(page)
  const before = (await topicsOf(page)).findIndex(({ isDrawn }) => !isDrawn)
  expect(before).toBeGreaterThan(0)
  const link = (topic: number) => page.locator('.topic').nth(topic).locator('a')
  await link(before - 1).last().evaluate((last: HTMLElement) => last.focus({ preventScroll: true }))
  await page.keyboard.press('Tab')
  await expect(link(before).first()).toBeFocused()
})

test('a topic that comes into sight with the answer is drawn in the same frame', async ({ page }) => {
  await open(page, 'kk/')
  await expect(page.locator('html')).not.toHaveAttribute('data-sparing')
  await expect(page.locator('.topic').last()).toHaveAttribute('data-away')
  const isDrawn = await page.locator('.chip').last().evaluate(async (chip: HTMLElement) => {
    chip.click()
    // React draws what a click asks for after all listeners have been told.
    await Promise.resolve()
    await new Promise((resolve) => requestAnimationFrame(resolve))
    // Laid out as the frame will be.
    if (document.documentElement.scrollHeight === 0) throw new Error('expected a page')
    return [...document.querySelectorAll('.card h3')].map((heading) => heading.checkVisibility({ contentVisibilityAuto: true }))
  })
  expect(isDrawn).toEqual([true, true, true])
})

test('a change keeps the focus where it is, though that is out of sight', async ({ page }) => {
  await open(page, 'kk/')
  await page.locator('.swap').click()
  await expect(page.locator('html')).not.toHaveAttribute('data-sparing')
  const last = page.locator('.card h3 a').last()
  await last.focus()
  await page.evaluate(() => scrollTo(0, 0))
  await expect(page.locator('.topic').last()).toHaveAttribute('data-away')
  const [first] = await page.locator('.cities option:checked').allTextContents()
  await page.goBack()
  await expect(page.locator('.cities option:checked').first()).not.toHaveText(first ?? '')
  await expect(page.locator('html')).not.toHaveAttribute('data-sparing')
  await expect(last).toBeFocused()
})

test('Back and Forward between two questions keep the place on the page', async ({ page }) => {
  await open(page, 'kk/')
  await expect(page.locator('html')).not.toHaveAttribute('data-sparing')
  await page.locator('.card').nth(25).scrollIntoViewIfNeeded()
  const place = () => page.evaluate(() => scrollY)
  const before = await place()
  expect(before).toBeGreaterThan(500)
  await page.locator('.swap').evaluate((swap: HTMLElement) => swap.click())
  for (const go of [() => page.goBack(), () => page.goForward()]) {
    await go()
    await expect(page.locator('html')).not.toHaveAttribute('data-sparing')
    expect(await place()).toBe(before)
  }
})

test('the country’s line goes and comes with its switch', async ({ page }) => {
  await open(page, 'en/?topic=health')
  const { country } = controlsOf(page)
  const lines = page.locator('[data-indicator="maternal-mortality"] path.reference')
  await expect(lines).toHaveCount(2)
  await country.uncheck()
  await expect(lines).toHaveCount(0)
  expect(queryOf(page)).toBe('?show=none&topic=health')
  await page.goBack()
  await expect(lines).toHaveCount(2)
  await expect(country).toBeChecked()
})

test('published figures only is kept in the address and leaves all 35 published cards', async ({ page }) => {
  await open(page, 'en/')
  await controlsOf(page).published.check()
  await expect(cardsOf(page)).toHaveCount(35)
  expect(queryOf(page)).toBe('?data=published')
  await page.goBack()
  await expect(controlsOf(page).published).not.toBeChecked()
})

test('a card leads to its indicator with the choices of the overview, and Back leads to the card', async ({ page }) => {
  await open(page, 'en/?cities=almaty~astana&time=2015..2020')
  await page.locator('[data-indicator="neonatal-mortality"] h3 a').click()
  await expect(page).toHaveURL(/\/en\/neonatal-mortality\/\?cities=almaty~astana&time=2015\.\.2020$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Neonatal mortality')
  await page.goBack()
  await expect(cardsOf(page)).toHaveCount(35)
  await expect(controlsOf(page).firstCity).toHaveValue('almaty')
})
