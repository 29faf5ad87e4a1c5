import type { Locator, Page } from '@playwright/test'
import { open } from './support/open.ts'
import { valuesOf } from './support/publishedRows.ts'
import { joinedYears, markedYears, readLargePanels, readSmallPanel, type DrawnPanel, type DrawnPlace } from './support/readDrawing.ts'
import { cellAt, readFigures } from './support/readFigures.ts'
import { expect, test } from './support/test.ts'

/** Bars of the views of differences; other rectangles of a drawing have no colour of a city. */
const BARS = 'rect[fill="var(--first)"], rect[fill="var(--second)"]'

const NOTHING: DrawnPlace = { strokes: [], markers: [] }

const cardOf = (page: Page, code: string): Locator => page.locator(`article[data-indicator="${code}"]`)

const placeIn = (panel: DrawnPanel | undefined, manner: string): DrawnPlace => panel?.[manner] ?? NOTHING

/** Both small panels of a card of the English overview. */
async function openCard(page: Page, code: string): Promise<{ card: Locator; first: DrawnPanel; second: DrawnPanel }> {
  await open(page, 'en/')
  const card = cardOf(page, code)
  const [first, second] = [await readSmallPanel(card.locator('.panel.first')), await readSmallPanel(card.locator('.panel.second'))]
  return { card, first, second }
}

/** Both large panels of an English indicator page, and its table. */
async function openIndicator(page: Page, path: string) {
  await open(page, `en/${path}`)
  const table = await readFigures(page)
  const [first, second] = await readLargePanels(page)
  return { table, first, second }
}

const headlineOf = (card: Locator, side: 'first' | 'second'): Locator => card.locator(`.headline.${side}`)

/** Every stroke and marker of a place lies where the sheet says, within a pixel or so of the panel's height. */
function expectOnValues(place: DrawnPlace, values: readonly (readonly [number, number])[], tolerance: number): void {
  const valueOf = new Map(values)
  for (const point of [...place.strokes.flat(), ...place.markers]) {
    const year = Math.round(point.year * 10) / 10
    if (Number.isInteger(year)) expect(Math.abs(point.value - (valueOf.get(year) ?? Infinity)), `${year}`).toBeLessThan(tolerance)
  }
}

const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

test('Astana has no maternal mortality for 2012: the gap is open and the table says not published', async ({ page }) => {
  const { card, first } = await openCard(page, 'maternal-mortality')
  expect(joinedYears(placeIn(first, 'own'))).toEqual([from(2010, 2011), from(2013, 2023)])
  expectOnValues(placeIn(first, 'own'), valuesOf('maternal-mortality', 'KZNS'), 0.5)
  await expect(card.locator('.panel.first')).toHaveAccessibleName(/27\.6 in 2010, 9\.1 in 2023; 2012: not published/)
  await expect(card.locator('.panel.first path.gap')).toHaveCount(1)

  const large = await openIndicator(page, 'maternal-mortality/')
  expect(joinedYears(placeIn(large.first, 'first'))).toEqual([from(2010, 2011), from(2013, 2023)])
  expect(markedYears(placeIn(large.first, 'first'))).toEqual([2010, 2011, ...from(2013, 2023)])
  expectOnValues(placeIn(large.first, 'first'), valuesOf('maternal-mortality', 'KZNS'), 0.1)
  await expect(page.locator('.chart-notes').first()).toContainText('2012: not published')
  await expect(page.locator('.chart-box').first().locator('.chart-missing-row [data-mark]')).toHaveAttribute('data-mark', 'not-published')
  await expect(page.locator('.chart-box').nth(1).locator('.chart-missing-row [data-mark]')).toHaveAttribute('data-mark', 'does-not-exist')
  expect(cellAt(large.table, '2012', 'Astana')).toMatchObject({ text: 'not published', missing: 'not-published' })
})

test('the country is dotted, the cities are not', async ({ page }) => {
  await openIndicator(page, 'maternal-mortality/')
  const dashes = (manner: string) =>
    page.locator(`.chart-box .line-${manner}`).first().evaluate((line) => getComputedStyle(line).strokeDasharray)
  expect(await dashes('reference')).toBe('1.5px, 4px')
  for (const manner of ['first', 'second', 'ghost']) expect(await dashes(manner)).toBe('none')
})

test('a gap or a late start of one city leaves the lines of the others whole', async ({ page }) => {
  const large = await openIndicator(page, 'maternal-mortality/')
  expect(joinedYears(placeIn(large.first, 'reference'))).toEqual([from(2010, 2023)])
  expect(joinedYears(placeIn(large.first, 'ghost'))).toEqual([from(2018, 2023)])
  expect(joinedYears(placeIn(large.second, 'reference'))).toEqual([from(2010, 2023)])
  expect(joinedYears(placeIn(large.second, 'ghost'))).toEqual([from(2010, 2011), from(2013, 2023)])
})

test('no maternal death in Shymkent in 2023 is a true zero: it prints 0 and its whole marker lies on the axis', async ({ page }) => {
  const { card, second } = await openCard(page, 'maternal-mortality')
  await expect(headlineOf(card, 'second').locator('.headline-value')).toHaveText('0 deaths')
  await expect(headlineOf(card, 'second').locator('.headline-count')).toHaveText('0')
  expect(placeIn(second, 'own').markers).toEqual([{ year: 2023, value: 0, open: false }])

  const large = await openIndicator(page, 'maternal-mortality/')
  const last = placeIn(large.second, 'second').markers.find(({ year }) => Math.round(year) === 2023)
  expect(last?.value).toBeCloseTo(0, 1)
  const cell = cellAt(large.table, '2023', 'Shymkent')
  expect(cell).toMatchObject({ text: '0', missing: null })
  expect(cell.asides[0]).toBe('0 deaths of 31,000')
  await expect(page.locator('.chart-readout.second strong')).toHaveText('0')
  // Half a diamond would look like a dent in the axis.
  const clipped = await page.locator('.chart-box .chart-markers > *').evaluateAll((marks) => marks.map((mark) => mark.closest('[clip-path]') !== null))
  expect(new Set(clipped)).toEqual(new Set([false]))
})

test('Shymkent does not exist before 2018 in maternal mortality, and the chart says since when it does', async ({ page }) => {
  const { second } = await openCard(page, 'maternal-mortality')
  expect(joinedYears(placeIn(second, 'own'))).toEqual([from(2018, 2023)])
  const large = await openIndicator(page, 'maternal-mortality/')
  for (const year of from(2010, 2017)) {
    expect(cellAt(large.table, String(year), 'Shymkent')).toMatchObject({ text: 'not a region yet', missing: 'does-not-exist' })
  }
  await expect(page.locator('.chart-readout.second')).toContainText('a region of its own since 2018')
})

for (const [code, measured] of [
  ['roads-good-condition', { 2014: 30.7, 2015: 40.4, 2016: 41.4, 2017: 46.5 }],
  ['poverty-rate', { 2014: 1, 2015: 1.1, 2016: 0.5, 2017: 0.2 }],
] as const) {
  test(`figures of Shymkent for 2014 to 2017 that the Bureau recast are shown: ${code}`, async ({ page }) => {
    const { table, second } = await openIndicator(page, `${code}/`)
    for (const [year, value] of Object.entries(measured)) {
      expect(cellAt(table, year, 'Shymkent').text).toBe(value.toFixed(1))
      expect(markedYears(placeIn(second, 'second'))).toContain(Number(year))
    }
    expect(joinedYears(placeIn(second, 'second'))[0]).toEqual(expect.arrayContaining([2014, 2015, 2016, 2017]))
  })
}

type Runs = readonly (readonly number[])[]

/** What was counted anew, and the years on both sides of the break that have values. */
const BREAKS: readonly (readonly [code: string, year: number, astana: Runs, shymkent: Runs])[] = [
  ['passengers', 2021, [[2015, 2016, 2017], [2019, 2020], [2021, 2022, 2023]], [[2018, 2019, 2020], [2021, 2022, 2023]]],
  ['poverty-rate', 2018, [from(2010, 2017), from(2018, 2023)], [from(2014, 2017), from(2018, 2023)]],
  ['population', 2022, [from(2015, 2021), from(2022, 2023)], [from(2017, 2021), from(2022, 2023)]],
]

for (const [code, year, astana, shymkent] of BREAKS) {
  test(`${code} is counted in a new way since ${year}: the line ends, the break is marked, no change spans it`, async ({ page }) => {
    const { card, first, second } = await openCard(page, code)
    expect(joinedYears(placeIn(first, 'own'))).toEqual(astana)
    expect(joinedYears(placeIn(second, 'own'))).toEqual(shymkent)
    await expect(card.locator('.panel path.break')).toHaveCount(2)

    const large = await openIndicator(page, `${code}/`)
    expect(joinedYears(placeIn(large.first, 'first'))).toEqual(astana)
    expect(joinedYears(placeIn(large.second, 'second'))).toEqual(shymkent)
    await expect(page.locator('.chart-notes line')).toHaveCount(2)
    await expect(page.locator('.chart-notes').first()).toContainText(`${year}: counted in a new way`)
    for (const city of ['Astana', 'Shymkent']) {
      expect(cellAt(large.table, String(year), city).asides).toContain('counted in a new way')
    }

    // A bar of change for every joined pair of years, and none across the break.
    await open(page, `en/${code}/?view=change`)
    const steps = (runs: Runs) => runs.reduce((sum, run) => sum + run.length - 1, 0)
    await expect(page.locator('.chart-box').first().locator(BARS)).toHaveCount(steps(astana))
    await expect(page.locator('.chart-box').nth(1).locator(BARS)).toHaveCount(steps(shymkent))
    // The line of zero lies under the bars, or a change of 0 would be half as thin as it is.
    await expect(page.locator('.chart-zero ~ .chart-bar')).toHaveCount(steps(astana) + steps(shymkent))
  })

  test(`a period that ends with the break gives ${code} no change: a value, and nothing since the year before`, async ({ page }) => {
    await open(page, `en/?time=${year - 2}..${year}`)
    const card = cardOf(page, code)
    await expect(headlineOf(card, 'first').locator('.headline-period')).toHaveText(String(year))
    await expect(card.locator('.headline-change')).toHaveCount(0)
  })
}

test('the only year of infant mortality, 2024, is a visible point of each city and no line', async ({ page }) => {
  const { card, first, second } = await openCard(page, 'infant-mortality')
  for (const [panel, value] of [[first, 4.39], [second, 5.69]] as const) {
    expect(joinedYears(placeIn(panel, 'own'))).toEqual([])
    expect(markedYears(placeIn(panel, 'own'))).toEqual([2024])
    expect(placeIn(panel, 'own').markers[0]?.value).toBeCloseTo(value, 1)
  }
  await expect(card.locator('.headline-change')).toHaveCount(0)

  const large = await openIndicator(page, 'infant-mortality/')
  expect(markedYears(placeIn(large.first, 'first'))).toEqual([2024])
  expect(markedYears(placeIn(large.second, 'second'))).toEqual([2024])
  expect(cellAt(large.table, '2024', 'Astana').text).toBe('4.39')
  expect(cellAt(large.table, '2023', 'Astana')).toMatchObject({ text: 'not published', missing: 'not-published' })
})

test('the national series of infant mortality has open holes at 2014, 2016, 2019 and 2020', async ({ page }) => {
  const { first } = await openCard(page, 'infant-mortality')
  const large = await openIndicator(page, 'infant-mortality/')
  for (const panel of [first, large.first]) {
    expect(joinedYears(placeIn(panel, 'reference'))).toEqual([[2012, 2013], [2017, 2018], from(2021, 2025)])
    expect(markedYears(placeIn(panel, 'reference'))).toEqual([2015])
  }
  for (const year of [2014, 2016, 2019, 2020]) {
    expect(cellAt(large.table, String(year), 'Kazakhstan')).toMatchObject({ text: 'not published', missing: 'not-published' })
  }
  expect(large.table.rows.map(({ period }) => Number(period))).toEqual(from(2012, 2025))
})

test('neonatal mortality ends in 2019, and says so with each value', async ({ page }) => {
  const { card, first } = await openCard(page, 'neonatal-mortality')
  await expect(card.locator('.headline-period')).toHaveText(['2019', '2019'])
  await expect(card.locator('.panel.first .panel-span')).toHaveText('20102019')
  expect(joinedYears(placeIn(first, 'own'))).toEqual([from(2010, 2019)])
  const { table } = await openIndicator(page, 'neonatal-mortality/')
  expect(table.rows.at(-1)?.period).toBe('2019')
})

test('the wage of Shymkent in 2025 is provisional: an open marker beside Astana’s of 2023, and nothing compares the two', async ({ page }) => {
  const { card, second } = await openCard(page, 'average-wage')
  await expect(headlineOf(card, 'first').locator('.headline-period')).toHaveText('2023')
  await expect(headlineOf(card, 'first').locator('.headline-value')).toHaveText('480.4')
  await expect(headlineOf(card, 'second').locator('.headline-period')).toHaveText('2025, provisional')
  await expect(headlineOf(card, 'second').locator('.headline-value')).toHaveText('334.0')
  await expect(headlineOf(card, 'second').locator('.headline-change')).toHaveCount(0)
  expect(placeIn(second, 'own').markers).toEqual([expect.objectContaining({ open: true })])
  expect(markedYears(placeIn(second, 'own'))).toEqual([2025])
  // 2023 is the last year that both cities have final: 480.449 − 275.659.
  await expect(card.locator('[data-sentence]')).toHaveText('Higher in Astana by 204.8 in 2023')

  const large = await openIndicator(page, 'average-wage/')
  const open2025 = placeIn(large.second, 'second').markers.filter((marker) => marker.open)
  expect(open2025.map(({ year }) => Math.round(year))).toEqual([2025])
  expect(joinedYears(placeIn(large.second, 'second'))).toEqual([from(2018, 2023)])
  expect(cellAt(large.table, '2025', 'Shymkent').asides).toEqual(['provisional'])
  expect(cellAt(large.table, '2025', 'Astana').missing).toBe('not-published')
  await open(page, 'en/average-wage/?view=gap')
  // 2018 to 2023, the years that both cities have.
  await expect(page.locator(BARS)).toHaveCount(6)
})

test('roads in good condition have no figure for 2019 to 2021: the line is open and 2022 stands alone', async ({ page }) => {
  const { first, second } = await openCard(page, 'roads-good-condition')
  const large = await openIndicator(page, 'roads-good-condition/')
  for (const place of [placeIn(first, 'own'), placeIn(large.first, 'first')]) {
    expect(joinedYears(place)).toEqual([from(2015, 2018)])
    expect(markedYears(place)).toContain(2022)
  }
  for (const place of [placeIn(second, 'own'), placeIn(large.second, 'second')]) {
    expect(joinedYears(place)).toEqual([from(2014, 2018)])
    expect(markedYears(place)).toContain(2022)
  }
  await expect(page.locator('.chart-notes').first()).toContainText('2019–2021: not published')
  for (const year of ['2019', '2020', '2021']) expect(cellAt(large.table, year, 'Shymkent').missing).toBe('not-published')
})

test('satisfaction with public services is national only: both cities say not published, the country has its line', async ({ page }) => {
  const { card, first, second } = await openCard(page, 'public-services-satisfaction')
  await expect(card.locator('.headline')).toHaveText(['Astana not published', 'Shymkent not published'])
  for (const panel of [first, second]) {
    expect(placeIn(panel, 'own')).toEqual({ strokes: [], markers: [] })
    expect(joinedYears(placeIn(panel, 'reference'))).toEqual([from(2015, 2023)])
  }
  const large = await openIndicator(page, 'public-services-satisfaction/')
  expect(joinedYears(placeIn(large.first, 'reference'))).toEqual([from(2015, 2023)])
  expect(large.table.columns).toEqual(['Astana', 'Shymkent', 'Kazakhstan'])
  expect(cellAt(large.table, '2023', 'Kazakhstan').text).toBe('81.3')
  for (const { period, cells } of large.table.rows) {
    const early = Number(period) < 2018
    expect(cells.slice(0, 2).map(({ missing }) => missing)).toEqual(['not-published', early ? 'does-not-exist' : 'not-published'])
  }
})

test('PM2.5 of Shymkent, 0.0 in 2016, is shown as published with its caveat', async ({ page }) => {
  const { second } = await openCard(page, 'pm25')
  expect(joinedYears(placeIn(second, 'own'))).toEqual([from(2015, 2023)])
  expectOnValues(placeIn(second, 'own'), valuesOf('pm25', 'KZSHY'), 0.001)
  const large = await openIndicator(page, 'pm25/')
  expectOnValues(placeIn(large.second, 'second'), valuesOf('pm25', 'KZSHY'), 0.0005)
  expect(cellAt(large.table, '2016', 'Shymkent')).toMatchObject({ text: '0', missing: null })
  expect(cellAt(large.table, '2022', 'Shymkent').text).toBe('0.004')
  await expect(page.locator('.facts')).toContainText(/0\.0 in 2016/)
})
