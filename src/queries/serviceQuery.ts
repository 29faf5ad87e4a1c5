import { queryOptions } from '@tanstack/react-query'
import type { Lang } from '#src/model/lang.ts'
import type { ServiceCode } from '#src/model/service.ts'
import { fetchService } from './fetchService.ts'

/** The catalogue of a service, null where none has been published; release null for the newest. Once read it stays. */
export function serviceQuery(endpoint: string, service: ServiceCode, lang: Lang, release: string | null) {
  return queryOptions({
    queryKey: [endpoint, 'service', service, lang, release],
    queryFn: ({ signal }) => fetchService(endpoint, (code) => code.getService(endpoint, service, lang, release, signal)),
  })
}
