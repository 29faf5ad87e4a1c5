import { queryOptions } from '@tanstack/react-query'
import { getReleases } from '#src/endpoint/getReleases.ts'
import { valueOf } from './FailureError.ts'

/** How old the list of releases may become before it is asked for again. */
const RELEASES_FRESH_MS = 5 * 60_000

/** The list of releases, newest first; asked for again after five minutes, so that a new release can be offered. */
export function releasesQuery(endpoint: string) {
  return queryOptions({
    queryKey: [endpoint, 'releases'],
    queryFn: ({ signal }) => valueOf(getReleases(endpoint, signal)),
    staleTime: RELEASES_FRESH_MS,
  })
}
