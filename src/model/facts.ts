import type { Area } from './area.ts'
import type { Period } from './period.ts'
import type { Figure, NotComparable } from './sentence.ts'

/** How many times as high one rate is as another, with what a test says. */
export interface Ratio {
  /** Null when the second place has no events. */
  readonly ratio: number | null
  /** 95 % limits; no upper one when the second place has no events. */
  readonly lower: number
  readonly upper: number | null
  /** Chance of a difference as large between equal rates. */
  readonly chance: number
  /** The same by mid-P: a detail, never the verdict. */
  readonly midChance: number
}

/** Two rates whose counts are known, of one period, and what the test says of them. */
export interface TestedPair {
  readonly figures: readonly [Figure, Figure]
  readonly apart: boolean
  /** The place with the higher rate, then the other: as `ratio` is formed; the reader's order where the rates are equal. */
  readonly order: readonly [Area, Area]
  readonly ratio: Ratio
}

/** The smallest count of the right city that the test would tell apart from the count of the left one. */
export interface Needed {
  readonly known: Figure
  readonly other: Area
  readonly count: number
}

/** What one more event would do to the rate of a place. */
export interface OneMore {
  readonly area: Area
  readonly period: Period
  /** In the unit of the indicator. */
  readonly step: number
}

/** Whether a place's last final rate can be read on its own. */
export interface Reliability {
  readonly figure: Figure
  /** Why it cannot; null when it can. */
  readonly doubt: 'few-events' | 'wide-interval' | null
}

/** Whether the rate of a place rises or falls over its last five final years in a row. */
export interface Trend {
  readonly area: Area
  /** First and last of the years; null where no five in a row can be compared. */
  readonly years: readonly [Period, Period] | null
  /** Null where no trend is shown, which does not show that there is none. */
  readonly direction: 'rises' | 'falls' | null
}

/** What stands under the chart of an indicator whose counts are known. */
export interface EventFacts {
  /** The cities in the last period that both have, or why they cannot be compared. */
  readonly apart: (TestedPair & { readonly needed: Needed | null }) | { readonly why: NotComparable | 'no-counts' }
  /** One a city with counts, left first; empty without any. */
  readonly oneMore: readonly OneMore[]
  /** Three years as one, ending with `figures[0].period`; null where no three final years in a row can be compared. */
  readonly pooled: TestedPair | null
  /** One a city with counts, left first. */
  readonly reliability: readonly Reliability[]
  /** One a city with a final value, left first. */
  readonly trends: readonly Trend[]
  /** The country's last value; null without any. */
  readonly country: Figure | null
}
