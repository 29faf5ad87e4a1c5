import { createElement, type ReactElement, use } from 'react'
import type { Language } from '#src/i18n/language.ts'
import { OverviewPage } from '#src/pages/overview/OverviewPage.tsx'
import type { Page } from '#src/model/question.ts'
import { remembered } from '#src/ui/remembered.ts'

/** Draws a page; only that of an indicator asks for an id. */
type DrawPage = (id: string) => ReactElement

/** The code and the words of a page are fetched side by side. */
function pageOf<Code, Words>(
  fetchCode: () => Promise<Code>,
  fetchWords: (language: Language) => Promise<Words>,
  draw: (code: Code, words: Words, id: string) => ReactElement,
): (language: Language) => Promise<DrawPage> {
  return remembered(async (language) => {
    const [code, words] = await Promise.all([fetchCode(), fetchWords(language)])
    return (id) => draw(code, words, id)
  })
}

const PAGES: Readonly<Record<Page['kind'], (language: Language) => Promise<DrawPage>>> = {
  // Where most readers begin or go next.
  overview: remembered(() => Promise.resolve(() => createElement(OverviewPage))),
  indicator: pageOf(
    () => import('#src/pages/indicator/IndicatorPage.tsx'),
    ({ later }) => later.indicator(),
    ({ IndicatorPage }, words, id) => createElement(IndicatorPage, { id, words }),
  ),
  service: pageOf(
    () => import('#src/pages/services/ServicePage.tsx'),
    ({ later }) => later.service(),
    ({ ServicePage }, words) => createElement(ServicePage, { words }),
  ),
  memorandum: pageOf(
    () => import('#src/pages/memorandum/MemorandumPage.tsx'),
    ({ later }) => later.memorandum(),
    ({ MemorandumPage }, words) => createElement(MemorandumPage, { words }),
  ),
  data: pageOf(
    () => import('#src/pages/data/DataPage.tsx'),
    ({ later }) => later.data(),
    ({ DataPage }, words) => createElement(DataPage, { words }),
  ),
  about: pageOf(
    () => import('#src/pages/about/AboutPage.tsx'),
    ({ later }) => later.about(),
    ({ AboutPage }, words) => createElement(AboutPage, { words }),
  ),
}

/** Fetches the code and the words of a page, once; rejects when that fails, and the next call tries again. */
export function loadPage(kind: Page['kind'], language: Language): Promise<DrawPage> {
  return PAGES[kind](language)
}

/** Fetches every page in a language. */
export async function loadAllPages(language: Language): Promise<void> {
  await Promise.all(Object.values(PAGES).map((load) => load(language)))
}

/** The way to draw a page; suspends until its code and its words are there. */
export function usePage(kind: Page['kind'], language: Language): DrawPage {
  return use(loadPage(kind, language))
}
