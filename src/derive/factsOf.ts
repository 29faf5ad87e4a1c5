import type { EventFacts, Needed, OneMore, Reliability, TestedPair } from '#src/model/facts.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Value } from '#src/model/observation.ts'
import type { Period } from '#src/model/period.ts'
import { rateReliability } from '#src/stats/rateReliability.ts'
import type { Events } from '#src/stats/rateRatioTest.ts'
import { smallestDistinguishableCount } from '#src/stats/smallestDistinguishableCount.ts'
import { eventsOf } from './areApart.ts'
import { ratioOf } from './ratioOf.ts'
import { figureOf, lastFigure } from './figureOf.ts'
import { judgeAlone, SIGNIFICANCE } from './judge.ts'
import { poolSeries } from './poolSeries.ts'
import { intervalOf } from './intervalOf.ts'
import { lastCommon } from './sentenceOf.ts'
import type { PlaceSeries } from './selectSeries.ts'
import { trendOf } from './trendOf.ts'

type Cities = readonly [PlaceSeries, PlaceSeries]

/** Years that the pooled fact takes together. */
const POOLED_YEARS = 3

function testedPair(cities: Cities, period: Period, values: readonly [Value, Value]): TestedPair | null {
  const [left, right] = values
  const isTurned = right.value > left.value
  const ratio = ratioOf(isTurned ? [right, left] : values)
  if (ratio === null) return null
  const [first, second] = [cities[0].area, cities[1].area]
  return {
    figures: [figureOf(cities[0], period, left), figureOf(cities[1], period, right)],
    apart: judgeAlone(ratio.chance),
    order: isTurned ? [second, first] : [first, second],
    ratio,
  }
}

function neededOf({ figures }: TestedPair, values: readonly [Value, Value]): Needed | null {
  const [known, other] = [eventsOf(values[0]), eventsOf(values[1])]
  if (known === null || other === null) return null
  const smallest = smallestDistinguishableCount(known, other.denominator, SIGNIFICANCE)
  if (!smallest.ok || smallest.value === null) return null
  return { known: figures[0], other: figures[1].area, count: smallest.value }
}

function apartOf(cities: Cities): EventFacts['apart'] {
  const common = lastCommon(cities)
  if (typeof common === 'string') return { why: common }
  const tested = testedPair(cities, common.pair.left.period, common.values)
  return tested === null ? { why: 'no-counts' } : { ...tested, needed: neededOf(tested, common.values) }
}

/** The last final value whose counts are known. */
function lastCounted({ cells }: PlaceSeries): { readonly period: Period; readonly value: Value; readonly events: Events } | null {
  for (const { period, observation } of cells.toReversed()) {
    if (observation.kind === 'missing' || observation.provisional) continue
    const events = eventsOf(observation)
    if (events !== null) return { period, value: observation, events }
  }
  return null
}

function oneMoreOf(multiplier: number, series: PlaceSeries): OneMore | null {
  const last = lastCounted(series)
  return last === null ? null : { area: series.area, period: last.period, step: multiplier / last.events.denominator }
}

function reliabilityOf(indicator: Indicator, series: PlaceSeries): Reliability | null {
  const last = lastCounted(series)
  const interval = last === null ? null : intervalOf(indicator, last.value)
  if (last === null || interval === null) return null
  const doubt = rateReliability(last.events.count, last.value.value, interval)
  return doubt.ok ? { figure: figureOf(series, last.period, last.value), doubt: doubt.value } : null
}

function pooledOf(indicator: Indicator, cities: Cities): TestedPair | null {
  const pooled: Cities = [
    poolSeries(indicator, cities[0], POOLED_YEARS),
    poolSeries(indicator, cities[1], POOLED_YEARS),
  ]
  const common = lastCommon(pooled)
  return typeof common === 'string' ? null : testedPair(pooled, common.pair.left.period, common.values)
}

/**
 * What may be said of two cities beyond the sentence, where the counts behind the rates are known; else null.
 * Provisional values stay out of all of it.
 * @param cities single years of the chosen periods
 */
export function factsOf(indicator: Indicator, cities: Cities, country: PlaceSeries | null): EventFacts | null {
  const { kind, multiplier } = indicator
  if (kind !== 'events' || multiplier === null) return null
  return {
    apart: apartOf(cities),
    oneMore: cities.flatMap((series) => oneMoreOf(multiplier, series) ?? []),
    pooled: pooledOf(indicator, cities),
    reliability: cities.flatMap((series) => reliabilityOf(indicator, series) ?? []),
    trends: cities.flatMap((series) => trendOf(indicator, series) ?? []),
    country: country === null ? null : lastFigure(country),
  }
}
