import { queryOf } from './support/controls.ts'
import { holdRoute } from './support/holdRoute.ts'
import { open } from './support/open.ts'
import { rowsOf } from './support/publishedRows.ts'
import { numberIn, readFigures } from './support/readFigures.ts'
import { expect, test } from './support/test.ts'

const THOUSANDS_A_MILLION = 1000
const RESIDENTS = 1000

/** Thousand passengers per 1,000 residents, from the sheets: million passengers and people. */
function expectedOf(area: string, year: string): number | null {
  const valueOf = (code: string) => rowsOf(code, area).find((row) => row['TIME_PERIOD'] === year)?.['OBS_VALUE'] ?? ''
  const [total, residents] = [valueOf('passengers'), valueOf('population')]
  return total === '' || residents === '' ? null : (Number(total) * THOUSANDS_A_MILLION * RESIDENTS) / Number(residents)
}

test('totals are read per 1,000 residents by a switch, whose link shows the same without the totals in between', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  const populationFiles = () => fetched.filter((path) => path.includes('/v1/population.'))
  await open(page, 'ru/passengers/')
  const perResident = page.getByRole('switch', { name: 'На 1000 жителей' })
  const unit = page.locator('.indicator-unit')
  await expect(unit).toHaveText('млн пассажиров в год')
  expect(populationFiles()).toEqual([])
  // What it needs is fetched on the way to it.
  await perResident.hover()
  await expect.poll(() => populationFiles().length).toBe(1)
  await perResident.click()
  await expect(unit).toHaveText('тыс. пассажиров в год на 1000 жителей')
  expect(queryOf(page)).toBe('?per=resident')
  const table = await readFigures(page)
  const areas = ['KZNS', 'KZSHY', 'KZ']
  const shown = table.rows.flatMap(({ period, cells }) => cells.map((cell) => [period, cell.missing === null ? numberIn(cell.text, 'ru') : null]))
  const expected = table.rows.flatMap(({ period }) =>
    areas.map((area) => {
      const value = expectedOf(area, period)
      return [period, value === null ? null : Number(value.toFixed(1))]
    }),
  )
  expect(shown).toEqual(expected)
  expect(shown.filter(([, value]) => value !== null)).toHaveLength(8 + 6 + 1)
  expect(populationFiles()).toHaveLength(1)

  // Opened anew, with the population on its way: the totals that the page was built with are never seen.
  const { send } = await holdRoute(page, '**/v1/population.*')
  await open(page, 'ru/passengers/?per=resident')
  await expect(perResident).toBeChecked()
  for (const part of ['.lead', '.indicator-unit', '.drawing', '.figures-section']) await expect(page.locator(part)).toBeHidden()
  send()
  await expect(page.locator('.lead')).toContainText('168,0 в Астане и 84,8 в Шымкенте')
  await expect(page.locator('.lead')).toBeVisible()
})
