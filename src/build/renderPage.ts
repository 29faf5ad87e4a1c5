import type { PrerenderedPage } from '#src/app/prerender.tsx'
import type { Page } from '#src/model/question.ts'
import { escapeHtml } from './escapeHtml.ts'
import { SHELL_WORDS } from './shellWords.ts'
import type { SitePage } from './sitePages.ts'

/** What a page says before the application runs. */
export interface RenderedPage extends Omit<PrerenderedPage, 'firstView' | 'drawPicture'> {
  /** Null where the application begins from nothing. */
  readonly firstView: string | null
  /** Null where there are no figures to draw. */
  readonly drawPicture: PrerenderedPage['drawPicture'] | null
}

/** A branch is introduced by the words of its service. */
function wordsKeyOf(page: Exclude<Page, { readonly kind: 'indicator' }>) {
  return page.kind === 'service' ? page.service : page.kind
}

/** What a page says of itself to search engines and previews, as it stands in the head. */
function descriptionOf({ page, lang, indicator }: SitePage): string {
  const words = SHELL_WORDS[lang]
  const text = page.kind === 'indicator' ? indicator?.definition || words.bothCities : words[wordsKeyOf(page)].description
  return `<meta name="description" content="${escapeHtml(text)}">`
}

/**
 * A shell, for what cannot be drawn beforehand: the figures lie with another endpoint, or only in an older release.
 * Title and description for the tab, search engines and previews, and a word to readers without scripts.
 */
export function renderPage(sitePage: SitePage): RenderedPage {
  const { page, lang, indicator } = sitePage
  const words = SHELL_WORDS[lang]
  const name = page.kind === 'indicator' ? (indicator?.name ?? page.id) : words[wordsKeyOf(page)].title
  const title = `<title>${escapeHtml(`${name} · ${words.site}`)}</title>`
  const heading = `<h1>${escapeHtml(name)}</h1>`
  return {
    head: title + descriptionOf(sitePage),
    body: `<noscript>${heading}<p>${escapeHtml(words.needsScript)}</p></noscript>`,
    firstView: null,
    drawPicture: null,
  }
}
