import { LANGS } from '#src/model/lang.ts'
import { escapeHtml } from './escapeHtml.ts'
import { replaceOne } from './replaceOne.ts'
import { SHELL_WORDS } from './shellWords.ts'

/**
 * The page at the root of the site: a link to each language; the head script goes to the reader's own.
 * @param template index.html as Vite has built it: its head script and style sheet stay, the application goes
 * @param social what messengers read of the site: a link to its root is the one most often sent
 */
export function languagesHtml(template: string, social: readonly string[]): string {
  const ways = LANGS.map((lang) => {
    const { site, overview } = SHELL_WORDS[lang]
    return `<p lang="${lang}"><a href="./${lang}/" hreflang="${lang}">${escapeHtml(`${site} · ${overview.title}`)}</a></p>`
  })
  const alternates = LANGS.map((lang) => `<link rel="alternate" hreflang="${lang}" href="./${lang}/">`)
  const withoutScripts = template.replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
  const named = replaceOne(withoutScripts, /<html ([^>]*)>/, `<html lang="${LANGS[0]}" data-languages="${LANGS.join(' ')}">`)
  const worded = replaceOne(named, /<title>[^<]*<\/title>/, [`<title>${SHELL_WORDS[LANGS[0]].site}</title>`, ...social, ...alternates].join('\n    '))
  return replaceOne(worded, /<div id="root"><\/div>/, `<main class="page main prose">${ways.join('')}</main>`)
}
