import { useEffect, useState } from 'react'
import type { Language } from '#src/i18n/language.ts'
import { loadLanguage } from '#src/i18n/loadLanguage.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { loadTrouble } from '#src/pages/shared/trouble.ts'
import { loadPage } from './loadPage.ts'

/** Languages in which all is there that a kind of page says, by language and kind. */
const spoken = new Map<string, Language>()

/**
 * The language last loaded: the first one until all that the page says in `lang` has arrived, and when it cannot be fetched.
 * One that is there changes with the address, so that the page is drawn once and not twice.
 * @param kind of the page; null for an address that is none
 */
export function useLanguage(first: Language, lang: Lang, kind: Page['kind'] | null): Language {
  const [last, setLast] = useState(first)
  const known = spoken.get(`${lang} ${kind}`)
  if (known !== undefined && known !== last) setLast(known)
  useEffect(() => {
    let wanted = true
    // A page in the former language is better than none; the next choice tries again.
    loadSpoken(lang, kind).then((loaded) => wanted && setLast(loaded), () => undefined)
    return () => {
      wanted = false
    }
  }, [lang, kind])
  return known ?? last
}

/** Fetches what a kind of page says in a language; rejects where the page itself cannot be said, and the next call tries again. */
export async function loadSpoken(lang: Lang, kind: Page['kind'] | null): Promise<Language> {
  const language = await loadLanguage(lang)
  const [isWhole] = await Promise.all([loadTrouble(language), kind !== null && loadPage(kind, language)])
  if (isWhole) spoken.set(`${lang} ${kind}`, language)
  return language
}
