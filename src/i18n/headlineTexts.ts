import type { Indicator } from '#src/model/indicator.ts'
import type { Figure } from '#src/model/sentence.ts'
import type { Language } from './language.ts'
import { valueText } from './valueText.ts'

/** A count below this comes before its rate: a rate of a few events says more than it knows. */
const COUNT_FIRST_BELOW = 10

/** From here on all digits do not fit beside each other; the table has them. */
const COMPACT_FROM = 1e6

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
  return language.period(period) + (provisional ? `, ${language.words.panels.provisional}` : '')
}

/** Whether so few events stand behind a figure that their count says more than the rate. */
export function isFew({ count }: Figure): boolean {
  return count !== null && count < COUNT_FIRST_BELOW
}
