import type { Area } from '#src/model/area.ts'
import type { DatedEvent } from '#src/model/catalogue.ts'
import type { Indicator, Target } from '#src/model/indicator.ts'
import { periodIndex } from '#src/model/period.ts'
import type { Period } from '#src/model/period.ts'
import type { Sex } from '#src/model/series.ts'
import { monthsOf } from './monthsOf.ts'

/** An event where a chart marks it. */
export interface ShownEvent {
  readonly event: DatedEvent
  readonly place: Area
  /** On the calendar of the chart, between its first and its last period. */
  readonly x: number
  /** From 1, in the order of the dates: ties the flag to the list. */
  readonly number: number
}

/**
 * The targets of some places, earliest year first. None without a direction, nor for one sex: targets are of both.
 * @param sex of the figures shown
 */
export function targetsOf(
  { direction, targets }: Pick<Indicator, 'direction' | 'targets'>,
  places: readonly Pick<Area, 'code'>[],
  sex: Sex
): readonly Target[] {
  if (direction === 'none' || sex !== '_T') return []
  return targets
    .filter(({ area }) => places.some(({ code }) => code === area))
    .toSorted((left, right) => monthsOf(left.by)[1] - monthsOf(right.by)[1])
}

const MIDDLE_OF_YEAR = 6
const MIDDLE_OF_MONTH = 0.5
/** Near enough for the place of a day in its month. */
const DAYS_A_MONTH = 31

/** A date in months, as monthsOf counts them; what is known less exactly stands in the middle. */
function monthOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined) return Number(date) * 12 + MIDDLE_OF_YEAR
  return year * 12 + month - 1 + (day === undefined ? MIDDLE_OF_MONTH : (day - 0.5) / DAYS_A_MONTH)
}

/** Where a date lies among periods, whose values stand in their middles; null outside them. */
function positionOf(date: string, periods: readonly Period[]): number | null {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return null
  const [start, end] = [monthsOf(first), monthsOf(last)[1] + 1]
  const at = monthOf(date)
  if (at < start[0] || at > end) return null
  const x = periodIndex(first) + (at - start[0]) / (start[1] + 1 - start[0]) - 0.5
  return Math.min(Math.max(x, periodIndex(first)), periodIndex(last))
}

/**
 * The events of an indicator in some places and in the country, within the periods, by date.
 * @param places that are shown; the country's events concern its cities too
 */
export function shownEvents(
  events: readonly DatedEvent[],
  { code }: Pick<Indicator, 'code'>,
  places: readonly Area[],
  periods: readonly Period[]
): readonly ShownEvent[] {
  return events
    .filter(({ indicators }) => indicators.length === 0 || indicators.includes(code))
    .flatMap((event) => {
      const place = places.find((area) => area.code === event.area)
      const x = positionOf(event.date, periods)
      return place === undefined || x === null ? [] : [{ event, place, x }]
    })
    .toSorted((left, right) => left.x - right.x)
    .map((shown, index) => ({ ...shown, number: index + 1 }))
}
