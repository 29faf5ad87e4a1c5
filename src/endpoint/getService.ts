import type { Lang } from '#src/model/lang.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { ServiceCatalogue, ServiceCode } from '#src/model/service.ts'
import { isReleaseId } from './codes.ts'
import type { Failure } from './failure.ts'
import { contractFailure } from './failure.ts'
import { fetchDocument } from './fetchDocument.ts'
import { parseService } from './parseService.ts'

/**
 * The catalogue of a service in a language; null where the endpoint has published none.
 * @param endpoint absolute address of the endpoint's folder, with a slash at its end
 * @param release an id of a release of this service; null for the newest
 */
export async function getService(
  endpoint: string,
  service: ServiceCode,
  lang: Lang,
  release: string | null,
  signal: AbortSignal,
): Promise<Result<ServiceCatalogue | null, Failure>> {
  if (release !== null && !isReleaseId(release)) {
    return err(contractFailure(endpoint, { path: 'release', expected: 'the id of a release', received: release }))
  }
  const folder = new URL(`services/${service}/${release === null ? '' : `${release}/`}`, endpoint)
  const address = new URL(`catalogue.${lang}.json`, folder).href
  const cache = release === null ? 'no-cache' : 'default'
  const catalogue = await fetchDocument({ address, signal, cache }, (document) => parseService(document, address, endpoint))
  if (!catalogue.ok) {
    const { error } = catalogue
    return error.kind === 'status' && error.status === 404 && release === null ? ok(null) : catalogue
  }
  const { value } = catalogue
  const head = 'extension.indicators'
  if (value.lang !== lang) return err(contractFailure(address, { path: `${head}.language`, expected: lang, received: value.lang }))
  if (value.service !== service) {
    return err(contractFailure(address, { path: `${head}.service`, expected: service, received: value.service }))
  }
  if (release !== null && value.release !== release) {
    return err(contractFailure(address, { path: `${head}.release`, expected: release, received: value.release }))
  }
  return catalogue
}
