import type { Lang } from '#src/model/lang.ts'
import { compareKazakh } from './formats/compareKazakh.ts'

/** The alphabetical order of a language, for `sort`. */
export function orderOf(lang: Lang): (left: string, right: string) => number {
  return lang === 'kk' ? compareKazakh : new Intl.Collator(lang).compare
}
