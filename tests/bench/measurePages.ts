import type { Browser } from '@playwright/test'
import { measureBytes } from './measureBytes.ts'
import { type Load, measureAnswer, measureCold, measureWarm } from './measureLoad.ts'
import { measureChanges } from './measureUse.ts'
import { median, medians } from './quantile.ts'
import type { PageReport, Times } from './Report.ts'
import { FULL, SLOW, SLOW_PROCESSOR } from './Speed.ts'

/** A page to measure: its name in the report, its address, how many panels it has. */
export interface MeasuredPage {
  readonly name: string
  readonly address: string
  readonly panels: number
}

interface Runs {
  readonly cold: Load[]
  readonly coldSlow: Load[]
  readonly warm: Load[]
  readonly warmSlow: Load[]
  readonly usable: number[]
  readonly usableSlow: number[]
  readonly period: Times[]
  readonly periodSlow: Times[]
  readonly swap: Times[]
  readonly swapSlow: Times[]
}

function noRuns(): Runs {
  return { cold: [], coldSlow: [], warm: [], warmSlow: [], usable: [], usableSlow: [], period: [], periodSlow: [], swap: [], swapSlow: [] }
}

/**
 * All pages in turn, again and again, so that whatever disturbs the machine disturbs each of them alike.
 * @param few repeats of what varies less: loads from the cache, and runs of 20 changes, which are told by the median of
 * their medians and 95th percentiles
 */
export async function measurePages(
  browser: Browser,
  pages: readonly MeasuredPage[],
  { repeats, few }: { readonly repeats: number; readonly few: number },
): Promise<readonly PageReport[]> {
  // What the server compresses at the first request is no reader's to wait for.
  for (const { address } of pages) await measureCold(browser, address, FULL)
  const measured = pages.map((page) => ({ ...page, runs: noRuns() }))
  for (let time = 0; time < repeats; time += 1) {
    for (const { address, runs } of measured) {
      runs.cold.push(await measureCold(browser, address, FULL))
      runs.coldSlow.push(await measureCold(browser, address, SLOW))
      runs.usable.push(await measureAnswer(browser, address, FULL, true))
      runs.usableSlow.push(await measureAnswer(browser, address, SLOW, true))
      if (time >= few) continue
      runs.warm.push(await measureWarm(browser, address, FULL))
      runs.warmSlow.push(await measureWarm(browser, address, SLOW))
    }
  }
  for (let time = 0; time < few; time += 1) {
    for (const { address, runs } of measured) {
      runs.period.push(await measureChanges(address, FULL, 'period'))
      runs.periodSlow.push(await measureChanges(address, SLOW_PROCESSOR, 'period'))
      runs.swap.push(await measureChanges(address, FULL, 'cities'))
      runs.swapSlow.push(await measureChanges(address, SLOW_PROCESSOR, 'cities'))
    }
  }
  const reports: PageReport[] = []
  for (const { name, address, panels, runs } of measured) {
    reports.push({
      name,
      panels,
      bytes: await measureBytes(browser, address),
      cold: medians(runs.cold),
      coldSlow: medians(runs.coldSlow),
      warm: medians(runs.warm),
      warmSlow: medians(runs.warmSlow),
      usable: median(runs.usable),
      usableSlow: median(runs.usableSlow),
      period: medians(runs.period),
      periodSlow: medians(runs.periodSlow),
      swap: medians(runs.swap),
      swapSlow: medians(runs.swapSlow),
    })
  }
  return reports
}
