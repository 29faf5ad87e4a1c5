import type { Catalogue } from '#src/model/catalogue.ts'
import type { Result } from '#src/model/result.ts'
import { err } from '#src/model/result.ts'
import type { IndicatorData } from '#src/model/series.ts'
import type { Failure } from './failure.ts'
import { contractFailure } from './failure.ts'
import { fetchHashedDocument } from './fetchHashedDocument.ts'
import { parseDataset } from './parseDataset.ts'

/**
 * All figures of an indicator. An unknown code is a contract failure: look it up in the catalogue first.
 * @param endpoint absolute address of the endpoint's folder, with a slash at its end
 */
export async function getIndicator(
  endpoint: string,
  catalogue: Catalogue,
  code: string,
  signal: AbortSignal,
): Promise<Result<IndicatorData, Failure>> {
  const indicator = catalogue.indicators.find((each) => each.code === code)
  if (indicator === undefined) {
    const expected = 'an indicator of the catalogue'
    return err(contractFailure(endpoint, { path: 'link.item', expected, received: code }))
  }
  const data = await fetchHashedDocument(endpoint, indicator.file, parseDataset, signal)
  if (!data.ok || data.value.code === code) return data
  const address = new URL(indicator.file.href, endpoint).href
  const issue = { path: 'extension.indicators.code', expected: code, received: data.value.code }
  return err(contractFailure(address, issue))
}
