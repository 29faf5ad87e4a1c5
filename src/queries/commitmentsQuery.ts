import { queryOptions } from '@tanstack/react-query'
import { getCommitments } from '#src/endpoint/getCommitments.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import { valueOf } from './FailureError.ts'

/** What the cities promised each other, in the language of the catalogue. */
export function commitmentsQuery(endpoint: string, catalogue: Catalogue) {
  return queryOptions({
    queryKey: [endpoint, 'commitments', catalogue.lang, catalogue.release, catalogue.commitments.sha256],
    queryFn: ({ signal }) => valueOf(getCommitments(endpoint, catalogue, signal)),
  })
}
