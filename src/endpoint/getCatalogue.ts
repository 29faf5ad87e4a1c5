import type { Catalogue } from '#src/model/catalogue.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Result } from '#src/model/result.ts'
import { err } from '#src/model/result.ts'
import { isReleaseId } from './codes.ts'
import type { Failure } from './failure.ts'
import { contractFailure, failureAt } from './failure.ts'
import { fetchDocument } from './fetchDocument.ts'
import { parseCatalogue } from './parseCatalogue.ts'
import { rebaseCatalogue } from './rebaseCatalogue.ts'

/**
 * The catalogue of a language.
 * @param endpoint absolute address of the endpoint's folder, with a slash at its end
 * @param release an id from the list of releases; null for the newest
 */
export async function getCatalogue(
  endpoint: string,
  lang: Lang,
  release: string | null,
  signal: AbortSignal,
): Promise<Result<Catalogue, Failure>> {
  if (release !== null && !isReleaseId(release)) {
    return err(contractFailure(endpoint, { path: 'release', expected: 'the id of a release', received: release }))
  }
  const folder = release === null ? endpoint : new URL(`releases/${release}/`, endpoint).href
  const address = new URL(`catalogue.${lang}.json`, folder).href
  // The catalogue of a release never changes again: the browser's own copy will do.
  const cache = release === null ? 'no-cache' : 'default'
  const catalogue = await fetchDocument({ address, signal, cache }, parseCatalogue)
  if (!catalogue.ok) return catalogue
  const { value } = catalogue
  const head = 'extension.indicators'
  if (value.lang !== lang) {
    return err(contractFailure(address, { path: `${head}.language`, expected: lang, received: value.lang }))
  }
  if (release !== null && value.release !== release) {
    return err(contractFailure(address, { path: `${head}.release.id`, expected: release, received: value.release }))
  }
  const rebased = rebaseCatalogue(value, address, endpoint)
  return rebased.ok ? rebased : err(failureAt(address, rebased.error))
}
