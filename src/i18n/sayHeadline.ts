import type { Area } from '#src/model/area.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { MissingReason } from '#src/model/observation.ts'
import type { Figure } from '#src/model/sentence.ts'
import { headlinePeriod, headlineTexts, isFew } from './headlineTexts.ts'
import type { IndicatorLanguage, Language } from './language.ts'
import { markDemonstration } from './markDemonstration.ts'

/** A place with its last figure, or why there is none. */
export type PlaceFigure =
  | { readonly area: Area; readonly figure: Figure }
  | { readonly area: Area; readonly figure: null; readonly reason: MissingReason }

/**
 * An indicator and the last figure of each place, for a title: `Infant mortality: Astana 4.39, Shymkent 5.69 (2024), deaths
 * under age 1 per 1,000 live births`. The unit stands last, where a short line may cut it; counts and shares have none.
 */
export function sayHeadline(indicator: Indicator, places: readonly [PlaceFigure, PlaceFigure], language: IndicatorLanguage): string {
  const [left, right] = places
  const figures = places.flatMap(({ figure }) => figure ?? [])
  const isCounted = indicator.eventForms !== null && figures.every(({ count }) => count !== null)
  const countFirst = isCounted && figures.some(isFew)
  const [before, after] = [periodOf(left, language), periodOf(right, language)]
  const value = (place: PlaceFigure) =>
    place.figure === null
      ? `${place.area.name} – ${language.words.panels.missingMarks[place.reason]}`
      : `${place.area.name} ${headlineTexts(place.figure, indicator, language, countFirst).first}`
  const { inTitle } = language.words.sentences
  const both = inTitle(value(left) + (before === after ? '' : before), value(right) + after)
  const unit = indicator.symbol === '%' || countFirst || figures.length === 0 ? '' : `, ${indicator.unit}`
  return markDemonstration(`${indicator.name}: ${both}${unit}`, indicator, language)
}

function periodOf({ figure }: PlaceFigure, language: Language): string {
  return figure === null ? '' : ` (${headlinePeriod(figure, language)})`
}
