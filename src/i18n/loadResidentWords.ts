import type { Lang } from '#src/model/lang.ts'
import type { ResidentWords } from './en/resident.ts'

const WORDS: Readonly<Record<Lang, () => Promise<{ readonly resident: ResidentWords }>>> = {
  kk: () => import('./kk/resident.ts'),
  ru: () => import('./ru/resident.ts'),
  en: () => import('./en/resident.ts'),
}

/** The words for totals read per 1,000 residents, for which few readers ask. Rejects when they cannot be fetched. */
export async function loadResidentWords(lang: Lang): Promise<ResidentWords> {
  const { resident } = await WORDS[lang]()
  return resident
}
