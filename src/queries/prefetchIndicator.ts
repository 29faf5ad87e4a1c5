import type { QueryClient } from '@tanstack/react-query'
import type { Lang } from '#src/model/lang.ts'
import { catalogueQuery } from './catalogueQuery.ts'
import { indicatorQuery } from './indicatorQuery.ts'

/**
 * Begins to fetch all figures of an indicator, by the whole catalogue, of which a prerendered page carries only its part.
 * A failure shows when they are needed.
 * @param release null for the newest
 */
export function prefetchIndicator(client: QueryClient, endpoint: string, lang: Lang, release: string | null, code: string): void {
  client
    .fetchQuery(catalogueQuery(endpoint, lang, release))
    .then((catalogue) => client.prefetchQuery(indicatorQuery(endpoint, catalogue, code)))
    .catch(() => undefined)
}
