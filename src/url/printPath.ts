import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'

/** The path of a page from the root of the site, a slash at its end: `/kk/infant-mortality/`. Inverse of parsePath. */
export function printPath(lang: Lang, page: Page): string {
  switch (page.kind) {
    case 'overview':
      return `/${lang}/`
    case 'indicator':
      return `/${lang}/${page.id}/`
    case 'service':
      return `/${lang}/${page.service}/${page.branch === null ? '' : `${page.branch}/`}`
    case 'memorandum':
    case 'data':
    case 'about':
      return `/${lang}/${page.kind}/`
  }
}
