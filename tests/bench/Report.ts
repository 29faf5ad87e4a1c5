import type { CountedTickets } from './countTickets.ts'
import type { Bytes } from './measureBytes.ts'
import type { Load } from './measureLoad.ts'

/** Milliseconds of some acts: the median, what 95 of 100 stay within, and the mean work of the main thread by its own clock. */
export interface Times {
  readonly median: number
  readonly most: number
  readonly work: number
}

/** The same at full speed and on a processor four times slower, once all has arrived. */
export interface SpeedTimes {
  readonly full: Times
  readonly slowProcessor: Times
}

/** What was measured of one page; milliseconds, medians of the repeats. */
export interface PageReport {
  readonly name: string
  readonly panels: number
  readonly bytes: Bytes
  readonly cold: Load
  readonly coldSlow: Load
  readonly warm: Load
  readonly warmSlow: Load
  /** Until the first filter is answered. */
  readonly usable: number
  readonly usableSlow: number
  readonly period: Times
  readonly periodSlow: Times
  readonly swap: Times
  readonly swapSlow: Times
}

/** What only the site itself can be asked. */
export interface SiteReport {
  /** A link with filters, cold and slow, until its own view is painted. */
  readonly sharedSlow: number
  /** An indicator opened from the overview. */
  readonly opening: SpeedTimes
  /** Another first year on the page of an indicator. */
  readonly asking: SpeedTimes
  /** Another language, on the overview of 12 cards and on the page of an indicator. */
  readonly switching: SpeedTimes
  readonly indicatorSwitching: SpeedTimes
  readonly heapBefore: number
  readonly heapGrowth: number
  readonly dragEntries: number
  readonly keyEntries: number
}

/** The whole overview over the sheets as they are, or ten times over. */
export interface GrowthReport {
  readonly indicators: number
  readonly observations: number
  readonly buildSeconds: number
  readonly bytes: Bytes
  /** Bytes (brotli) of files that are fetched one by one. */
  readonly catalogueFile: number
  readonly overviewFile: number
  readonly largestDataset: number
  readonly indicatorPage: number
  readonly coldSlow: Load
  readonly usableSlow: number
  readonly periodSlow: Times
}

export interface Report {
  readonly date: string
  readonly machine: string
  readonly browser: string
  readonly protocol: string
  readonly repeats: number
  /** Of loads from the cache, changes and growth. */
  readonly fewRepeats: number
  readonly pages: readonly PageReport[]
  readonly site: SiteReport
  /** Logs of waits counted from their files. */
  readonly aggregations: readonly CountedTickets[]
  readonly growth: readonly GrowthReport[]
}
