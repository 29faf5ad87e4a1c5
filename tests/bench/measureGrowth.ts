import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { brotliCompressSync } from 'node:zlib'
import type { Sheets } from '#src/publish/readSheets.ts'
import { measureBytes } from './measureBytes.ts'
import { measureAnswer, measureCold } from './measureLoad.ts'
import { measureChanges } from './measureUse.ts'
import { medians, median } from './quantile.ts'
import type { GrowthReport } from './Report.ts'
import { FULL, SLOW, SLOW_PROCESSOR } from './Speed.ts'
import { repeat } from './repeat.ts'
import { serveSite } from './serveSite.ts'

const sent = (path: string) => brotliCompressSync(readFileSync(path)).length

/** What a built site weighs and how long its overview takes. */
export async function measureGrowth(
  browser: Browser,
  folder: string,
  { sheets, buildSeconds, repeats }: { readonly sheets: Sheets; readonly buildSeconds: number; readonly repeats: number },
): Promise<GrowthReport> {
  const served = await serveSite(folder)
  const address = `${served.origin}kk/`
  await measureCold(browser, address, FULL)
  const datasets = readdirSync(join(folder, 'data/v1')).map((name) => join(folder, 'data/v1', name))
  const isOverview = (path: string) => /overview\.[0-9a-f]+\.json$/.test(path)
  const sizes = datasets.filter((path) => !/(?:overview|commitments)\./.test(path)).map(sent)
  const report: GrowthReport = {
    indicators: sheets.indicators.length,
    observations: sheets.releases.at(-1)?.rows.length ?? 0,
    buildSeconds,
    bytes: await measureBytes(browser, address),
    catalogueFile: sent(join(folder, 'data/catalogue.kk.json')),
    overviewFile: Math.max(...datasets.filter(isOverview).map(sent)),
    largestDataset: Math.max(...sizes),
    indicatorPage: sent(join(folder, `kk/${sheets.indicators[0]?.code}/index.html`)),
    coldSlow: medians(await repeat(repeats, () => measureCold(browser, address, SLOW))),
    usableSlow: median(await repeat(repeats, () => measureAnswer(browser, address, SLOW, true))),
    periodSlow: medians(await repeat(repeats, () => measureChanges(address, SLOW_PROCESSOR, 'period'))),
  }
  await served.close()
  return report
}
