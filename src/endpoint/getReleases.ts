import type { Release } from '#src/model/catalogue.ts'
import type { Result } from '#src/model/result.ts'
import type { Failure } from './failure.ts'
import { fetchDocument } from './fetchDocument.ts'
import { parseReleases } from './parseReleases.ts'

/**
 * The list of releases, newest first.
 * @param endpoint absolute address of the endpoint's folder, with a slash at its end
 */
export function getReleases(endpoint: string, signal: AbortSignal): Promise<Result<readonly Release[], Failure>> {
  return fetchDocument({ address: new URL('releases.json', endpoint).href, signal, cache: 'no-cache' }, parseReleases)
}
