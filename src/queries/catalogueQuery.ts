import { queryOptions } from '@tanstack/react-query'
import type { Lang } from '#src/model/lang.ts'
import { fetchWith } from './fetchWith.ts'

/**
 * The catalogue of a language; release null for the newest.
 * Once read it stays, also the newest: figures never move under the reader, `releasesQuery` tells of a newer release,
 * and invalidating this query applies it.
 */
export function catalogueQuery(endpoint: string, lang: Lang, release: string | null) {
  return queryOptions({
    queryKey: [endpoint, 'catalogue', lang, release],
    queryFn: ({ signal }) => fetchWith(endpoint, (endpointCode) => endpointCode.getCatalogue(endpoint, lang, release, signal)),
  })
}
