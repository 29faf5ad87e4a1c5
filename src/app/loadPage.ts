import { type ComponentType, use } from 'react'
import type { Page } from '#src/model/question.ts'

type PageView = ComponentType<{ readonly id: string }>

const MODULES: Readonly<Record<Page['kind'], () => Promise<PageView>>> = {
  overview: () => import('#src/pages/overview/OverviewPage.tsx').then((module) => module.OverviewPage),
  indicator: () => import('#src/pages/indicator/IndicatorPage.tsx').then((module) => module.IndicatorPage),
  'waiting-times': () => import('#src/pages/waiting/WaitingTimesPage.tsx').then((module) => module.WaitingTimesPage),
  memorandum: () => import('#src/pages/memorandum/MemorandumPage.tsx').then((module) => module.MemorandumPage),
  data: () => import('#src/pages/data/DataPage.tsx').then((module) => module.DataPage),
  about: () => import('#src/pages/about/AboutPage.tsx').then((module) => module.AboutPage),
}

const loaded = new Map<Page['kind'], PageView>()
const loading = new Map<Page['kind'], Promise<PageView>>()

/** Fetches the code of a page, once; rejects when that fails, and the next call tries again. */
export function loadPage(kind: Page['kind']): Promise<PageView> {
  const before = loading.get(kind)
  if (before !== undefined) return before
  const pending = MODULES[kind]().then((view) => {
    loaded.set(kind, view)
    return view
  })
  loading.set(kind, pending)
  pending.catch(() => loading.delete(kind))
  return pending
}

/** Fetches the code of every page. */
export async function loadAllPages(): Promise<void> {
  await Promise.all([
    loadPage('overview'),
    loadPage('indicator'),
    loadPage('waiting-times'),
    loadPage('memorandum'),
    loadPage('data'),
    loadPage('about'),
  ])
}

/**
 * The view of a page; suspends until its code is there.
 * React.lazy would suspend for a moment even when it is, and what the page had prerendered would blink.
 */
export function usePageView(kind: Page['kind']): PageView {
  return loaded.get(kind) ?? use(loadPage(kind))
}
