import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { Dataset } from './dataset.ts'
import type { Issue } from './issue.ts'
import { describe } from './issue.ts'
import type { JsonObject } from './jsonObject.ts'
import { isJsonObject, member, objectMember, textMember } from './jsonObject.ts'
import { readDataset } from './readDataset.ts'

/** An item of a collection; one that is damaged does not take the others with it. */
export type CollectionItem =
  | { readonly kind: 'embedded'; readonly dataset: Dataset }
  | {
      readonly kind: 'link'
      /** dataset, collection or dimension. */
      readonly class: string | null
      readonly href: string
      readonly label: string | null
      readonly updated: string | null
      readonly extension: JsonObject
    }
  | {
      readonly kind: 'damaged'
      readonly label: string | null
      /** What could be read of it still says which one it is. */
      readonly extension: JsonObject
      readonly issues: readonly Issue[]
    }

interface Collection {
  readonly label: string | null
  readonly source: string | null
  readonly updated: string | null
  readonly items: readonly CollectionItem[]
  readonly extension: JsonObject
}

function readItem(item: unknown, path: string): CollectionItem {
  if (!isJsonObject(item)) {
    const issues = [{ path, expected: 'an object', received: describe(item) }]
    return { kind: 'damaged', label: null, extension: {}, issues }
  }
  const label = textMember(item, 'label')
  const extension = objectMember(item, 'extension')
  if (Object.hasOwn(item, 'value')) {
    const dataset = readDataset(item)
    if (dataset.ok) return { kind: 'embedded', dataset: dataset.value }
    const issues = dataset.error.map((issue) => ({ ...issue, path: `${path}.${issue.path}` }))
    return { kind: 'damaged', label, extension, issues }
  }
  const href = member(item, 'href')
  if (typeof href !== 'string') {
    const issues = [{ path: `${path}.href`, expected: 'an address or an embedded dataset', received: describe(href) }]
    return { kind: 'damaged', label, extension, issues }
  }
  const updated = textMember(item, 'updated')
  return { kind: 'link', class: textMember(item, 'class'), href, label, updated, extension }
}

/**
 * A JSON-stat 2.0 collection with its items in order.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @returns the collection, or why it is none; throws nothing
 */
export function readCollection(document: unknown): Result<Collection, readonly Issue[]> {
  if (!isJsonObject(document)) {
    return err([{ path: '', expected: 'a JSON-stat collection', received: describe(document) }])
  }
  const kind = member(document, 'class')
  if (kind !== 'collection') return err([{ path: 'class', expected: '"collection"', received: describe(kind) }])
  const items = member(objectMember(document, 'link'), 'item')
  if (!Array.isArray(items)) return err([{ path: 'link.item', expected: 'a list', received: describe(items) }])
  return ok({
    label: textMember(document, 'label'),
    source: textMember(document, 'source'),
    updated: textMember(document, 'updated'),
    items: items.map((item: unknown, position) => readItem(item, `link.item[${position}]`)),
    extension: objectMember(document, 'extension'),
  })
}
