import type { Catalogue, Topic } from '#src/model/catalogue.ts'
import type { Indicator, IndicatorCode } from '#src/model/indicator.ts'
import type { Question } from '#src/model/question.ts'
import type { Result } from '#src/model/result.ts'
import type { IndicatorData } from '#src/model/series.ts'
import type { Card } from './card.ts'
import { deriveCard } from './deriveCard.ts'
import { isAskedFor } from './isAskedFor.ts'
import { judgeTogether } from './judge.ts'

/** One dataset of the overview file, or what went wrong with it alone. */
export interface OverviewItem<Failure> {
  readonly code: IndicatorCode
  readonly data: Result<IndicatorData, Failure>
}

/** A place in the overview: a card, or why it cannot be drawn. */
export type OverviewEntry<Failure> =
  | { readonly kind: 'card'; readonly indicator: Indicator; readonly card: Card }
  | { readonly kind: 'failure'; readonly indicator: Indicator; readonly failure: Failure }
  /** The catalogue lists the indicator, the overview file does not. */
  | { readonly kind: 'absent'; readonly indicator: Indicator }

/** A topic with its entries; topics without any are left out. */
export interface OverviewGroup<Failure> {
  readonly topic: Topic
  readonly entries: readonly OverviewEntry<Failure>[]
}

/** The chance of every comparison that the cards of all indicators make by a test: between cities, and over time. */
function chancesOf<Failure>(
  catalogue: Catalogue,
  items: readonly OverviewItem<Failure>[],
  question: Question
): readonly number[] {
  const chances: number[] = []
  const note = (chance: number): boolean => {
    chances.push(chance)
    return false
  }
  for (const { code, data } of items) {
    const indicator = catalogue.indicators.find((candidate) => candidate.code === code)
    if (indicator?.kind === 'events' && data.ok) deriveCard(indicator, data.value, catalogue, question, note)
  }
  return chances
}

/**
 * The overview, by topic, topics and indicators in the order of the sheets, after the question's filters.
 * An item that failed keeps its place, so that the rest stands. Items that the catalogue does not list are left out:
 * nothing could be said of them in words.
 * All comparisons by test are judged together, those that a filter of topics hides too, so that filtering turns no claim.
 * @throws Error when the catalogue has fewer than two cities
 */
export function deriveOverview<Failure>(
  catalogue: Catalogue,
  items: readonly OverviewItem<Failure>[],
  question: Question
): OverviewGroup<Failure>[] {
  const itemOf = new Map(items.map((item) => [item.code, item]))
  const judge = judgeTogether(chancesOf(catalogue, items, question))
  const entryOf = (indicator: Indicator): OverviewEntry<Failure> => {
    const item = itemOf.get(indicator.code)
    if (item === undefined) return { kind: 'absent', indicator }
    if (!item.data.ok) return { kind: 'failure', indicator, failure: item.data.error }
    return { kind: 'card', indicator, card: deriveCard(indicator, item.data.value, catalogue, question, judge) }
  }
  return catalogue.topics
    .filter((topic) => question.topics.length === 0 || question.topics.includes(topic.code))
    .map((topic) => ({
      topic,
      entries: catalogue.indicators
        .filter((indicator) => indicator.topic === topic.code && isAskedFor(indicator, question))
        .map(entryOf),
    }))
    .filter((group) => group.entries.length > 0)
}
