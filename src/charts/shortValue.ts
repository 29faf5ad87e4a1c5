import { differenceDecimals } from '#src/i18n/differenceDecimals.ts'
import type { IndicatorLanguage, Language } from '#src/i18n/language.ts'
import { valueText } from '#src/i18n/valueText.ts'
import type { Indicator } from '#src/model/indicator.ts'

/** A value as short as the indicator is shown: `9.1`, `97.4%`. */
export function shortValue(language: Language, indicator: Indicator, value: number): string {
  return valueText(value, indicator, language)
}

/**
 * A difference with its sign; of shares in points, not in per cent.
 * @param decimals more than the indicator's, where the value has to be told from another
 */
export function signedValue(
  language: Language,
  indicator: Indicator,
  value: number,
  decimals: number = indicator.decimals,
): string {
  const amount = language.signed(value, decimals)
  return indicator.symbol === '%' ? language.words.brief.points(amount) : amount
}

/** The interval of a difference in words, with digits that show on which side of 0 each limit lies. */
export function signedInterval(
  language: IndicatorLanguage,
  indicator: Indicator,
  [low, high]: readonly [number, number],
): string {
  const limit = (value: number): string =>
    signedValue(language, indicator, value, differenceDecimals(value, 0, indicator.decimals))
  return language.words.charts.interval(limit(low), limit(high))
}
