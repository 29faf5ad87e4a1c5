import { queryOptions } from '@tanstack/react-query'
import type { Release } from '#src/model/catalogue.ts'
import { fetchWith } from './fetchWith.ts'

const HOUR_MS = 60 * 60_000

/**
 * The list of releases, newest first, as it has become since the page was opened: empty at first, asked for every hour
 * while the page is looked at, and when the reader comes back to it after an hour.
 */
export function newerReleasesQuery(endpoint: string) {
  return queryOptions({
    queryKey: [endpoint, 'releases', 'newer'],
    queryFn: ({ signal }) => fetchWith(endpoint, (endpointCode) => endpointCode.getReleases(endpoint, signal)),
    initialData: [] as readonly Release[],
    staleTime: HOUR_MS,
    refetchInterval: HOUR_MS,
    retry: false,
  })
}
