import { queryOptions } from '@tanstack/react-query'
import { getOverview } from '#src/endpoint/getOverview.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import { valueOf } from './FailureError.ts'

/** The figures of every indicator; the same for all languages of a release. */
export function overviewQuery(endpoint: string, catalogue: Catalogue) {
  return queryOptions({
    queryKey: [endpoint, 'overview', catalogue.release, catalogue.overview.sha256],
    queryFn: ({ signal }) => valueOf(getOverview(endpoint, catalogue, signal)),
  })
}
