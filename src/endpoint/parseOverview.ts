import { describe } from '#src/jsonstat/issue.ts'
import { isJsonObject, member, objectMember } from '#src/jsonstat/jsonObject.ts'
import type { IndicatorCode } from '#src/model/indicator.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { IndicatorData } from '#src/model/series.ts'
import { checkExtension } from './checkProfile.ts'
import type { DocumentFault } from './failure.ts'
import { parseDataset } from './parseDataset.ts'

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
  const fault = (path: string, expected: string, received: unknown) =>
    err({ kind: 'contract', issues: [{ path, expected, received: describe(received) }] } as const)
  if (!isJsonObject(document)) return fault('', 'a JSON-stat collection', document)
  const kind = member(document, 'class')
  if (kind !== 'collection') return fault('class', '"collection"', kind)
  const profileFault = checkExtension(objectMember(document, 'extension'))
  if (profileFault !== null) return err(profileFault)
  const items = member(objectMember(document, 'link'), 'item')
  if (!Array.isArray(items)) return fault('link.item', 'a list', items)
  const positions = new Map(items.map((item: unknown, position) => [codeOf(item), position]))
  return ok(
    codes.map((code) => {
      const position = positions.get(code)
      return { code, data: position === undefined ? missingItem(code) : parseItem(items[position], position) }
    }),
  )
}

/** What an item says it is, however damaged the rest may be. */
function codeOf(item: unknown): unknown {
  return isJsonObject(item) ? member(objectMember(objectMember(item, 'extension'), 'indicators'), 'code') : undefined
}

function missingItem(code: IndicatorCode): Result<IndicatorData, DocumentFault> {
  return err({ kind: 'contract', issues: [{ path: 'link.item', expected: `a dataset ${code}`, received: 'nothing' }] })
}

function parseItem(item: unknown, position: number): Result<IndicatorData, DocumentFault> {
  const data = parseDataset(item)
  if (data.ok || data.error.kind !== 'contract') return data
  const issues = data.error.issues.map((issue) => ({ ...issue, path: `link.item[${position}].${issue.path}` }))
  return err({ kind: 'contract', issues })
}
