import type { Catalogue } from '#src/model/catalogue.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { Failure } from './failure.ts'
import { failureAt } from './failure.ts'
import { fetchHashedDocument } from './fetchHashedDocument.ts'
import type { OverviewEntry } from './parseOverview.ts'
import { parseOverview } from './parseOverview.ts'

/**
 * The figures of every indicator of a catalogue, for both sexes; a damaged dataset fails alone.
 * @param endpoint absolute address of the endpoint's folder, with a slash at its end
 */
export async function getOverview(
  endpoint: string,
  catalogue: Catalogue,
  signal: AbortSignal,
): Promise<Result<readonly OverviewEntry<Failure>[], Failure>> {
  const codes = catalogue.indicators.map(({ code }) => code)
  const parse = (document: unknown) => parseOverview(document, codes)
  const entries = await fetchHashedDocument(endpoint, catalogue.overview, parse, signal)
  if (!entries.ok) return entries
  const address = new URL(catalogue.overview.href, endpoint).href
  return ok(
    entries.value.map(({ code, data }) => ({ code, data: data.ok ? data : err(failureAt(address, data.error)) })),
  )
}
