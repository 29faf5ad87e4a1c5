import type { Catalogue } from '#src/model/catalogue.ts'
import type { Indicator, Target } from '#src/model/indicator.ts'
import type { Value } from '#src/model/observation.ts'
import type { Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import type { IndicatorData } from '#src/model/series.ts'
import type { Standing, TargetFact } from '#src/model/targetFact.ts'
import { chosenSeries } from './chosenSeries.ts'
import { figureOf } from './figureOf.ts'
import { intervalOf } from './intervalOf.ts'
import { monthsOf } from './monthsOf.ts'
import type { PlaceSeries } from './selectSeries.ts'
import { targetsOf } from './shownMarks.ts'

type Interval = readonly [number, number]

/** True for a value that the direction calls good enough. */
function isGood({ direction }: Indicator, { value: target }: Target, value: number): boolean {
  return direction === 'higher' ? value >= target : value <= target
}

/**
 * How a value stands to a target. With counts the whole interval has to be on one side; a complete count is compared as
 * it is; of all else nothing can be told.
 */
function standingOf(indicator: Indicator, target: Target, { value }: Value, interval: Interval | null): Standing {
  const good = isGood(indicator, target, value)
  if (interval === null) {
    if (indicator.kind !== 'register') return 'unknown'
    return good ? 'met' : 'missed'
  }
  const sides = interval.map((limit) => isGood(indicator, target, limit))
  if (sides.every((side) => side)) return 'met'
  if (!sides.includes(true)) return 'missed'
  return good ? 'good-not-certain' : 'bad-not-certain'
}

/** The last final value up to the end of a period. */
function lastUpTo({ cells }: PlaceSeries, by: Period): { readonly period: Period; readonly value: Value } | null {
  for (const { period, observation } of cells.toReversed()) {
    const isLate = monthsOf(period)[1] > monthsOf(by)[1]
    if (!isLate && observation.kind === 'value' && !observation.provisional) return { period, value: observation }
  }
  return null
}

function heldAgainst(indicator: Indicator, target: Target, series: PlaceSeries): TargetFact['held'] {
  const last = lastUpTo(series, target.by)
  if (last === null) return null
  const interval = intervalOf(indicator, last.value)
  const standing = standingOf(indicator, target, last.value, interval)
  return { figure: figureOf(series, last.period, last.value), interval, standing }
}

/** Month of a release, counted as monthsOf counts. */
function monthOf(release: string): number {
  return Number(release.slice(0, 4)) * 12 + Number(release.slice(5, 7)) - 1
}

/**
 * The targets of the shown places, by place as shown and then by year, each held against the last final figure up to
 * its year, of single years and whichever of them the question has chosen. Empty where none is published, and for a
 * breakdown by sex: targets are of both together. By the release's date a target lies ahead or behind: what a page says of
 * its release stays true.
 */
export function targetFacts(indicator: Indicator, data: IndicatorData, catalogue: Catalogue, question: Question): readonly TargetFact[] {
  if (indicator.targets.length === 0) return []
  const chosen = chosenSeries(indicator, data, catalogue, { ...question, from: 'earliest', to: 'latest' })
  const places = chosen.country === null ? chosen.cities : [...chosen.cities, chosen.country]
  return places.flatMap((series) =>
    targetsOf(indicator, [series.area], chosen.sex).map((target): TargetFact => {
      const held = heldAgainst(indicator, target, series)
      const end = monthsOf(target.by)[1]
      const isDue = held !== null && monthsOf(held.figure.period)[1] === end
      return { area: series.area, target, held, time: isDue ? 'due' : end >= monthOf(catalogue.release) ? 'ahead' : 'awaited' }
    })
  )
}
