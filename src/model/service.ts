import type { Area, AreaCode } from './area.ts'
import type { DataFile } from './indicator.ts'
import type { Lang } from './lang.ts'
import type { Period } from './period.ts'

/** What a log tells of: waits of tickets at service centres, or delays of buses at their stops. */
export const SERVICES = ['waiting-times', 'bus-punctuality'] as const
export type ServiceCode = (typeof SERVICES)[number]

/** How a visitor came: SDMX-style code as on the wire. Buses have `_T` only. */
export type Channel = '_T' | 'walk-in' | 'booked'
export const CHANNELS: readonly Channel[] = ['_T', 'walk-in', 'booked']

/** A service centre or a bus route. Its code is its id in links: `astana-esil`. */
export type BranchCode = string & { readonly __brand: 'BranchCode' }

/** From a month on, how a branch takes its visitors; months on the two sides of it are not comparable. */
export interface Regime {
  readonly from: Period
  readonly kind: 'booked-only' | 'walk-in-and-booked'
}

export interface Branch {
  readonly code: BranchCode
  readonly area: AreaCode
  readonly name: string
  /** Ascending; empty where nothing changed within the log. */
  readonly regimes: readonly Regime[]
  /** Its own cubes. */
  readonly file: DataFile
}

/** A log of a city: who kept it, and whether it is generated. */
export interface ServiceLog {
  readonly area: AreaCode
  readonly demonstration: boolean
  readonly source: string
  /** Counted records, and those left out as damaged. */
  readonly records: number
  readonly leftOut: number
  /** Months that it tells of. */
  readonly firstPeriod: Period
  readonly lastPeriod: Period
}

/** What the norm allows, in seconds: a wait of at most `most`; a delay from `least` to `most`. */
export interface Norm {
  readonly least: number | null
  readonly most: number
  /** Where the norm is written; for demonstration logs it is a demonstration too. */
  readonly source: string
}

/** What one release of service logs holds, in one language; never changes once published. */
export interface ServiceCatalogue {
  readonly lang: Lang
  readonly service: ServiceCode
  /** Date of the release: `2026-11-22`. */
  readonly release: string
  readonly areas: readonly Area[]
  readonly logs: readonly ServiceLog[]
  readonly branches: readonly Branch[]
  readonly norm: Norm
  /** Months, ascending, without holes. */
  readonly firstPeriod: Period
  readonly lastPeriod: Period
  /** What the page shows first: months, years, hours and branches of the last full year. */
  readonly first: DataFile
  /** Hours and branches of each full year, ascending. */
  readonly years: readonly { readonly period: Period; readonly file: DataFile }[]
  /** Counts by class of wait, month and channel: of the city, and of each branch. One an area. */
  readonly histograms: readonly { readonly area: AreaCode; readonly file: DataFile }[]
}

/** What is known of the waits (or delays) of a cell, in seconds, or that there were too few to say. */
export type Waits =
  /** Counted: no record. */
  | { readonly kind: 'none' }
  /** No log of that place and time. */
  | { readonly kind: 'unknown' }
  /** Fewer than TOO_FEW: only how many. */
  | { readonly kind: 'too-few'; readonly count: number; readonly lost: number | null }
  | {
      readonly kind: 'waits'
      readonly count: number
      readonly median: number
      /** 95 % rank limits; null on the wire's smaller cubes. */
      readonly medianLimits: readonly [number, number] | null
      /** Nine in ten waited at most so long. */
      readonly ninth: number
      readonly ninthLimits: readonly [number, number] | null
      /** How many kept the norm. */
      readonly within: number
      /** Records without a wait: visitors who left before they were called, buses that did not come. Null where the cube does not say. */
      readonly lost: number | null
    }

/** Fewer records than these say too little of a median, and nothing of nine in ten. */
export const TOO_FEW = 30
