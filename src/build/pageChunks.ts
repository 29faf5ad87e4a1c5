import type { Rolldown } from 'vite'
import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'

/** Where the code of each page begins that index.html does not start with, and its words in the folder of a language. */
const PAGE_MODULES: Readonly<Record<Page['kind'], null | { readonly code: string; readonly words: string }>> = {
  overview: null,
  indicator: { code: 'src/pages/indicator/IndicatorPage.tsx', words: 'indicatorWords.ts' },
  service: { code: 'src/pages/services/ServicePage.tsx', words: 'services.ts' },
  memorandum: { code: 'src/pages/memorandum/MemorandumPage.tsx', words: 'pages/memorandum.ts' },
  data: { code: 'src/pages/data/DataPage.tsx', words: 'pages/data.ts' },
  about: { code: 'src/pages/about/AboutPage.tsx', words: 'pages/about.ts' },
}

/**
 * Files that a page needs to start besides the one that index.html names: its code, the words of its language, and what
 * any of them imports. Named in the page's head they arrive with the rest, not after it.
 * @throws Error when a module has no file of its own any more, which would cost readers a round trip unseen
 */
export function pageChunks(bundle: Rolldown.OutputBundle, lang: Lang, page: Page['kind']): readonly string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const within = (fileName: string): readonly string[] => [
    fileName,
    ...(byName.get(fileName)?.imports ?? []).flatMap(within),
  ]
  const starting = new Set(chunks.filter((chunk) => chunk.isEntry).map(({ fileName }) => fileName))
  const starters = [...starting].flatMap(within)
  const own = PAGE_MODULES[page]
  const ownModules = own === null ? [] : [own.code, `src/i18n/${lang}/${own.words}`]
  const wanted = [`src/i18n/${lang}/language.ts`, ...ownModules].flatMap((module) => {
    const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(`/${module}`)))
    if (found === undefined) throw new Error(`build: expected a file for ${module} among the built files`)
    return within(found.fileName)
  })
  return [...new Set([...starters, ...wanted])].filter((fileName) => !starting.has(fileName))
}
