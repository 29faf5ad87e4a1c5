import type { QueryClient } from '@tanstack/react-query'
import { catalogueQuery } from '#src/queries/catalogueQuery.ts'
import type { Language } from '#src/i18n/language.ts'
import { loadTrouble } from '#src/pages/shared/trouble.ts'
import { configurationQuery } from '#src/queries/configurationQuery.ts'
import type { FirstView } from './firstView.ts'
import { loadPage } from './loadPage.ts'

/**
 * Fetches what may be needed next: an indicator's page, the words for trouble, which cannot be fetched once there is no
 * connection, and the whole catalogue, of which the present page carries only its part; and asks once whether the operator
 * has changed the settings since the page was built. Nothing of it changes what is shown unless they have; what fails is
 * asked for again when it is needed.
 */
export function fetchAhead(client: QueryClient, siteRoot: string, language: Language, { catalogue }: FirstView): void {
  loadPage('indicator', language).catch(() => undefined)
  void loadTrouble(language)
  client
    .fetchQuery({ ...configurationQuery(siteRoot), staleTime: 0 })
    .then(({ endpoint }) => client.prefetchQuery(catalogueQuery(endpoint, catalogue.lang, null)))
    .catch(() => undefined)
}
