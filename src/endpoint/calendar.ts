import type { Observation } from '#src/model/observation.ts'
import type { Period } from '#src/model/period.ts'
import { comparePeriods, periodIndex, periodsBetween } from '#src/model/period.ts'
import type { Place } from './decode.ts'
import { report } from './decode.ts'

/** More than a century of months; a typing error in a year must not make a calendar of 100,000. */
const MOST_PERIODS = 1500

/** Periods of one frequency have one form: `2024` has none, `2024-Q1` a Q, `2024-03` digits after the hyphen. */
function frequencyOf(period: Period): string {
  return period.slice(4, 6).replace(/\d/, '0')
}

/** All periods from the first to the last, ascending; an issue when they are of several frequencies or far apart. */
export function calendarOf(periods: readonly Period[], place: Place): readonly Period[] | undefined {
  const sorted = periods.toSorted(comparePeriods)
  const first = sorted[0]
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return report(place, 'at least one period', periods)
  if (new Set(periods.map(frequencyOf)).size > 1) return report(place, 'periods of one frequency', periods.join(' '))
  const length = periodIndex(last) - periodIndex(first) + 1
  if (length > MOST_PERIODS) return report(place, `at most ${MOST_PERIODS} periods`, `${first} to ${last}`)
  return periodsBetween(first, last)
}

/**
 * Observations of a whole calendar: periods that the data leave out (null) are not published,
 * or do not exist where the place does not exist at the next period that the data have.
 */
export function fillHoles(observations: readonly (Observation | null)[]): readonly Observation[] {
  let next: Observation | null = null
  const filled = observations.toReversed().map((observation): Observation => {
    if (observation !== null) {
      next = observation
      return observation
    }
    const reason = next?.kind === 'missing' && next.reason === 'does-not-exist' ? next.reason : 'not-published'
    return { kind: 'missing', reason, note: null }
  })
  return filled.toReversed()
}
