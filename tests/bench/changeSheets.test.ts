import { expect, test } from 'vitest'
import { readSheetFiles } from '#src/publish/folders.ts'
import { planPublication } from '#src/publish/planPublication.ts'
import { cutSheets, GROWTH, growSheets } from './changeSheets.ts'
import { checkedSheets } from './ourSite.ts'
import { twelveOf } from './twelveOf.ts'

const files = await readSheetFiles('data')
const sheets = checkedSheets(files)

test('twelve indicators alone can be published', () => {
  const cut = checkedSheets(cutSheets(files, twelveOf(sheets)))
  expect(cut.indicators).toHaveLength(12)
  expect(planPublication(cut, new Map())).toMatchObject({ ok: true })
})

test('sheets ten times over hold ten times the indicators and a hundred times the observations, and stand every check', () => {
  const grown = checkedSheets(growSheets(files))
  expect(grown.indicators).toHaveLength(GROWTH * sheets.indicators.length)
  expect(grown.releases.at(-1)?.rows).toHaveLength(GROWTH ** 2 * (sheets.releases.at(-1)?.rows.length ?? 0))
})
