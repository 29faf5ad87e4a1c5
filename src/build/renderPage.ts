import type { PrerenderedPage } from '#src/app/prerender.tsx'
import { escapeHtml } from './escapeHtml.ts'
import { SHELL_WORDS } from './shellWords.ts'
import type { SitePage } from './sitePages.ts'

/** What a page says before the application runs. */
export interface RenderedPage extends Omit<PrerenderedPage, 'firstView'> {
  /** Null where the application begins from nothing. */
  readonly firstView: string | null
}

/**
 * A shell, for what cannot be drawn beforehand: the figures lie with another endpoint, or only in an older release.
 * Title and description for the tab, search engines and previews, and a word to readers without scripts.
 */
export function renderPage({ page, lang, indicator }: SitePage): RenderedPage {
  const words = SHELL_WORDS[lang]
  const { title: name, description } =
    page.kind === 'indicator'
      ? { title: indicator?.name ?? page.id, description: indicator?.definition || words.bothCities }
      : words[page.kind]
  const title = `<title>${escapeHtml(`${name} · ${words.site}`)}</title>`
  const heading = `<h1>${escapeHtml(name)}</h1><p>${escapeHtml(description)}</p>`
  return {
    head: `${title}<meta name="description" content="${escapeHtml(description)}">`,
    body: `<noscript>${heading}<p>${escapeHtml(words.needsScript)}</p></noscript>`,
    firstView: null,
  }
}
