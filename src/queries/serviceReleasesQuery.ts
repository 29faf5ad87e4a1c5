import { queryOptions } from '@tanstack/react-query'
import type { ServiceCode } from '#src/model/service.ts'
import { fetchService } from './fetchService.ts'

/** Ids of the releases of a service, newest first. */
export function serviceReleasesQuery(endpoint: string, service: ServiceCode) {
  const address = new URL(`services/${service}/releases.json`, endpoint).href
  return queryOptions({
    queryKey: [endpoint, 'service releases', service],
    queryFn: ({ signal }) =>
      fetchService(address, (code) => code.fetchDocument({ address, signal, cache: 'no-cache' }, code.parseServiceReleases)),
  })
}
