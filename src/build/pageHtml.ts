import { LANGS } from '#src/model/lang.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { RenderedPage } from './renderPage.ts'
import type { SitePage } from './sitePages.ts'
import { pagePath } from './sitePages.ts'

/** Way from a folder up to the site's root: `../../` from `kk/infant-mortality/`, `./` from the root itself. */
export function rootFrom(folder: string): string {
  return '../'.repeat(folder.split('/').length - 1) || './'
}

/** Replaces what is found exactly once; throws otherwise, so that a changed index.html cannot lose a part unseen. */
function replaceOne(html: string, pattern: RegExp, replacement: string): string {
  const found = html.match(new RegExp(pattern, 'g'))?.length ?? 0
  if (found !== 1) throw new Error(`index.html: expected ${pattern.source} once, found ${found} times`)
  return html.replace(pattern, () => replacement)
}

/**
 * The built index.html turned into one page: its language, words, way to the root (`data-root`), addresses of assets
 * relative to its depth, and links to the same page in the other languages.
 * @param template index.html as Vite has built it, its assets at `./`
 */
export function pageHtml(template: string, sitePage: SitePage, rendered: RenderedPage): string {
  const root = rootFrom(sitePage.folder)
  const alternates = LANGS.map(
    (lang) => `<link rel="alternate" hreflang="${lang}" href="${root}${lang}/${pagePath(sitePage.page)}">`,
  )
  const head = [
    `<title>${escapeHtml(rendered.title)}</title>`,
    `<meta name="description" content="${escapeHtml(rendered.description)}">`,
    ...alternates,
  ].join('\n    ')
  const moved = template.replaceAll(/\b(src|href)="\.\//g, `$1="${root}`)
  const named = replaceOne(moved, /<html [^>]*>/, `<html lang="${sitePage.lang}" data-root="${root}">`)
  const worded = replaceOne(named, /<title>[^<]*<\/title>/, head)
  return replaceOne(worded, /<div id="root"><\/div>/, `<div id="root">${rendered.body}</div>`)
}
