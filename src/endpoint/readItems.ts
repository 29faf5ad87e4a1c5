import { describe } from '#src/jsonstat/issue.ts'
import { isJsonObject, member, objectMember } from '#src/jsonstat/jsonObject.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { checkExtension } from './checkProfile.ts'
import type { DocumentFault } from './failure.ts'

/** A fault at a path of a document. */
export function faultAt(path: string, expected: string, received: unknown): Result<never, DocumentFault> {
  return err({ kind: 'contract', issues: [{ path, expected, received: describe(received) }] })
}

/**
 * The items of a collection of whole datasets; nothing is assumed of the items.
 * @param document what JSON.parse gave
 * @returns a fault only when the document is no collection of our profile; throws nothing
 */
export function readItems(document: unknown): Result<readonly unknown[], DocumentFault> {
  if (!isJsonObject(document)) return faultAt('', 'a JSON-stat collection', document)
  const kind = member(document, 'class')
  if (kind !== 'collection') return faultAt('class', '"collection"', kind)
  const profileFault = checkExtension(objectMember(document, 'extension'))
  if (profileFault !== null) return err(profileFault)
  const items: unknown = member(objectMember(document, 'link'), 'item')
  return Array.isArray(items) ? ok(items) : faultAt('link.item', 'a list', items)
}

/** What an item says of itself in a member of `extension.indicators`, however damaged the rest may be. */
export function namedIn(item: unknown, name: string): unknown {
  return isJsonObject(item) ? member(objectMember(objectMember(item, 'extension'), 'indicators'), name) : undefined
}

/** What was parsed of an item, its issues with their path in the collection. */
export function inItem<T>(parsed: Result<T, DocumentFault>, position: number): Result<T, DocumentFault> {
  if (parsed.ok || parsed.error.kind !== 'contract') return parsed
  const issues = parsed.error.issues.map((issue) => ({ ...issue, path: `link.item[${position}].${issue.path}` }))
  return err({ kind: 'contract', issues })
}
