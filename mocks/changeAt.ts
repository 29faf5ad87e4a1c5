import { isJsonObject } from '#src/jsonstat/jsonObject.ts'

/** The document with one place changed; `*` means every member of a list. A path that leads nowhere changes nothing. */
export function changeAt(
  document: unknown,
  path: readonly (string | number)[],
  change: (found: unknown) => unknown,
): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change(document)
  if (Array.isArray(document)) {
    return document.map((member: unknown, index) =>
      key === '*' || key === index ? changeAt(member, rest, change) : member,
    )
  }
  if (!isJsonObject(document)) return document
  return { ...document, [key]: changeAt(document[key], rest, change) }
}
