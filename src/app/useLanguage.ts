import { useEffect, useState } from 'react'
import type { Language } from '#src/i18n/language.ts'
import { loadLanguage } from '#src/i18n/loadLanguage.ts'
import type { Lang } from '#src/model/lang.ts'

/** The language last loaded: the first one until the words of `lang` have arrived, and when they cannot be fetched. */
export function useLanguage(first: Language, lang: Lang): Language {
  const [language, setLanguage] = useState(first)
  useEffect(() => {
    let wanted = true
    loadLanguage(lang).then(
      (loaded) => wanted && setLanguage(loaded),
      // A page in the former language is better than none; the next choice tries again.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [lang])
  return language
}
