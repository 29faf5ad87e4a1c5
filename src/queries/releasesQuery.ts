import { queryOptions } from '@tanstack/react-query'
import { fetchWith } from './fetchWith.ts'

/** How old the list of releases may become before it is asked for again. */
const RELEASES_FRESH_MS = 5 * 60_000

/** The list of releases, newest first; asked for again after five minutes, so that a new release can be offered. */
export function releasesQuery(endpoint: string) {
  return queryOptions({
    queryKey: [endpoint, 'releases'],
    queryFn: ({ signal }) => fetchWith(endpoint, (endpointCode) => endpointCode.getReleases(endpoint, signal)),
    staleTime: RELEASES_FRESH_MS,
  })
}
