import type { Language } from '#src/i18n/language.ts'
import { valueText } from '#src/i18n/valueText.ts'
import type { Indicator } from '#src/model/indicator.ts'

/** A value as short as the indicator is shown: `9.1`, `97.4%`. */
export function shortValue(language: Language, indicator: Indicator, value: number): string {
  return valueText(value, indicator, language)
}

/** A difference with its sign; of shares in points, not in per cent. */
export function signedValue(language: Language, indicator: Indicator, value: number): string {
  const amount = language.signed(value, indicator.decimals)
  return indicator.symbol === '%' ? language.words.brief.points(amount) : amount
}
