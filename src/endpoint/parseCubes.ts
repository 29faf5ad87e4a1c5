import type { Result } from '#src/model/result.ts'
import { ok } from '#src/model/result.ts'
import type { CubeName, WaitsCube } from '#src/model/waitsCube.ts'
import type { DocumentFault } from './failure.ts'
import { parseWaits } from './parseWaits.ts'
import { faultAt, inItem, namedIn, readItems } from './readItems.ts'

/** The cubes of a file by name; a damaged one fails alone. */
export type Cubes<Problem = DocumentFault> = Readonly<Partial<Record<CubeName, Result<WaitsCube, Problem>>>>

/**
 * The cubes that a file of a service holds.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @param names which the page needs: others of the document are left out
 * @returns a fault only when the document is no collection of our profile; throws nothing
 */
export function parseCubes(document: unknown, names: readonly CubeName[]): Result<Cubes, DocumentFault> {
  const items = readItems(document)
  if (!items.ok) return items
  const cubes: Partial<Record<CubeName, Result<WaitsCube, DocumentFault>>> = {}
  for (const name of names) {
    const position = items.value.findIndex((item) => namedIn(item, 'cube') === name)
    const isThere = position >= 0
    cubes[name] = isThere ? inItem(parseWaits(items.value[position], name), position) : faultAt('link.item', `a cube ${name}`, undefined)
  }
  return ok(cubes)
}
