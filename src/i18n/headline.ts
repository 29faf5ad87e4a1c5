import type { Area } from '#src/model/area.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { MissingReason } from '#src/model/observation.ts'
import type { Figure } from '#src/model/sentence.ts'
import type { Language } from './language.ts'
import { markDemonstration } from './markDemonstration.ts'
import { valueText } from './valueText.ts'

/** A count below this comes before its rate: a rate of a few events says more than it knows. */
const COUNT_FIRST_BELOW = 10

/** From here on all digits do not fit beside each other; the table has them. */
const COMPACT_FROM = 1e6

/** A place with its last figure, or why there is none. */
export type PlaceFigure =
  | { readonly area: Area; readonly figure: Figure }
  | { readonly area: Area; readonly figure: null; readonly reason: MissingReason }

/** A figure as a headline: `3 deaths` with `9.1` beside it, or `20.1` with `12 deaths`; null where counts are not known. */
export interface HeadlineTexts {
  readonly first: string
  readonly second: string | null
}

/** @param countFirst where the figure stands beside one whose count comes first */
export function headlineTexts(
  figure: Figure,
  indicator: Indicator,
  language: Language,
  countFirst: boolean = isFew(figure),
): HeadlineTexts {
  const isLong = Math.abs(figure.value) >= COMPACT_FROM
  const value = isLong ? language.compact(figure.value) : valueText(figure.value, indicator, language)
  if (figure.count === null || indicator.eventForms === null) return { first: value, second: null }
  const count = `${language.number(figure.count, 0)} ${language.plural(figure.count, indicator.eventForms)}`
  return countFirst ? { first: count, second: value } : { first: value, second: count }
}

/** When a figure is of: `2025, provisional`. */
export function headlinePeriod({ period, provisional }: Figure, language: Language): string {
  return language.period(period) + (provisional ? `, ${language.words.charts.provisional}` : '')
}

/**
 * An indicator and the last figure of each place, for a title: `Infant mortality: Astana 4.39, Shymkent 5.69 (2024), deaths
 * under age 1 per 1,000 live births`. The unit stands last, where a short line may cut it; counts and shares have none.
 */
export function sayHeadline(indicator: Indicator, places: readonly [PlaceFigure, PlaceFigure], language: Language): string {
  const [left, right] = places
  const figures = places.flatMap(({ figure }) => figure ?? [])
  const countFirst = figures.every(({ count }) => count !== null) && figures.some(isFew)
  const [before, after] = [periodOf(left, language), periodOf(right, language)]
  const value = (place: PlaceFigure) =>
    place.figure === null
      ? `${place.area.name} – ${language.words.charts.missingMarks[place.reason]}`
      : `${place.area.name} ${headlineTexts(place.figure, indicator, language, countFirst).first}`
  const both = `${value(left)}${before === after ? '' : before}${language.words.sentences.between}${value(right)}${after}`
  const unit = indicator.symbol === '%' || countFirst || figures.length === 0 ? '' : `, ${indicator.unit}`
  return markDemonstration(`${indicator.name}: ${both}${unit}`, indicator, language)
}

function isFew({ count }: Figure): boolean {
  return count !== null && count < COUNT_FIRST_BELOW
}

function periodOf({ figure }: PlaceFigure, language: Language): string {
  return figure === null ? '' : ` (${headlinePeriod(figure, language)})`
}
