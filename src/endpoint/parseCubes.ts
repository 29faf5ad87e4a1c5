import { describe } from '#src/jsonstat/issue.ts'
import { isJsonObject, member, objectMember } from '#src/jsonstat/jsonObject.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { CubeName, WaitsCube } from '#src/model/waitsCube.ts'
import { checkExtension } from './checkProfile.ts'
import type { DocumentFault } from './failure.ts'
import { parseWaits } from './parseWaits.ts'

/** The cubes of a file by name; a damaged one fails alone. */
export type Cubes<Problem = DocumentFault> = Readonly<Partial<Record<CubeName, Result<WaitsCube, Problem>>>>

/**
 * The cubes that a file of a service holds.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @param names which the page needs: others of the document are left out
 * @returns a fault only when the document is no collection of our profile; throws nothing
 */
export function parseCubes(document: unknown, names: readonly CubeName[]): Result<Cubes, DocumentFault> {
  const fault = (path: string, expected: string, received: unknown) =>
    err({ kind: 'contract', issues: [{ path, expected, received: describe(received) }] } as const)
  if (!isJsonObject(document)) return fault('', 'a JSON-stat collection', document)
  const kind = member(document, 'class')
  if (kind !== 'collection') return fault('class', '"collection"', kind)
  const profileFault = checkExtension(objectMember(document, 'extension'))
  if (profileFault !== null) return err(profileFault)
  const items = member(objectMember(document, 'link'), 'item')
  if (!Array.isArray(items)) return fault('link.item', 'a list', items)
  const cubes: Partial<Record<CubeName, Result<WaitsCube, DocumentFault>>> = {}
  for (const name of names) {
    const position = items.findIndex((item: unknown) => cubeOf(item) === name)
    cubes[name] = position < 0 ? fault('link.item', `a cube ${name}`, undefined) : parseItem(items[position], name, position)
  }
  return ok(cubes)
}

/** What an item says it is, however damaged the rest may be. */
function cubeOf(item: unknown): unknown {
  return isJsonObject(item) ? member(objectMember(objectMember(item, 'extension'), 'indicators'), 'cube') : undefined
}

function parseItem(item: unknown, name: CubeName, position: number): Result<WaitsCube, DocumentFault> {
  const cube = parseWaits(item, name)
  if (cube.ok || cube.error.kind !== 'contract') return cube
  const issues = cube.error.issues.map((issue) => ({ ...issue, path: `link.item[${position}].${issue.path}` }))
  return err({ kind: 'contract', issues })
}
