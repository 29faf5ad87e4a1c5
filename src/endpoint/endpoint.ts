import type { Catalogue, Commitment, Release } from '#src/model/catalogue.ts'
import type { DataFile } from '#src/model/indicator.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { IndicatorData } from '#src/model/series.ts'
import { isReleaseId } from './codes.ts'
import type { Failure } from './failure.ts'
import { failureAt } from './failure.ts'
import type { Parse } from './fetchDocument.ts'
import { fetchChanging, fetchHashed, fetchLasting } from './fetchDocument.ts'
import { parseCatalogue } from './parseCatalogue.ts'
import { parseCommitments } from './parseCommitments.ts'
import { parseDataset } from './parseDataset.ts'
import type { OverviewEntry } from './parseOverview.ts'
import { parseOverview } from './parseOverview.ts'
import { parseReleases } from './parseReleases.ts'
import { rebaseCatalogue } from './rebaseCatalogue.ts'
import { resolveHref } from './resolveHref.ts'

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
  if (release !== null && !isReleaseId(release)) return wrong(endpoint, 'release', 'the id of a release', release)
  const folder = release === null ? endpoint : new URL(`releases/${release}/`, endpoint).href
  const address = new URL(`catalogue.${lang}.json`, folder).href
  const fetchDocument = release === null ? fetchChanging : fetchLasting
  const catalogue = await fetchDocument(address, parseCatalogue, signal)
  if (!catalogue.ok) return catalogue
  const { value } = catalogue
  if (value.lang !== lang) return wrong(address, 'extension.indicators.language', lang, value.lang)
  if (release !== null && value.release !== release) {
    return wrong(address, 'extension.indicators.release.id', release, value.release)
  }
  const rebased = rebaseCatalogue(value, address, endpoint)
  return rebased.ok ? rebased : err(failureAt(address, rebased.error))
}

/** The list of releases, newest first. */
export function getReleases(endpoint: string, signal: AbortSignal): Promise<Result<readonly Release[], Failure>> {
  return fetchChanging(new URL('releases.json', endpoint).href, parseReleases, signal)
}

/** The figures of every indicator of a catalogue, for both sexes; a damaged dataset fails alone. */
export async function getOverview(
  endpoint: string,
  catalogue: Catalogue,
  signal: AbortSignal,
): Promise<Result<readonly OverviewEntry<Failure>[], Failure>> {
  const codes = catalogue.indicators.map(({ code }) => code)
  const parse = (document: unknown) => parseOverview(document, codes)
  const entries = await getNamed(endpoint, catalogue.overview, parse, signal)
  if (!entries.ok) return entries
  const address = new URL(catalogue.overview.href, endpoint).href
  return ok(
    entries.value.map(({ code, data }) => ({ code, data: data.ok ? data : err(failureAt(address, data.error)) })),
  )
}

/** All figures of an indicator. An unknown code is a contract failure: look it up in the catalogue first. */
export async function getIndicator(
  endpoint: string,
  catalogue: Catalogue,
  code: string,
  signal: AbortSignal,
): Promise<Result<IndicatorData, Failure>> {
  const indicator = catalogue.indicators.find((each) => each.code === code)
  if (indicator === undefined) return wrong(endpoint, 'link.item', 'an indicator of the catalogue', code)
  const data = await getNamed(endpoint, indicator.file, parseDataset, signal)
  if (!data.ok || data.value.code === code) return data
  const address = new URL(indicator.file.href, endpoint).href
  return wrong(address, 'extension.indicators.code', code, data.value.code)
}

/** What the cities promised each other, with the evidence that is published. */
export function getCommitments(
  endpoint: string,
  catalogue: Catalogue,
  signal: AbortSignal,
): Promise<Result<readonly Commitment[], Failure>> {
  return getNamed(endpoint, catalogue.commitments, parseCommitments, signal)
}

/** Checks the address again: a catalogue may come from a page that was rendered earlier. */
async function getNamed<T>(
  endpoint: string,
  file: DataFile,
  parse: Parse<T>,
  signal: AbortSignal,
): Promise<Result<T, Failure>> {
  const address = resolveHref(file.href, endpoint, endpoint)
  if (address === null) return wrong(endpoint, 'href', 'an address inside the folder of the endpoint', file.href)
  return fetchHashed(address, file, parse, signal)
}

function wrong(address: string, path: string, expected: string, received: string): Result<never, Failure> {
  return err(failureAt(address, { kind: 'contract', issues: [{ path, expected, received }] }))
}
