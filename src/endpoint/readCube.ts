import type { Dataset } from '#src/jsonstat/dataset.ts'
import { dimensionOf } from '#src/jsonstat/dataset.ts'
import type { Issue } from '#src/jsonstat/issue.ts'
import { objectMember } from '#src/jsonstat/jsonObject.ts'
import { readDataset } from '#src/jsonstat/readDataset.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { checkExtension } from './checkProfile.ts'
import type { Decoder } from './decode.ts'
import { list, oneOf, report } from './decode.ts'
import type { DocumentFault } from './failure.ts'

/** A cube of logs whose profile is ours, with what may be found wrong in it from here on. */
export interface ReadCube {
  readonly dataset: Dataset
  readonly fields: Readonly<Record<string, unknown>>
  readonly issues: Issue[]
  /** Codes of a dimension; undefined after an issue was found. */
  readonly codesOf: <T>(id: string, decoder: Decoder<T>) => readonly T[] | undefined
}

/**
 * A dataset of logs that has no dimensions but those named.
 * @param document what JSON.parse gave; nothing is assumed of it
 */
export function readCube(document: unknown, dimensions: readonly string[]): Result<ReadCube, DocumentFault> {
  const read = readDataset(document)
  if (!read.ok) return err({ kind: 'contract', issues: read.error })
  const dataset = read.value
  const fault = checkExtension(dataset.extension)
  if (fault !== null) return err(fault)
  const issues: Issue[] = []
  for (const { id } of dataset.dimensions) oneOf(dimensions)(id, { path: 'id', issues })
  return ok({
    dataset,
    issues,
    fields: objectMember(dataset.extension, 'indicators'),
    codesOf: (id, decoder) => {
      const dimension = dimensionOf(dataset, id)
      if (dimension === null) return report({ path: 'id', issues }, `a dimension ${id}`, dataset.dimensions.map((each) => each.id).join(' '))
      return list(decoder)(dimension.codes, { path: `dimension.${id}`, issues })
    },
  })
}

/**
 * The flat index of each cell of a dataset in another order of its dimensions.
 * @param ids all dimensions that hold more than one category, outermost first
 */
export function cellsInOrder(dataset: Dataset, ids: readonly string[]): readonly number[] {
  const strides = new Map<string, number>()
  let stride = 1
  for (const { id, codes } of dataset.dimensions.toReversed()) {
    strides.set(id, stride)
    stride *= codes.length
  }
  let cells: readonly number[] = [0]
  for (const id of ids) {
    const step = strides.get(id) ?? 0
    const positions = (dimensionOf(dataset, id)?.codes ?? ['']).map((_, position) => position * step)
    cells = cells.flatMap((cell) => positions.map((position) => cell + position))
  }
  return cells
}
