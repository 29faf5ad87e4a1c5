import type { MissingReason, Observation } from '#src/model/observation.ts'
import type { Place } from './decode.ts'
import { report } from './decode.ts'

/** What a dataset says of one observation, in three cells and two lists. */
export interface ObservationCells {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** Letter of SDMX CL_OBS_STATUS; null means A. */
  readonly status: string | null
  readonly note: string | null
  readonly source: string | null
}

const VALUE_LETTERS = ['A', 'P', 'E', 'B']

const MISSING_LETTERS: ReadonlyMap<string, MissingReason> = new Map([
  ['O', 'not-published'],
  ['L', 'not-collected'],
  ['M', 'does-not-exist'],
  ['Q', 'withheld'],
])

/**
 * A value with its flags, or the reason why there is none.
 * Any other letter is an issue, not "not published": a letter that we cannot put into words may say that a figure is
 * not to be shown, or not as it stands, and guessing would tell readers what nobody said. So is a letter that
 * contradicts its cell: a value that was not collected, a provisional nothing.
 */
export function parseObservation(cells: ObservationCells, place: Place): Observation | undefined {
  const { value, numerator, denominator, status, note, source } = cells
  const missing = MISSING_LETTERS.get(status ?? 'O')
  if (value === null) {
    if (missing === undefined) return report(place, 'O, L, M or Q for a cell without a value', status)
    return { kind: 'missing', reason: missing, note }
  }
  const letter = status ?? 'A'
  if (!VALUE_LETTERS.includes(letter)) return report(place, 'A, P, E or B for a cell with a value', letter)
  return {
    kind: 'value',
    value,
    numerator,
    denominator,
    provisional: letter === 'P',
    estimated: letter === 'E',
    breaksSeries: letter === 'B',
    note,
    source,
  }
}
