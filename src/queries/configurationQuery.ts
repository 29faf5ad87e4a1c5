import { queryOptions } from '@tanstack/react-query'
import { fetchWith } from './fetchWith.ts'

/** The operator's settings. @param siteRoot absolute address of the site's folder, with a slash at its end */
export function configurationQuery(siteRoot: string) {
  return queryOptions({
    queryKey: [siteRoot, 'configuration'],
    queryFn: ({ signal }) => fetchWith(siteRoot, (endpointCode) => endpointCode.fetchConfiguration(siteRoot, signal)),
  })
}
