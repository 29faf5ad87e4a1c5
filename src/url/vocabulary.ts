import type { Period } from '#src/model/period.ts'

/** A thing that links name: its id today, and the ids that older links may still carry. */
export interface Entry {
  readonly id: string
  readonly aliases: readonly string[]
}

/** The words that a link may use: all that one release can answer. */
export interface Vocabulary {
  readonly cities: readonly Entry[]
  readonly indicators: readonly Entry[]
  /** Codes of topics, in the order of the sheets. */
  readonly topics: readonly string[]
  /** All periods of the release without holes, ascending within each frequency. */
  readonly periods: readonly Period[]
}

/** The two cities of the memorandum, left and right: what a link without `cities` shows. */
export const DEFAULT_CITIES = ['astana', 'shymkent'] as const

/** For links that are written before a catalogue is loaded. */
export const EMPTY_VOCABULARY: Vocabulary = { cities: [], indicators: [], topics: [], periods: [] }
