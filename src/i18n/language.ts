import type { Lang } from '#src/model/lang.ts'
import type { ResidentWords } from './en/resident.ts'
import type { Words } from './en/words.ts'
import type { Formats } from './formats/formats.ts'
import { english } from './formats/english.ts'
import { kazakh } from './formats/kazakh.ts'
import { russian } from './formats/russian.ts'

/** All that a view needs to speak a language. */
export interface Language extends Formats {
  readonly lang: Lang
  readonly words: Words
  /** Where totals are read per 1,000 residents: see residentLanguage. */
  readonly resident?: ResidentWords
}

const FORMATS: Readonly<Record<Lang, Formats>> = { kk: kazakh, ru: russian, en: english }

/** A language from its words, which arrive by `loadLanguage`; formats of all three are small and always here. */
export function createLanguage(lang: Lang, words: Words): Language {
  return { lang, words, ...FORMATS[lang] }
}
