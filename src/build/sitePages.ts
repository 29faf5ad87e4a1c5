import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { SERVICES } from '#src/model/service.ts'
import type { PublishedBranch } from './publishedBranches.ts'
import type { IndicatorSummary } from './publishedIndicators.ts'

/** A page of the site in one language, and all that its HTML needs. */
export interface SitePage {
  readonly page: Page
  readonly lang: Lang
  /** Its folder from the site's root, with a slash at its end: `kk/infant-mortality/`. */
  readonly folder: string
  /** Only for the page of an indicator. */
  readonly indicator: IndicatorSummary | null
}

/** Path of a page below its language: empty for the overview, else with a slash at its end. */
export function pagePath(page: Page): string {
  switch (page.kind) {
    case 'overview':
      return ''
    case 'indicator':
      return `${page.id}/`
    case 'service':
      return page.branch === null ? `${page.service}/` : `${page.service}/${page.branch}/`
    case 'memorandum':
    case 'data':
    case 'about':
      return `${page.kind}/`
  }
}

const FIXED_PAGES: readonly Page[] = [
  { kind: 'overview' },
  ...SERVICES.map((service): Page => ({ kind: 'service', service, branch: null })),
  { kind: 'memorandum' },
  { kind: 'data' },
  { kind: 'about' },
]

/** All pages of a language: the fixed ones, one a branch of a service, one an indicator. Throws when an indicator would take a fixed page's place. */
export function sitePages(
  lang: Lang,
  indicators: readonly IndicatorSummary[],
  branches: readonly PublishedBranch[] = [],
): readonly SitePage[] {
  const ofBranches = branches.map(({ service, code }): Page => ({ kind: 'service', service, branch: code }))
  const fixed = [...FIXED_PAGES, ...ofBranches].map((page) => ({ page, lang, folder: `${lang}/${pagePath(page)}`, indicator: null }))
  const taken = new Set(fixed.map(({ folder }) => folder))
  const own = indicators.map((indicator) => {
    const page: Page = { kind: 'indicator', id: indicator.code }
    const folder = `${lang}/${pagePath(page)}`
    if (taken.has(folder)) throw new Error(`indicator "${indicator.code}": a page of this name exists`)
    return { page, lang, folder, indicator }
  })
  return [...fixed, ...own]
}
