import { FIRST_VIEW_ID } from '#src/app/firstViewId.ts'
import { LANGS } from '#src/model/lang.ts'
import type { RenderedPage } from './renderPage.ts'
import { replaceOne } from './replaceOne.ts'
import type { SitePage } from './sitePages.ts'
import { pagePath } from './sitePages.ts'

/** Way from a folder up to the site's root: `../../` from `kk/infant-mortality/`, `./` from the root itself. */
export function rootFrom(folder: string): string {
  return '../'.repeat(folder.split('/').length - 1) || './'
}

/** What a page's head has besides what the page itself puts there. */
export interface PageExtras {
  /** Code that the page will ask for, from the site's root. */
  readonly chunks?: readonly string[]
  /** Fonts that the head script asks for, likewise. */
  readonly fonts?: readonly string[]
  /** Tags for messengers. */
  readonly social?: readonly string[]
}

/**
 * The built index.html turned into one page: its language, what it shows, way to the root (`data-root`), addresses of
 * assets relative to its depth, and links to the same page in the other languages.
 * @param template index.html as Vite has built it, its assets at `./`
 */
export function pageHtml(
  template: string,
  sitePage: SitePage,
  rendered: RenderedPage,
  { chunks = [], fonts = [], social = [] }: PageExtras = {},
): string {
  const root = rootFrom(sitePage.folder)
  const alternates = LANGS.map(
    (lang) => `<link rel="alternate" hreflang="${lang}" href="${root}${lang}/${pagePath(sitePage.page)}">`,
  )
  const preloads = chunks
    .filter((file) => !template.includes(`"./${file}"`))
    .map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${root}${file}">`)
  // A reader reads without the code.
  const yielding = template.replaceAll('<script type="module"', '<script type="module" fetchpriority="low"')
  const moved = yielding.replaceAll(/\b(src|href)="\.\//g, `$1="${root}`)
  const named = replaceOne(moved, /<html [^>]*>/, `<html lang="${sitePage.lang}" data-root="${root}" data-fonts="${fonts.join(' ')}">`)
  const worded = replaceOne(named, /<title>[^<]*<\/title>/, [rendered.head, ...alternates].join('\n    '))
  const preloading = replaceOne(worded, /\s*<\/head>/, `${['', ...preloads, ...social].join('\n    ')}\n  </head>`)
  const firstView =
    rendered.firstView === null
      ? ''
      : `<script type="application/json" id="${FIRST_VIEW_ID}">${rendered.firstView}</script>`
  return replaceOne(preloading, /<div id="root"><\/div>/, `<div id="root">${rendered.body}</div>${firstView}`)
}
