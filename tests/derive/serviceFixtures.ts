import { parseClasses } from '#src/endpoint/parseClasses.ts'
import { parseCubes } from '#src/endpoint/parseCubes.ts'
import { parseService } from '#src/endpoint/parseService.ts'
import type { ServiceCubes } from '#src/derive/service/serviceView.ts'
import type { Period } from '#src/model/period.ts'
import type { Branch, ServiceCatalogue } from '#src/model/service.ts'
import type { ClassCube } from '#src/model/waitsCube.ts'
import { BRANCH_CUBES, FIRST_CUBES, type CubeName } from '#src/model/waitsCube.ts'
import { ENDPOINT, type Fields } from '#tests/endpoint/documents.ts'
import { branchDocument, classesDocument, firstDocument, serviceDocument, type CellOf } from '#tests/endpoint/serviceDocuments.ts'

export const month = (text: string) => text as Period

/** The catalogue of the made-up documents: a norm of ten minutes, Saryarqa by booking only from March 2025 on. */
export function testService(changes: Fields = {}): ServiceCatalogue {
  const read = parseService(serviceDocument(changes), `${ENDPOINT}services/waiting-times/catalogue.en.json`, ENDPOINT)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

/** A branch of the made-up catalogue. */
export function testBranch(code: string): Branch {
  const found = testService().branches.find((branch) => branch.code === code)
  if (found === undefined) throw new Error(`${code}: expected a branch of the test catalogue`)
  return found
}

function cubesOf(document: unknown, names: readonly CubeName[]): ServiceCubes {
  const read = parseCubes(document, names)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return Object.fromEntries(
    names.map((name) => {
      const cube = read.value[name]
      if (cube?.ok !== true) throw new Error(`${name}: ${JSON.stringify(cube)}`)
      return [name, cube.value]
    }),
  )
}

/** What a page of a service shows first, as a test says of each cell. */
export const firstCubes = (cellOf: CellOf): ServiceCubes => cubesOf(firstDocument(cellOf), FIRST_CUBES)

/** The cubes of a branch, likewise. */
export const branchCubes = (branch: string, cellOf: CellOf): ServiceCubes => cubesOf(branchDocument(branch, cellOf), BRANCH_CUBES)

/** Counts by class: the same in each month. */
export function classCube(counts: Readonly<Record<string, readonly number[]>>, bounds: readonly string[]): ClassCube {
  const read = parseClasses(classesDocument(counts, bounds))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}
