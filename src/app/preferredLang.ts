import { isLang, type Lang } from '#src/model/lang.ts'

/** The first of the reader's languages that the site speaks; Kazakh where it speaks none. */
export function preferredLang(languages: readonly string[]): Lang {
  for (const tag of languages) {
    const base = tag.split('-')[0]?.toLowerCase() ?? ''
    if (isLang(base)) return base
  }
  return 'kk'
}
