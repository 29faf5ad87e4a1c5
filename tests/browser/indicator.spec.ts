import { LANGS } from '#src/model/lang.ts'
import { readSheet } from '../samples/readSheet.ts'
import { controlsOf, queryOf } from './support/controls.ts'
import { goWithin, open } from './support/open.ts'
import { rowsOf, sexesOf } from './support/publishedRows.ts'
import { cellAt, numberIn, readFigures, type ReadTable } from './support/readFigures.ts'
import { expect, test } from './support/test.ts'

const INDICATORS = readSheet('indicators')
const CODES = INDICATORS.map((row) => row['INDICATOR'] ?? '')
const PLACES = ['KZNS', 'KZSHY', 'KZ'] as const

/** Why a cell has no value: what the row says, else what its absence means. */
function missingReason(row: Readonly<Record<string, string>> | undefined, area: string, year: number): string {
  switch (row?.['OBS_STATUS']) {
    case 'L':
      return 'not-collected'
    case 'M':
      return 'does-not-exist'
    case 'Q':
      return 'withheld'
    case 'O':
      return 'not-published'
    default:
      // Shymkent has been a region of its own since 2018.
      return area === 'KZSHY' && year < 2018 ? 'does-not-exist' : 'not-published'
  }
}

/** Cells as the sheet has them, a line each: `2012 KZNS not-published`, `2013 KZNS 17.7`. */
function expectedCells(code: string, sex: string): readonly string[] {
  const rows = new Map(PLACES.map((area) => [area, rowsOf(code, area, sex)]))
  const years = [...rows.values()].flat().filter((row) => row['OBS_VALUE'] !== '').map((row) => Number(row['TIME_PERIOD']))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const places = PLACES.filter((area) => area !== 'KZ' || rows.get(area)?.some((row) => row['OBS_VALUE'] !== ''))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) =>
    places.map((area) => {
      const row = rows.get(area)?.find((one) => Number(one['TIME_PERIOD']) === year)
      const value = row?.['OBS_VALUE'] ?? ''
      return `${year} ${area} ${value === '' ? missingReason(row, area, year) : Number(value)}`
    }),
  )
}

function shownCells(table: ReadTable, lang: 'kk' | 'ru' | 'en'): readonly string[] {
  return table.rows.flatMap(({ period, cells }) =>
    cells.map(({ text, missing }, column) => `${period} ${PLACES[column]} ${missing ?? numberIn(text, lang)}`),
  )
}

for (const lang of LANGS) {
  for (const half of [0, 1]) {
    test(`every published value stands in the table as the sheet has it: ${lang}, half ${half + 1} of the indicators`, async ({ page }) => {
      const middle = Math.ceil(CODES.length / 2)
      await open(page, `${lang}/data/`)
      for (const code of CODES.slice(half * middle, (half + 1) * middle)) {
        await goWithin(page, `${lang}/${code}/?view=table`)
        await page.locator(`article[data-indicator="${code}"] table`).waitFor()
        expect(shownCells(await readFigures(page), lang), code).toEqual(expectedCells(code, '_T'))
      }
    })
  }
}

test('every value by sex stands in the table as the sheet has it', async ({ page }) => {
  const divided = CODES.filter((code) => sexesOf(code).length > 0)
  expect(divided).toHaveLength(6)
  await open(page, 'ru/data/')
  for (const code of divided) {
    for (const sex of sexesOf(code)) {
      await goWithin(page, `ru/${code}/?view=table&sex=${sex.toLowerCase()}`)
      await page.locator(`article[data-indicator="${code}"] table`).waitFor()
      expect(shownCells(await readFigures(page), 'ru'), `${code} ${sex}`).toEqual(expectedCells(code, sex))
    }
  }
})

test('the choice of sex is offered only where it is published, and changes figures and address', async ({ page }) => {
  await open(page, 'en/unemployment-rate/')
  await page.getByRole('group', { name: 'Sex' }).getByRole('button', { name: 'Women' }).click()
  expect(queryOf(page)).toBe('?sex=f')
  const row = rowsOf('unemployment-rate', 'KZNS', 'F').at(-1)
  await expect(page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: row?.['TIME_PERIOD'] ?? '' }) })).toContainText(
    Number(row?.['OBS_VALUE']).toFixed(1),
  )
  await open(page, 'en/maternal-mortality/?sex=f')
  await readFigures(page)
  await expect(page.getByRole('group', { name: 'Sex' })).toHaveCount(0)
})

test('the page has one table: a row header a period, a column header a place', async ({ page }) => {
  await open(page, 'en/maternal-mortality/')
  const table = await readFigures(page)
  await expect(page.locator('table')).toHaveCount(1)
  expect(table.columns).toEqual(['Astana', 'Shymkent', 'Kazakhstan'])
  expect(table.rows.map(({ period }) => period)).toEqual(Array.from({ length: 14 }, (_, index) => String(2010 + index)))
  await expect(page.locator('tbody tr > th[scope=row]:first-child')).toHaveCount(14)
  await expect(page.locator('tbody td')).toHaveCount(14 * 3)
  await expect(page.getByRole('table')).toHaveAccessibleName(/Maternal mortality.*2010–2023/)
})

test('counts stand beside the rates, and a note says that they are implied', async ({ page }) => {
  await open(page, 'en/maternal-mortality/?view=table')
  const table = await readFigures(page)
  for (const [area, name] of [['KZNS', 'Astana'], ['KZSHY', 'Shymkent']] as const) {
    for (const row of rowsOf('maternal-mortality', area)) {
      const [deaths, births] = [Number(row['NUMERATOR']), Number(row['DENOMINATOR'])]
      const cell = cellAt(table, row['TIME_PERIOD'] ?? '', name)
      expect(cell.asides[0]).toBe(`${deaths} ${deaths === 1 ? 'death' : 'deaths'} of ${births.toLocaleString('en-GB')}`)
      expect(cell.notes).toHaveLength(1)
    }
  }
  await expect(page.locator('#note-1')).toContainText('worked out from the published ratio')
  await page.locator('a[href="#note-2"]').click()
  await expect(page.locator('#note-2')).toBeInViewport()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maternal mortality')
})

test('the five views are one choice, each drawn in its own way and kept in the address', async ({ page }) => {
  await open(page, 'en/maternal-mortality/')
  const { view } = controlsOf(page)
  const boxes = page.locator('.chart-box')
  const bars = page.locator('.chart-box').locator('rect[fill="var(--first)"], rect[fill="var(--second)"]')
  await expect(boxes).toHaveCount(2)
  await expect(page.locator('.chart')).toContainText('Same scale')
  await view('Together').click()
  await expect(boxes).toHaveCount(1)
  await expect(boxes.locator('.line-first')).toHaveCount(1)
  await expect(boxes.locator('.line-second')).toHaveCount(1)
  expect(queryOf(page)).toBe('?view=together')
  await view('Gap').click()
  // 2018 to 2023, the years that both cities have.
  await expect(bars).toHaveCount(6)
  expect(queryOf(page)).toBe('?view=gap')
  await view('Change').click()
  // Astana: 1 step to 2011 and 10 from 2013 to 2023; Shymkent: 5.
  await expect(boxes).toHaveCount(2)
  await expect(bars).toHaveCount(11 + 5)
  await view('Table').click()
  await expect(boxes).toHaveCount(0)
  await expect(page.locator('table')).toHaveCount(1)
  expect(queryOf(page)).toBe('?view=table')
  await page.goBack()
  await expect(bars).toHaveCount(16)
  await page.goBack()
  await page.goBack()
  await expect(boxes.locator('.line-second')).toHaveCount(1)
  await expect(view('Together')).toHaveAttribute('aria-pressed', 'true')
})

test('an indicator says what it measures, how, by whom, from where, and what to keep in mind', async ({ page }) => {
  await open(page, 'en/infant-mortality/')
  const row = INDICATORS.find((one) => one['INDICATOR'] === 'infant-mortality')
  const facts = page.locator('.facts')
  for (const column of ['DEFINITION_EN', 'METHOD_EN', 'CAVEAT_EN', 'BODY_EN', 'LICENCE_EN']) {
    await expect(facts).toContainText(row?.[column] ?? 'no such column')
  }
  const links = await facts.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const urls = new Set(PLACES.flatMap((area) => rowsOf('infant-mortality', area)).map((one) => one['SOURCE_URL'] ?? ''))
  for (const url of urls) expect(links).toContain(url)
})

test('a source that was read in a copy says so, and others do not', async ({ page }) => {
  await open(page, 'en/average-wage/')
  await readFigures(page)
  const said = await page.locator('.facts dd:has(a[href^="http"])').evaluateAll((all) =>
    all.filter((one) => one.querySelector('a[rel]') !== null).map((one) => [
      one.querySelector('a')?.getAttribute('href') ?? '',
      (one.textContent ?? '').includes('read in a copy') ? 'yes' : '',
    ]),
  )
  const expected = PLACES.flatMap((area) => rowsOf('average-wage', area)).map((row) => [row['SOURCE_URL'], row['RELAYED']])
  expect(said.length).toBeGreaterThan(1)
  for (const source of said) expect(expected).toContainEqual(source)
  expect(new Set(said.map(([, relayed]) => relayed))).toEqual(new Set(['yes', '']))
})

test('related indicators are a click away and keep the choices that fit them', async ({ page }) => {
  await open(page, 'en/maternal-mortality/?cities=almaty~astana&time=2012..2019')
  const related = page.locator('.related a')
  await expect(related).toHaveText(['Infant mortality', 'Births attended by skilled staff', 'Neonatal mortality'])
  await related.last().click()
  await expect(page).toHaveURL(/\/en\/neonatal-mortality\/\?cities=almaty~astana&time=2012\.\.2019$/)
  const table = await readFigures(page)
  expect(table.columns).toEqual(['Almaty', 'Astana', 'Kazakhstan'])
  expect(table.rows.map(({ period }) => period)).toEqual(['2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019'])
})

test('the data file of an indicator is the published one', async ({ page }) => {
  await open(page, 'en/maternal-mortality/')
  const href = await page.getByRole('link', { name: 'Data file' }).evaluate((link: HTMLAnchorElement) => link.href)
  const response = await page.request.get(href)
  expect(response.status()).toBe(200)
  expect(await response.json()).toMatchObject({ version: '2.0', class: 'dataset' })
})
