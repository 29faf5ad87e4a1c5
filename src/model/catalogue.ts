import type { Area, AreaCode } from './area.ts'
import type { DataFile, Indicator } from './indicator.ts'
import type { Lang } from './lang.ts'

/** A theme of indicators ("area" is a place). */
export interface Topic {
  readonly code: string
  readonly name: string
}

/** What one release holds, in one language; never changes once published. */
export interface Catalogue {
  readonly lang: Lang
  /** Date of the release: `2026-11-22`. */
  readonly release: string
  readonly areas: readonly Area[]
  /** In the order of the sheets. */
  readonly topics: readonly Topic[]
  /** In the order of the sheets. */
  readonly indicators: readonly Indicator[]
  /** What happened in the places, in the order of the sheet. */
  readonly events: readonly DatedEvent[]
  readonly overview: DataFile
  readonly commitments: DataFile
}

/** Something that happened in a place and may help to read its figures; not to be taken for their cause. */
export interface DatedEvent {
  readonly code: string
  /** A country's event concerns all its places. */
  readonly area: AreaCode
  /** A year, a month or a day, as known: `2024`, `2024-03`, `2024-12-17`. */
  readonly date: string
  readonly text: string
  readonly url: string
  /** Codes of the indicators that it concerns; empty for all. */
  readonly indicators: readonly string[]
}

/** One line of the list of releases. */
export interface Release {
  readonly id: string
  /** The release it follows; null for the first. */
  readonly revises: string | null
  /** Against the release it follows; null for the first. */
  readonly changes: ReleaseChanges | null
}

export interface ReleaseChanges {
  /** Observations that the release before did not have, those included that say why there is no value. */
  readonly added: number
  /** Values that differ beyond the digits given. */
  readonly revised: number
  /** Values that differ only in the digits given. */
  readonly reprinted: number
  readonly removed: number
  readonly indicatorsAdded: readonly string[]
}

/** A promise of the memorandum; without evidence nothing about it has been published. */
export interface Commitment {
  readonly code: string
  readonly topic: string
  readonly text: string
  /** Codes as in the sheet; some name indicators that nobody publishes yet. */
  readonly indicators: readonly string[]
  readonly evidence: readonly Evidence[]
}

export interface Evidence {
  /** A year, a month or a day, as known: `2024`, `2024-03`, `2024-12-17`. */
  readonly date: string
  readonly text: string
  readonly url: string | null
}
