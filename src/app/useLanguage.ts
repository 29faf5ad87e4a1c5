import { useEffect, useState } from 'react'
import type { Language } from '#src/i18n/language.ts'
import { loadLanguage } from '#src/i18n/loadLanguage.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { loadTrouble } from '#src/pages/shared/trouble.ts'
import { loadPage } from './loadPage.ts'

/**
 * The language last loaded: the first one until all that the page says in `lang` has arrived, and when it cannot be fetched.
 * @param kind of the page; null for an address that is none
 */
export function useLanguage(first: Language, lang: Lang, kind: Page['kind'] | null): Language {
  const [language, setLanguage] = useState(first)
  useEffect(() => {
    let wanted = true
    // A page in the former language is better than none; the next choice tries again.
    loadSpoken(lang, kind).then((loaded) => wanted && setLanguage(loaded), () => undefined)
    return () => {
      wanted = false
    }
  }, [lang, kind])
  return language
}

async function loadSpoken(lang: Lang, kind: Page['kind'] | null): Promise<Language> {
  const language = await loadLanguage(lang)
  await Promise.all([kind === null ? null : loadPage(kind, language), loadTrouble(language)])
  return language
}
