import type { Page } from '@playwright/test'
import { VIEWS } from '#src/model/question.ts'
import { LANGS } from '#src/model/lang.ts'
import { axeLines } from './support/axeLines.ts'
import { INDICATORS } from './support/indicators.ts'
import { openKind, PAGES_IN_LANGUAGES } from './support/kindsOfPage.ts'
import { open } from './support/open.ts'
import { ALL_SURROUNDINGS, someSurroundings, surround, type Surroundings } from './support/surroundings.ts'
import { expect, test } from './support/test.ts'

async function expectClean(page: Page, all: readonly Surroundings[]): Promise<void> {
  const found: Record<string, readonly string[]> = {}
  for (const one of all) {
    await surround(page, one)
    const lines = await axeLines(page)
    if (lines.length > 0) found[`${one.width} ${one.colorScheme}`] = lines
  }
  expect(found).toEqual({})
}

PAGES_IN_LANGUAGES.forEach(({ name, lang, kind }, turn) => {
  test(`axe finds nothing on ${name} at three widths`, async ({ page, expectFaults }) => {
    expectFaults(kind.faults ?? [])
    await openKind(page, lang, kind)
    await expectClean(page, someSurroundings(turn))
  })

  test(`axe finds nothing on ${name}, light and dark, at three widths @everything`, async ({ page, expectFaults }) => {
    test.slow()
    expectFaults(kind.faults ?? [])
    await openKind(page, lang, kind)
    await expectClean(page, ALL_SURROUNDINGS)
  })
})

for (const indicator of INDICATORS) {
  for (const lang of LANGS) {
    test(`axe finds nothing on ${indicator} in ${lang} in every view @everything`, async ({ page }) => {
      test.setTimeout(300_000)
      for (const view of VIEWS) {
        await open(page, `${lang}/${indicator}/?view=${view}`)
        // The gap has a table of differences before it.
        await page.locator('.figures').last().waitFor()
        await expectClean(page, ALL_SURROUNDINGS)
      }
    })
  }
}
