import type { Lang } from '#src/model/lang.ts'
import type { Language } from './language.ts'

const LANGUAGES: Readonly<Record<Lang, () => Promise<{ readonly language: Language }>>> = {
  kk: () => import('./kk/language.ts'),
  ru: () => import('./ru/language.ts'),
  en: () => import('./en/language.ts'),
}

/** A language with its formats and the words that every page starts with, one file. Rejects when it cannot be fetched. */
export async function loadLanguage(lang: Lang): Promise<Language> {
  const { language } = await LANGUAGES[lang]()
  return language
}
