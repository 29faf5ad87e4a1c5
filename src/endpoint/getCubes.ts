import type { DataFile } from '#src/model/indicator.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { CubeName, WaitsCube } from '#src/model/waitsCube.ts'
import type { Failure } from './failure.ts'
import { failureAt } from './failure.ts'
import { fetchHashedDocument } from './fetchHashedDocument.ts'
import type { Cubes } from './parseCubes.ts'
import { parseCubes } from './parseCubes.ts'

/**
 * The cubes of a file of a service; a damaged one fails alone.
 * @param endpoint absolute address of the endpoint's folder, with a slash at its end
 */
export async function getCubes(
  endpoint: string,
  file: DataFile,
  names: readonly CubeName[],
  signal: AbortSignal,
): Promise<Result<Cubes<Failure>, Failure>> {
  const cubes = await fetchHashedDocument(endpoint, file, (document) => parseCubes(document, names), signal)
  if (!cubes.ok) return cubes
  const address = new URL(file.href, endpoint).href
  const named: Partial<Record<CubeName, Result<WaitsCube, Failure>>> = {}
  for (const name of names) {
    const cube = cubes.value[name]
    if (cube !== undefined) named[name] = cube.ok ? cube : err(failureAt(address, cube.error))
  }
  return ok(named)
}
