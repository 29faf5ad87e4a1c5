import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, release, tmpdir, type } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { readSheetFiles } from '#src/publish/folders.ts'
import type { Sheets } from '#src/publish/readSheets.ts'
import { findChromium } from '#tests/browser/support/findChromium.ts'
import { timeAggregation } from './aggregation.ts'
import { cutSheets, growSheets } from './changeSheets.ts'
import { measureGrowth } from './measureGrowth.ts'
import { ASKED_FROM, measureAnswer } from './measureLoad.ts'
import { type MeasuredPage, measurePages } from './measurePages.ts'
import { measureAsking, measureHeap, measureHistory, measureOpening, measureSwitching } from './measureUse.ts'
import { READER_FLAGS } from './openProfile.ts'
import { buildOurSite, checkedSheets, publishTo } from './ourSite.ts'
import { buildPlainSite, plainData, type PlainKind } from './plainSite.ts'
import { printReport } from './printReport.ts'
import { median } from './quantile.ts'
import { repeat } from './repeat.ts'
import type { GrowthReport, Report, SiteReport, SpeedTimes, Times } from './Report.ts'
import { type ServedSite, serveSite } from './serveSite.ts'
import { FULL, SLOW, SLOW_PROCESSOR, type Speed } from './Speed.ts'
import { twelveOf } from './twelveOf.ts'

/** Where the figures go, apart from the console; ignored by git. */
const RESULT = '.cache/bench.json'

/** Sizes of the logs that are counted, to show how time and memory grow. */
const TICKETS = [1_000_000, 2_500_000, 5_000_000] as const

/**
 * Builds the site and the pages to compare it with, measures them in one run and prints what came out. Asserts no time.
 * @param flags `--quick` for fewer repeats, `--no-growth` without the site ten times as large, `--readme` to write the
 * table into README.md
 */
export async function bench(flags: readonly string[]): Promise<void> {
  const [repeats, few] = flags.includes('--quick') ? [1, 1] : [7, 3]
  const say = (line: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`)
  const folder = mkdtempSync(join(tmpdir(), 'egiz-bench-'))
  const served: ServedSite[] = []
  const browser = await chromium.launch({ executablePath: await findChromium(), args: READER_FLAGS })
  try {
    say('count tickets')
    const aggregations = []
    for (const tickets of TICKETS) aggregations.push(await timeAggregation(tickets, repeats))
    const files = await readSheetFiles('data')
    const sheets = checkedSheets(files)
    const twelve = checkedSheets(cutSheets(files, twelveOf(sheets)))
    const ourSite = async (name: string, own: Sheets | null) => {
      say(`build ${name}`)
      const publicFolder = own === null ? 'public' : join(folder, name, 'public')
      if (own !== null) await publishTo(publicFolder, own)
      const start = performance.now()
      const site = join(folder, name, 'site')
      await buildOurSite(publicFolder, site)
      return { site, buildSeconds: (performance.now() - start) / 1000 }
    }
    const plainSite = async (name: string, kind: PlainKind, own: Sheets) => {
      const site = join(folder, name)
      await buildPlainSite(kind, plainData(own), site)
      return site
    }
    const serve = async (site: string) => {
      const one = await serveSite(site)
      served.push(one)
      return one.origin
    }
    const whole = await ourSite('whole', null)
    const part = await ourSite('twelve', twelve)
    const all = sheets.indicators.length
    const origin = await serve(whole.site)
    const twelveCards = `${await serve(part.site)}kk/`
    const pages: MeasuredPage[] = [
      { name: 'Egiz, 12', address: twelveCards, panels: 24 },
      { name: 'floor, 12', address: await serve(await plainSite('floor-12', 'floor', twelve)), panels: 24 },
      { name: 'uPlot, 12', address: await serve(await plainSite('uplot-12', 'uplot', twelve)), panels: 24 },
      { name: 'Egiz, all', address: `${origin}kk/`, panels: 2 * all },
      { name: 'floor, all', address: await serve(await plainSite('floor-all', 'floor', sheets)), panels: 2 * all },
    ]
    say('measure pages')
    const reports = await measurePages(browser, pages, { repeats, few })
    say('measure use')
    const overview = `${origin}kk/`
    const heap = await measureHeap(overview)
    const indicator = `${origin}kk/${sheets.indicators[0]?.code}/`
    const history = await measureHistory(indicator)
    const site: SiteReport = {
      sharedSlow: median(
        await repeat(repeats, () => measureAnswer(browser, `${overview}?time=${ASKED_FROM}..latest&show=none`, SLOW, false)),
      ),
      opening: await atBothSpeeds((speed) => measureOpening(overview, speed)),
      asking: await atBothSpeeds((speed) => measureAsking(indicator, speed)),
      switching: await atBothSpeeds((speed) => measureSwitching(twelveCards, speed)),
      indicatorSwitching: await atBothSpeeds((speed) => measureSwitching(indicator, speed)),
      heapBefore: heap.before,
      heapGrowth: heap.growth,
      dragEntries: history.drag,
      keyEntries: history.keys,
    }
    const measured: Report = {
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'processor'}, ${type()} ${release()}, Node ${process.version}`,
      browser: `Chromium ${browser.version()}`,
      protocol: 'HTTP/1.1, brotli',
      repeats,
      fewRepeats: few,
      pages: reports,
      site,
      aggregations,
      growth: [],
    }
    mkdirSync('.cache', { recursive: true })
    // Kept before the longest part, which may fail for want of memory.
    writeFileSync(RESULT, `${JSON.stringify(measured, null, 2)}\n`)
    const growth: GrowthReport[] = []
    if (!flags.includes('--no-growth')) {
      const grown = checkedSheets(growSheets(files))
      const large = await ourSite('tenfold', grown)
      say('measure growth')
      growth.push(await measureGrowth(browser, whole.site, { sheets, buildSeconds: whole.buildSeconds, repeats: few }))
      growth.push(
        await measureGrowth(browser, large.site, { sheets: grown, buildSeconds: large.buildSeconds, repeats: few }),
      )
    }
    const report: Report = { ...measured, growth }
    writeFileSync(RESULT, `${JSON.stringify(report, null, 2)}\n`)
    const text = printReport(report)
    console.log(`\n${text}\n\nAll figures: ${RESULT}`)
    if (flags.includes('--readme')) writeReadme(text)
  } finally {
    await browser.close()
    await Promise.all(served.map(({ close }) => close()))
    rmSync(folder, { recursive: true, force: true })
  }
}

async function atBothSpeeds(measure: (speed: Speed) => Promise<Times>): Promise<SpeedTimes> {
  return { full: await measure(FULL), slowProcessor: await measure(SLOW_PROCESSOR) }
}

/** Puts the tables between the two marks of README.md. */
function writeReadme(text: string): void {
  const readme = readFileSync('README.md', 'utf8')
  const [before, rest] = readme.split('<!-- bench -->\n', 2)
  const [, after] = rest?.split('<!-- /bench -->', 2) ?? []
  if (before === undefined || after === undefined) throw new Error('README.md: expected <!-- bench --> and <!-- /bench -->')
  writeFileSync('README.md', `${before}<!-- bench -->\n${text}\n<!-- /bench -->${after}`)
}
