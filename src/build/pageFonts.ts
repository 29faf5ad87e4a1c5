import type { Rolldown } from 'vite'
import type { Lang } from '#src/model/lang.ts'

/** The faces that a page in a language is set in, by the beginning of their files' names. */
const FACES: Readonly<Record<Lang, readonly string[]>> = {
  kk: ['golos-text-latin-', 'golos-text-cyrillic-wght-', 'golos-text-cyrillic-ext-'],
  ru: ['golos-text-latin-', 'golos-text-cyrillic-wght-'],
  en: ['golos-text-latin-'],
}

/**
 * Files of the fonts of a page, from the site's root. Named in its head they mostly arrive before the first paint; where
 * they do not, the page keeps its fallback, because nothing may move under the reader (`font-display: optional`).
 */
export function pageFonts(bundle: Rolldown.OutputBundle, lang: Lang): readonly string[] {
  return FACES[lang].map((face) => {
    const found = Object.keys(bundle).find((fileName) => fileName.includes(face) && fileName.endsWith('.woff2'))
    if (found === undefined) throw new Error(`build: expected a font ${face}* among the built files`)
    return found
  })
}
