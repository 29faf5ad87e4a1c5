import { type ComponentType, use } from 'react'
import { OverviewPage } from '#src/pages/overview/OverviewPage.tsx'
import { loadServiceWords } from '#src/i18n/loadServiceWords.ts'
import { LANGS, type Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'

type PageView = ComponentType<{ readonly id: string }>

const MODULES: Readonly<Record<Page['kind'], (lang: Lang) => Promise<PageView>>> = {
  // Where most readers begin or go next.
  overview: () => Promise.resolve(OverviewPage),
  indicator: () => import('#src/pages/indicator/IndicatorPage.tsx').then((module) => module.IndicatorPage),
  // Its words come along: no other page needs them.
  service: (lang) =>
    Promise.all([import('#src/pages/services/ServicePage.tsx'), loadServiceWords(lang)]).then(([module]) => module.ServicePage),
  memorandum: () => import('#src/pages/memorandum/MemorandumPage.tsx').then((module) => module.MemorandumPage),
  data: () => import('#src/pages/data/DataPage.tsx').then((module) => module.DataPage),
  about: () => import('#src/pages/about/AboutPage.tsx').then((module) => module.AboutPage),
}

const loading = new Map<Page['kind'], Promise<PageView>>()

/** Fetches the code of a page, once; rejects when that fails, and the next call tries again. */
export function loadPage(kind: Page['kind'], lang: Lang): Promise<PageView> {
  const before = loading.get(kind)
  if (before !== undefined) return before
  const pending = MODULES[kind](lang)
  loading.set(kind, pending)
  pending.then(
    // As React itself marks what it has waited for: `use` then answers at once.
    (value) => Object.assign(pending, { status: 'fulfilled', value }),
    () => loading.delete(kind),
  )
  return pending
}

/** Fetches the code of every page, and all words. */
export async function loadAllPages(): Promise<void> {
  const kinds: readonly Page['kind'][] = ['overview', 'indicator', 'service', 'memorandum', 'data', 'about']
  await Promise.all(LANGS.flatMap((lang) => [loadServiceWords(lang), ...kinds.map((kind) => loadPage(kind, lang))]))
}

/**
 * The view of a page; suspends until its code is there.
 * React.lazy would suspend for a moment even when it is, and what the page had prerendered would blink.
 */
export function usePageView(kind: Page['kind'], lang: Lang): PageView {
  return use(loadPage(kind, lang))
}
