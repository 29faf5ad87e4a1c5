import { LANGS } from '#src/model/lang.ts'
import { escapeHtml } from './escapeHtml.ts'
import { SHELL_WORDS } from './shellWords.ts'

/**
 * The page that a server answers with where there is none. It may stand for an address of any depth, where no relative
 * address can be right, so its addresses begin at `siteRoot`.
 * @param siteRoot path under which the site lies on its host, with a slash at both ends: `/`, `/egiz/`
 * @param styleFile the style sheet, from the site's root
 */
export function notFoundHtml(siteRoot: string, styleFile: string): string {
  const sections = LANGS.map((lang) => {
    const { notFound, toOverview } = SHELL_WORDS[lang]
    const link = `<a class="button" href="${escapeHtml(siteRoot)}${lang}/">${escapeHtml(toOverview)}</a>`
    return `      <section class="prose" lang="${lang}"><h1>${escapeHtml(notFound)}</h1><p>${link}</p></section>`
  })
  return [
    '<!doctype html>',
    `<html lang="${LANGS[0]}">`,
    '  <head>',
    '    <meta charset="utf-8">',
    '    <meta name="viewport" content="width=device-width, initial-scale=1">',
    '    <meta name="color-scheme" content="light dark">',
    '    <meta name="robots" content="noindex">',
    `    <link rel="stylesheet" href="${escapeHtml(siteRoot)}${styleFile}">`,
    `    <link rel="icon" type="image/svg+xml" href="${escapeHtml(siteRoot)}favicon.svg">`,
    `    <title>404 · ${SHELL_WORDS[LANGS[0]].site}</title>`,
    '  </head>',
    '  <body>',
    '    <main class="page main prose">',
    ...sections,
    '    </main>',
    '  </body>',
    '</html>',
    '',
  ].join('\n')
}
