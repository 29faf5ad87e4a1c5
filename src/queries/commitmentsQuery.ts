import { queryOptions } from '@tanstack/react-query'
import type { Catalogue } from '#src/model/catalogue.ts'
import { fetchWith } from './fetchWith.ts'

/** What the cities promised each other, in the language of the catalogue. */
export function commitmentsQuery(endpoint: string, catalogue: Catalogue) {
  return queryOptions({
    queryKey: [endpoint, 'commitments', catalogue.lang, catalogue.release, catalogue.commitments.sha256],
    queryFn: ({ signal }) => fetchWith(endpoint, (endpointCode) => endpointCode.getCommitments(endpoint, catalogue, signal)),
  })
}
