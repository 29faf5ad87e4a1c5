import { isJsonObject, member } from '#src/jsonstat/jsonObject.ts'

/** What stands at a path of a document; undefined when it leads nowhere. */
export function foundAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce((found, key) => (isJsonObject(found) ? member(found, key) : undefined), document)
}
