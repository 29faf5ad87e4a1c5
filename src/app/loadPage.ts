import { createElement, type ReactElement, use } from 'react'
import type { Language } from '#src/i18n/language.ts'
import { OverviewPage } from '#src/pages/overview/OverviewPage.tsx'
import type { Page } from '#src/model/question.ts'
import { remembered } from '#src/ui/remembered.ts'

/** Draws a page; only that of an indicator asks for an id. */
type DrawPage = (id: string) => ReactElement

/** The code and the words of a page are fetched side by side. */
const PAGES: Readonly<Record<Page['kind'], (language: Language) => Promise<DrawPage>>> = {
  // Where most readers begin or go next.
  overview: remembered(() => Promise.resolve(() => createElement(OverviewPage))),
  indicator: remembered(async ({ later }) => {
    const [{ IndicatorPage }, words] = await Promise.all([
      import('#src/pages/indicator/IndicatorPage.tsx'),
      later.indicator(),
    ])
    return (id) => createElement(IndicatorPage, { id, words })
  }),
  service: remembered(async ({ later }) => {
    const [{ ServicePage }, words] = await Promise.all([import('#src/pages/services/ServicePage.tsx'), later.service()])
    return () => createElement(ServicePage, { words })
  }),
  memorandum: remembered(async ({ later }) => {
    const [{ MemorandumPage }, words] = await Promise.all([
      import('#src/pages/memorandum/MemorandumPage.tsx'),
      later.memorandum(),
    ])
    return () => createElement(MemorandumPage, { words })
  }),
  data: remembered(async ({ later }) => {
    const [{ DataPage }, words] = await Promise.all([import('#src/pages/data/DataPage.tsx'), later.data()])
    return () => createElement(DataPage, { words })
  }),
  about: remembered(async ({ later }) => {
    const [{ AboutPage }, words] = await Promise.all([import('#src/pages/about/AboutPage.tsx'), later.about()])
    return () => createElement(AboutPage, { words })
  }),
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
