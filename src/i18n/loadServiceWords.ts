import type { Lang } from '#src/model/lang.ts'
import type { ServicesWords } from './en/services.ts'

const WORDS: Readonly<Record<Lang, () => Promise<{ readonly services: ServicesWords }>>> = {
  kk: () => import('./kk/services.ts'),
  ru: () => import('./ru/services.ts'),
  en: () => import('./en/services.ts'),
}

const loaded = new Map<Lang, ServicesWords>()

/** The words of the pages of services in a language; fetched once. Rejects when they cannot be. */
export async function loadServiceWords(lang: Lang): Promise<ServicesWords> {
  const { services } = await WORDS[lang]()
  loaded.set(lang, services)
  return services
}

/** The words of a language, once they have been fetched; else null. */
export function serviceWordsNow(lang: Lang): ServicesWords | null {
  return loaded.get(lang) ?? null
}
