import { cellIndex, dimensionOf } from '#src/jsonstat/dataset.ts'
import { isJsonObject } from '#src/jsonstat/jsonObject.ts'
import { readDataset } from '#src/jsonstat/readDataset.ts'

/** A cell without its value: place, period, and the letter that says why; null says nothing, as where nobody published. */
export type Emptied = readonly [area: string, period: string, letter: 'L' | 'M' | 'Q' | null]

/** The dataset as it would be had these values not been published, for these reasons. */
export function withMissing(document: unknown, emptied: readonly Emptied[]): unknown {
  const read = readDataset(document)
  if (!read.ok || !isJsonObject(document)) return document
  const dataset = read.value
  const measures = dimensionOf(dataset, 'MEASURE')?.codes ?? []
  const letters = new Map(
    emptied.flatMap(([area, period, letter]) =>
      measures.map((measure) => {
        const codes = { REF_AREA: area, TIME_PERIOD: period, SEX: '_T', MEASURE: measure }
        return [cellIndex(dataset, codes), letter] as const
      }),
    ),
  )
  const value = Array.from({ length: dataset.cellCount }, (_, cell) =>
    letters.has(cell) ? null : (dataset.values.get(cell) ?? null),
  )
  const kept = [...dataset.statuses].filter(([cell]) => !letters.has(cell))
  const added = [...letters].flatMap(([cell, letter]) => (cell === null || letter === null ? [] : [[cell, letter] as const]))
  return { ...document, value, status: Object.fromEntries([...kept, ...added]) }
}
