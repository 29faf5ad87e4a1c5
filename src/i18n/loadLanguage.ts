import type { Lang } from '#src/model/lang.ts'
import type { Words } from './en/words.ts'
import { createLanguage, type Language } from './language.ts'

const WORDS: Readonly<Record<Lang, () => Promise<{ readonly words: Words }>>> = {
  kk: () => import('./kk/words.ts'),
  ru: () => import('./ru/words.ts'),
  en: () => import('./en/words.ts'),
}

/** A language with its words; only the words of that language are fetched. Rejects when they cannot be. */
export async function loadLanguage(lang: Lang): Promise<Language> {
  const { words } = await WORDS[lang]()
  return createLanguage(lang, words)
}
