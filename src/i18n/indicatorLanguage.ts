import type { IndicatorWords } from './en/indicatorWords.ts'
import type { IndicatorLanguage, Language } from './language.ts'

/** A language with the words that the page of an indicator has besides: `language.later.indicator()`. */
export function indicatorLanguage(language: Language, words: IndicatorWords): IndicatorLanguage {
  return { ...language, words: { ...language.words, ...words } }
}
