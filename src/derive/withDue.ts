import type { Indicator } from '#src/model/indicator.ts'
import type { MissingReason } from '#src/model/observation.ts'
import { comparePeriods, nextPeriod, parsePeriod } from '#src/model/period.ts'
import type { Period } from '#src/model/period.ts'
import { dayOf, freshnessOf } from './freshnessOf.ts'
import { monthsOf } from './monthsOf.ts'
import type { Cell, PlaceSeries } from './selectSeries.ts'

/** True for a period that had not ended when the release came out. */
function goesOn(period: Period, release: string): boolean {
  const month = parsePeriod(dayOf(release).slice(0, 7))
  return month !== null && monthsOf(period)[1] >= monthsOf(month)[0]
}

/** True for a figure that the announced date is about: it follows the place's last one and is of the newest period. */
function isAwaited(indicator: Indicator, { lastValue }: PlaceSeries, period: Period): boolean {
  return lastValue !== null && nextPeriod(lastValue) === period && comparePeriods(period, indicator.lastPeriod) >= 0
}

/**
 * A place's series in which a value that nobody published is told from one that nobody could have published yet: its
 * period had not ended on the day of the release, or the publisher has announced it for a later day (`not-due`), or for
 * a day that has passed (`late`). Reasons that the sheets give stay.
 */
export function withDue(indicator: Indicator, series: PlaceSeries, release: string): PlaceSeries {
  const freshness = freshnessOf(indicator, release)
  const reasonOf = (period: Period): MissingReason => {
    if (goesOn(period, release)) return 'not-due'
    if (freshness.kind === 'not-announced' || !isAwaited(indicator, series, period)) return 'not-published'
    return freshness.kind === 'late' ? 'late' : 'not-due'
  }
  const cells = series.cells.map((cell): Cell => {
    const { period, observation } = cell
    if (observation.kind === 'value' || observation.reason !== 'not-published') return cell
    return { period, observation: { ...observation, reason: reasonOf(period) } }
  })
  return { ...series, cells }
}
