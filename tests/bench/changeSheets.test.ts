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
  const few = cutSheets(files, new Set(['maternal-mortality', 'pm25']))
  const before = checkedSheets(few).releases.at(-1)?.rows ?? []
  const grown = checkedSheets(growSheets(few))
  expect(grown.indicators).toHaveLength(GROWTH * 2)
  expect(grown.releases.at(-1)?.rows).toHaveLength(GROWTH ** 2 * before.length)
})
