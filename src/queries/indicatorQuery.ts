import { queryOptions } from '@tanstack/react-query'
import type { Catalogue } from '#src/model/catalogue.ts'
import { fetchWith } from './fetchWith.ts'

/** All figures of an indicator; the same for all languages, and for all releases that did not change them. */
export function indicatorQuery(endpoint: string, catalogue: Catalogue, code: string) {
  const sha256 = catalogue.indicators.find((indicator) => indicator.code === code)?.file.sha256 ?? null
  return queryOptions({
    queryKey: [endpoint, 'indicator', code, sha256],
    queryFn: ({ signal }) => fetchWith(endpoint, (endpointCode) => endpointCode.getIndicator(endpoint, catalogue, code, signal)),
  })
}
