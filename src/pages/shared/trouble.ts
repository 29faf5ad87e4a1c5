import { useEffect, useState } from 'react'
import type { TroubleWords } from '#src/i18n/en/troubleWords.ts'
import type { Language } from '#src/i18n/language.ts'
import type { Lang } from '#src/model/lang.ts'
import type { troubleCode } from './troubleCode.ts'

type Trouble = TroubleWords & typeof troubleCode

const known = new Map<Lang, Trouble>()

/**
 * Fetches the words of a language for what failed, what was mended and what is not there, and what says them. Resolves to
 * whether they are there; where they are not, nobody waits for them in vain, and the next call tries again.
 */
export async function loadTrouble({ lang, later }: Language): Promise<boolean> {
  if (known.has(lang)) return true
  try {
    const [words, code] = await Promise.all([later.trouble(), import('./troubleCode.ts')])
    known.set(lang, { ...words, ...code.troubleCode })
    return true
  } catch {
    // What needs them says less, or comes later.
    return false
  }
}

/** The same, fetched when they are not there yet; null until they are, and where they cannot be fetched. */
export function useTrouble(language: Language): Trouble | null {
  const [trouble, setTrouble] = useState(known.get(language.lang) ?? null)
  useEffect(() => {
    let wanted = true
    void loadTrouble(language).then(() => wanted && setTrouble(known.get(language.lang) ?? null))
    return () => {
      wanted = false
    }
  }, [language])
  return known.get(language.lang) ?? trouble
}
