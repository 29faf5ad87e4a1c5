import type { IndicatorCode } from '#src/model/indicator.ts'
import type { Result } from '#src/model/result.ts'
import { ok } from '#src/model/result.ts'
import type { IndicatorData } from '#src/model/series.ts'
import type { DocumentFault } from './failure.ts'
import { parseDataset } from './parseDataset.ts'
import { faultAt, inItem, namedIn, readItems } from './readItems.ts'

/** The figures of one indicator, or what is wrong with its dataset. */
export interface OverviewEntry<Problem = DocumentFault> {
  readonly code: IndicatorCode
  readonly data: Result<IndicatorData, Problem>
}

/**
 * What the overview shows of each indicator; a damaged dataset takes down its own entry only.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @param codes indicators of the catalogue: one entry each, in this order; others of the document are left out
 * @returns a fault only when the document is no collection of our profile; throws nothing
 */
export function parseOverview(
  document: unknown,
  codes: readonly IndicatorCode[],
): Result<readonly OverviewEntry[], DocumentFault> {
  const items = readItems(document)
  if (!items.ok) return items
  const positions = new Map(items.value.map((item, position) => [namedIn(item, 'code'), position]))
  return ok(
    codes.map((code) => {
      const position = positions.get(code)
      const isThere = position !== undefined
      return { code, data: isThere ? inItem(parseDataset(items.value[position]), position) : faultAt('link.item', `a dataset ${code}`, undefined) }
    }),
  )
}
