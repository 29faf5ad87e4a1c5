import { queryOptions } from '@tanstack/react-query'
import type { Catalogue } from '#src/model/catalogue.ts'
import { fetchWith } from './fetchWith.ts'

/** The figures of every indicator; the same for all languages of a release. */
export function overviewQuery(endpoint: string, catalogue: Catalogue) {
  return queryOptions({
    queryKey: [endpoint, 'overview', catalogue.release, catalogue.overview.sha256],
    queryFn: ({ signal }) => fetchWith(endpoint, (endpointCode) => endpointCode.getOverview(endpoint, catalogue, signal)),
  })
}
