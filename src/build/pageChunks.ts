import type { Rolldown } from 'vite'
import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'

/** Where the code of each page begins that index.html does not start with. */
const PAGE_MODULES: Readonly<Record<Exclude<Page['kind'], 'overview'>, string>> = {
  indicator: 'src/pages/indicator/IndicatorPage.tsx',
  'waiting-times': 'src/pages/waiting/WaitingTimesPage.tsx',
  memorandum: 'src/pages/memorandum/MemorandumPage.tsx',
  data: 'src/pages/data/DataPage.tsx',
  about: 'src/pages/about/AboutPage.tsx',
}

/**
 * Files that a page needs to start besides what index.html names: its code, the words of its language, and what they
 * import. Named in the page's head they arrive with the rest, not after it.
 * @throws Error when a module has no file of its own any more, which would cost readers a round trip unseen
 */
export function pageChunks(bundle: Rolldown.OutputBundle, lang: Lang, page: Page['kind']): readonly string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const within = (fileName: string): readonly string[] => [
    fileName,
    ...(byName.get(fileName)?.imports ?? []).flatMap(within),
  ]
  const starting = new Set(chunks.filter((chunk) => chunk.isEntry).flatMap(({ fileName }) => within(fileName)))
  const wanted = [...(page === 'overview' ? [] : [PAGE_MODULES[page]]), `src/i18n/${lang}/words.ts`].flatMap((module) => {
    const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.replaceAll('\\', '/').endsWith(`/${module}`))
    if (found === undefined) throw new Error(`build: expected a file for ${module} among the built files`)
    return within(found.fileName)
  })
  return [...new Set(wanted)].filter((fileName) => !starting.has(fileName))
}
