import type { Browser } from '@playwright/test'
import { measureBytes } from './measureBytes.ts'
import { type Load, measureAnswer, measureCold, measureWarm } from './measureLoad.ts'
import { measureChanges } from './measureUse.ts'
import { median, medians } from './quantile.ts'
import type { PageReport } from './Report.ts'
import { FULL, SLOW, SLOW_PROCESSOR } from './Speed.ts'

/** A page to measure: its name in the report, its address, how many panels it has. */
export interface MeasuredPage {
  readonly name: string
  readonly address: string
  readonly panels: number
}

interface Loads {
  readonly cold: Load[]
  readonly coldSlow: Load[]
  readonly warm: Load[]
  readonly warmSlow: Load[]
  readonly usable: number[]
  readonly usableSlow: number[]
}

/** All pages in turn, again and again, so that whatever disturbs the machine disturbs each of them alike. */
export async function measurePages(
  browser: Browser,
  pages: readonly MeasuredPage[],
  repeats: number,
): Promise<readonly PageReport[]> {
  // What the server compresses at the first request is no reader's to wait for.
  for (const { address } of pages) await measureCold(browser, address, FULL)
  const loads = pages.map((): Loads => ({ cold: [], coldSlow: [], warm: [], warmSlow: [], usable: [], usableSlow: [] }))
  for (let time = 0; time < repeats; time += 1) {
    for (const [at, { address }] of pages.entries()) {
      const own = loads[at]
      own?.cold.push(await measureCold(browser, address, FULL))
      own?.coldSlow.push(await measureCold(browser, address, SLOW))
      own?.usable.push(await measureAnswer(browser, address, FULL, true))
      own?.usableSlow.push(await measureAnswer(browser, address, SLOW, true))
      // What is in the cache already does not vary as much.
      if (time > 0 && time % 2 === 0) continue
      own?.warm.push(await measureWarm(browser, address, FULL))
      own?.warmSlow.push(await measureWarm(browser, address, SLOW))
    }
  }
  const reports: PageReport[] = []
  for (const [at, { name, address, panels }] of pages.entries()) {
    const own = loads[at]
    if (own === undefined) continue
    const changes = (slow: boolean, kind: 'period' | 'cities') =>
      measureChanges(address, slow ? SLOW_PROCESSOR : FULL, kind)
    reports.push({
      name,
      panels,
      bytes: await measureBytes(browser, address),
      cold: medians(own.cold),
      coldSlow: medians(own.coldSlow),
      warm: medians(own.warm),
      warmSlow: medians(own.warmSlow),
      usable: median(own.usable),
      usableSlow: median(own.usableSlow),
      period: await changes(false, 'period'),
      periodSlow: await changes(true, 'period'),
      swap: await changes(false, 'cities'),
      swapSlow: await changes(true, 'cities'),
    })
  }
  return reports
}
