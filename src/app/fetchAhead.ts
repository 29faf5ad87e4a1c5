import type { QueryClient } from '@tanstack/react-query'
import { catalogueQuery } from '#src/queries/catalogueQuery.ts'
import type { Language } from '#src/i18n/language.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { loadTrouble } from '#src/pages/shared/trouble.ts'
import { configurationQuery } from '#src/queries/configurationQuery.ts'
import type { FirstView } from './firstView.ts'
import { loadPage } from './loadPage.ts'
import { loadSpoken } from './useLanguage.ts'

/**
 * Fetches what may be needed next: an indicator's page, the words for trouble, which cannot be fetched once there is no
 * connection, and the whole catalogue, of which the present page carries only its part; and asks once whether the operator
 * has changed the settings since the page was built. Nothing of it changes what is shown unless they have; what fails is
 * asked for again when it is needed.
 */
export function fetchAhead(client: QueryClient, siteRoot: string, language: Language, { catalogue }: FirstView): void {
  loadPage('indicator', language).catch(() => undefined)
  void loadTrouble(language)
  fetchCatalogue(client, siteRoot, catalogue.lang, null, 0)
}

/**
 * Fetches a language that a reader may be about to choose: the words of the page and the catalogue, side by side. What a page of services or the
 * memorandum says in it besides comes with the choice. What fails is asked for again when it is needed.
 * @param kind of the page; null for an address that is none
 * @param release null for the newest
 */
export function fetchLanguage(client: QueryClient, siteRoot: string, lang: Lang, kind: Page['kind'] | null, release: string | null): void {
  loadSpoken(lang, kind).catch(() => undefined)
  fetchCatalogue(client, siteRoot, lang, release)
}

function fetchCatalogue(client: QueryClient, siteRoot: string, lang: Lang, release: string | null, staleTime = Infinity): void {
  client
    .fetchQuery({ ...configurationQuery(siteRoot), staleTime })
    .then(({ endpoint }) => client.prefetchQuery(catalogueQuery(endpoint, lang, release)))
    .catch(() => undefined)
}
