import { queryOptions } from '@tanstack/react-query'
import { fetchWith } from './fetchWith.ts'

/**
 * The operator's settings; asked for again they stay the object that they were, unless one of them has changed.
 * @param siteRoot absolute address of the site's folder, with a slash at its end
 */
export function configurationQuery(siteRoot: string) {
  return queryOptions({
    queryKey: [siteRoot, 'configuration'],
    // The parser lets four known members through alone, so no key of the file can do harm.
    structuralSharing: true,
    queryFn: ({ signal }) => fetchWith(siteRoot, (endpointCode) => endpointCode.fetchConfiguration(siteRoot, signal)),
  })
}
