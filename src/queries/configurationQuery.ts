import { queryOptions } from '@tanstack/react-query'
import { fetchConfiguration } from '#src/endpoint/configuration.ts'
import { valueOf } from './FailureError.ts'

/** The operator's settings. @param siteRoot absolute address of the site's folder, with a slash at its end */
export function configurationQuery(siteRoot: string) {
  return queryOptions({
    queryKey: [siteRoot, 'configuration'],
    queryFn: ({ signal }) => valueOf(fetchConfiguration(siteRoot, signal)),
  })
}
