import { QueryClientProvider } from '@tanstack/react-query'
import { prerender as prerenderTree } from 'react-dom/static'
import { parseCatalogue } from '#src/endpoint/parseCatalogue.ts'
import { parseConfiguration } from '#src/endpoint/configuration.ts'
import { rebaseCatalogue } from '#src/endpoint/rebaseCatalogue.ts'
import { loadLanguage } from '#src/i18n/loadLanguage.ts'
import { LANGS, type Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { createQueryClient } from '#src/queries/createQueryClient.ts'
import { printPicture } from '#src/pictures/printPicture.ts'
import type { Typeface } from '#src/pictures/typeface.ts'
import { createStaticAddressStore } from '#src/url/address.ts'
import { AddressContext } from '#src/url/AddressContext.ts'
import { printPath } from '#src/url/printPath.ts'
import { App } from './App.tsx'
import { cutCatalogue } from './cutCatalogue.ts'
import { answerFirst, type FirstView, PRERENDER_ROOT, printFirstView } from './firstView.ts'
import { loadAllPages } from './loadPage.ts'
import { packFigures } from './packFigures.ts'
import { answersOf, readPageFigures } from './pageFigures.ts'
import type { ReadDocument } from './ReadDocument.ts'
import { serviceFigures } from './serviceAnswers.ts'
import { valueOf } from './valueOf.ts'
import { loadWholeLanguage, pictureOf } from './pictureOf.ts'
import { withoutDemonstration } from './withoutDemonstration.ts'

// All that is imported on demand comes first: Vite's module runner is gone when the first page is drawn.
const languages = new Map(await Promise.all(LANGS.map(async (lang) => [lang, await loadLanguage(lang)] as const)))
await Promise.all([...languages.values()].map(loadAllPages))
const wholeLanguages = new Map(
  await Promise.all([...languages].map(async ([lang, language]) => [lang, await loadWholeLanguage(language)] as const)),
)

export interface PrerenderedPage {
  /** HTML for the head: title and description, as the page gives them. */
  readonly head: string
  /** HTML inside the root element. */
  readonly body: string
  /** Text of the element that carries what the page was drawn from. */
  readonly firstView: string
  /** Draws the picture that messengers show of the page, as SVG; null where there is nothing to draw. */
  readonly drawPicture: (typeface: Typeface) => string | null
}

/**
 * Draws pages of one language from the published files, as the browser would; null for an indicator that the newest
 * release does not have.
 * @param configuration what JSON.parse gave of config.json; its endpoint lies inside the site
 * @throws Error on a file that breaks the contract: nothing half right is ever built
 */
export function createPrerender(lang: Lang, configuration: unknown, read: ReadDocument) {
  const settings = valueOf('config.json', parseConfiguration(configuration, PRERENDER_ROOT))
  const address = `${settings.endpoint}catalogue.${lang}.json`
  const written = valueOf(address, parseCatalogue(read(`catalogue.${lang}.json`)))
  const whole = valueOf(address, rebaseCatalogue(written, address, settings.endpoint))
  const catalogue = settings.demonstration ? whole : withoutDemonstration(whole)
  const language = languages.get(lang)
  const words = wholeLanguages.get(lang)
  if (language === undefined || words === undefined) throw new Error(`${lang}: expected one of ${LANGS.join(', ')}`)

  return async (page: Page): Promise<PrerenderedPage | null> => {
    if (page.kind === 'indicator' && catalogue.indicators.every(({ code }) => code !== page.id)) return null
    const figures = readPageFigures(page, catalogue, settings.endpoint, read)
    const answers = answersOf(figures, catalogue, settings.endpoint)
    const overview = figures.overview && figures.overview.map(({ code, data }) => packFigures(valueOf(code, data)))
    const view: FirstView = { page, configuration: settings, catalogue: cutCatalogue(catalogue, page), overview, answers }
    const client = createQueryClient({ gcTimeMs: Infinity, random: () => 0 })
    answerFirst(client, PRERENDER_ROOT, view)
    const errors: unknown[] = []
    const { prelude } = await prerenderTree(
      <AddressContext value={createStaticAddressStore({ pathname: printPath(lang, page), search: '' })}>
        <QueryClientProvider client={client}>
          <App siteRoot={PRERENDER_ROOT} firstLanguage={language} fallbackLang={lang} firstView={view} />
        </QueryClientProvider>
      </AddressContext>,
      // All of it in its place: React would else send what is long at the end, with scripts that move it.
      { progressiveChunkSize: Number.MAX_SAFE_INTEGER, onError: (error) => void errors.push(error) },
    )
    if (errors.length > 0) throw new Error(`${printPath(lang, page)}: cannot be drawn`, { cause: errors[0] })
    const html = await new Response(prelude).text()
    // React writes what belongs into the head first.
    const head = /^(?:<title>[^<]*<\/title>|<meta [^>]*>)*/.exec(html)?.[0] ?? ''
    const drawPicture = (typeface: Typeface) => {
      // It shows an indicator, which the page itself does not.
      const shown = page.kind === 'about' ? readPageFigures({ kind: 'overview' }, catalogue, settings.endpoint, read) : figures
      const service =
        page.kind === 'service' && page.branch === null
          ? serviceFigures(page.service, lang, settings.endpoint, settings.demonstration, read)
          : null
      const marks = pictureOf(page, catalogue, { ...shown, service }, words, typeface)
      return marks === null ? null : printPicture(marks, typeface)
    }
    return { head, body: html.slice(head.length), firstView: printFirstView(view), drawPicture }
  }
}
