import { dimensionOf } from '#src/jsonstat/dataset.ts'
import { isJsonObject } from '#src/jsonstat/jsonObject.ts'
import { readDataset } from '#src/jsonstat/readDataset.ts'

/** The dataset as it would be had nobody published a figure of a place; cells that were empty keep their reason. */
export function withoutFiguresOf(document: unknown, area: string): unknown {
  const read = readDataset(document)
  if (!read.ok || !isJsonObject(document)) return document
  const dataset = read.value
  const places = dimensionOf(dataset, 'REF_AREA')?.codes ?? []
  const position = dataset.dimensions.findIndex(({ id }) => id === 'REF_AREA')
  const stride = dataset.dimensions.slice(position + 1).reduce((product, { codes }) => product * codes.length, 1)
  const placeOf = (cell: number) => places[Math.floor(cell / stride) % places.length]
  const isGone = (cell: number) => placeOf(cell) === area && dataset.values.has(cell)
  const value = Array.from({ length: dataset.cellCount }, (_, cell) =>
    isGone(cell) ? null : (dataset.values.get(cell) ?? null),
  )
  const status = Object.fromEntries([...dataset.statuses].filter(([cell]) => !isGone(cell)))
  return { ...document, value, status }
}
