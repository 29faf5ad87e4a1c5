import { escapeHtml } from './escapeHtml.ts'
import { SHELL_WORDS } from './shellWords.ts'
import type { SitePage } from './sitePages.ts'

/** What a page says before the application runs. */
export interface RenderedPage {
  /** Plain text. */
  readonly title: string
  /** Plain text. */
  readonly description: string
  /** HTML inside the root element. */
  readonly body: string
}

/**
 * A shell: title and description for the tab, search engines and previews, and a word to readers without scripts.
 * Prerendered panels will come from here; nothing else in the build knows what a page shows.
 */
export function renderPage({ page, lang, indicator }: SitePage): RenderedPage {
  const words = SHELL_WORDS[lang]
  const { title: name, description } =
    page.kind === 'indicator'
      ? { title: indicator?.name ?? page.id, description: indicator?.definition || words.bothCities }
      : words[page.kind]
  const heading = `<h1>${escapeHtml(name)}</h1><p>${escapeHtml(description)}</p>`
  return {
    title: `${name} · ${words.site}`,
    description,
    body: `<noscript>${heading}<p>${escapeHtml(words.needsScript)}</p></noscript>`,
  }
}
