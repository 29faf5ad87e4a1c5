import { type ComponentType, use } from 'react'
import { OverviewPage } from '#src/pages/overview/OverviewPage.tsx'
import type { Page } from '#src/model/question.ts'

type PageView = ComponentType<{ readonly id: string }>

const MODULES: Readonly<Record<Page['kind'], () => Promise<PageView>>> = {
  // Where most readers begin or go next.
  overview: () => Promise.resolve(OverviewPage),
  indicator: () => import('#src/pages/indicator/IndicatorPage.tsx').then((module) => module.IndicatorPage),
  'waiting-times': () => import('#src/pages/waiting/WaitingTimesPage.tsx').then((module) => module.WaitingTimesPage),
  memorandum: () => import('#src/pages/memorandum/MemorandumPage.tsx').then((module) => module.MemorandumPage),
  data: () => import('#src/pages/data/DataPage.tsx').then((module) => module.DataPage),
  about: () => import('#src/pages/about/AboutPage.tsx').then((module) => module.AboutPage),
}

const loading = new Map<Page['kind'], Promise<PageView>>()

/** Fetches the code of a page, once; rejects when that fails, and the next call tries again. */
export function loadPage(kind: Page['kind']): Promise<PageView> {
  const before = loading.get(kind)
  if (before !== undefined) return before
  const pending = MODULES[kind]()
  loading.set(kind, pending)
  pending.then(
    // As React itself marks what it has waited for: `use` then answers at once.
    (value) => Object.assign(pending, { status: 'fulfilled', value }),
    () => loading.delete(kind),
  )
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
  return use(loadPage(kind))
}
