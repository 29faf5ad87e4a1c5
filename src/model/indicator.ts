import type { AreaCode } from './area.ts'
import type { Period } from './period.ts'
import type { Sex } from './series.ts'

/** Kebab-case, the same in sheets, files and links: `infant-mortality`. */
export type IndicatorCode = string & { readonly __brand: 'IndicatorCode' }

/** What may be said of a difference: contract/README.md, "Kinds of indicator". */
export type IndicatorKind =
  /** Numerator and denominator are known: intervals and tests. */
  | 'events'
  /** A rate whose counts are not published: no interval, no verdict. */
  | 'rate'
  /** A complete count or money: a plain difference is a fact. */
  | 'register'
  /** A sample whose uncertainty is not published: both values and the difference, no verdict. */
  | 'survey'
  /** Means of stations: treated as a survey. */
  | 'measurement'

export type Direction = 'lower' | 'higher' | 'none'

export type MethodType = 'ratio' | 'proportion' | 'count' | 'mean' | 'quantile' | 'index'

/** Who published a value and where it was read, in the language of the catalogue. */
export interface Source {
  readonly code: string
  readonly name: string
  readonly url: string
  /** Read in a copy or a newspaper that quotes the body, not at the body itself. */
  readonly relayed: boolean
}

/** A value that a body has set for a place and published; of both sexes together. */
export interface Target {
  readonly area: AreaCode
  /** In the unit of the indicator. */
  readonly value: number
  /** By the end of which it is to be met: a year, or a period of the indicator's frequency. */
  readonly by: Period
  /** Who set it, and where that was read. */
  readonly source: { readonly name: string; readonly url: string }
}

/** A file of the endpoint, known by its content. */
export interface DataFile {
  /** Relative to the endpoint's folder (in a catalogue's document: relative to the catalogue). */
  readonly href: string
  readonly sha256: string
  readonly bytes: number
}

/** What a value per 1,000 residents is worked out from. */
export interface PerResident {
  readonly total: Indicator
  readonly population: Indicator
}

/** An indicator as the catalogue of one language describes it. */
export interface Indicator {
  readonly code: IndicatorCode
  readonly aliases: readonly string[]
  readonly topic: string
  readonly kind: IndicatorKind
  readonly direction: Direction
  readonly method: MethodType
  /** Rates are value = numerator / denominator x multiplier; null when the method has none. */
  readonly multiplier: number | null
  /** Decimals of the published unit, used wherever a number is shown short. */
  readonly decimals: number
  /** `%` where the values are shares; '' otherwise. */
  readonly symbol: '%' | ''
  readonly name: string
  readonly unit: string
  readonly definition: string
  /** How the value is computed, in a sentence. */
  readonly methodText: string
  readonly caveat: string
  /** Body that compiles the figures. */
  readonly body: string
  readonly licence: string
  readonly sdg: string | null
  readonly synonyms: readonly string[]
  /** Plural forms of what the numerator counts, in the order of the language's plural categories: "death|deaths"; null without counts. */
  readonly eventForms: readonly string[] | null
  /** True when the counts are worked out from published rates: our arithmetic, not published. */
  readonly impliedCounts: boolean
  readonly related: readonly IndicatorCode[]
  /** Generated for what nobody publishes yet: always marked, never mixed with published figures. */
  readonly demonstration: boolean
  readonly areas: readonly AreaCode[]
  readonly sexes: readonly Sex[]
  readonly firstPeriod: Period
  readonly lastPeriod: Period
  /** Day for which the publisher has announced the next figures: `2027-03-12`; null where none is known. */
  readonly nextDue: string | null
  /** Notes to single observations, by the code that observations carry. */
  readonly notes: Readonly<Record<string, string>>
  readonly sources: readonly Source[]
  /** Targets of any place; none for an indicator without a direction. */
  readonly targets: readonly Target[]
  readonly file: DataFile
  /** In no catalogue: set where derive reads a total per 1,000 residents, which is our arithmetic, not published. */
  readonly perResident?: PerResident
}
