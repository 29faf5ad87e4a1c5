import type { JsonObject } from '#src/jsonstat/jsonObject.ts'
import { writeDataset } from '#src/jsonstat/writeDataset.ts'
import type { AreaCode } from '#src/model/area.ts'
import { PROFILE } from '#src/publish/buildCube.ts'
import type { Edition } from '#src/publish/buildCube.ts'
import type { Cells, Measure } from './readCells.ts'
import { cellKey, MEASURES } from './readCells.ts'

/** What a dataset of a service says of itself. */
export interface CubeHead {
  readonly service: string
  readonly cube: 'months' | 'years' | 'hours' | 'branches' | 'classes'
  readonly source: string
  readonly demonstration: readonly AreaCode[]
  readonly edition: Edition
}

interface CubeShape {
  readonly dimension: 'REF_AREA' | 'BRANCH'
  /** Codes of the dimension. */
  readonly places: readonly string[]
  readonly channels: readonly string[]
  readonly periods: readonly string[]
  /** Dimensions within a period: weekday and hour, or class. */
  readonly within: readonly { readonly id: 'WEEKDAY' | 'HOUR' | 'CLASS'; readonly codes: readonly string[] }[]
  readonly measures: readonly Measure[]
  /** By what name the cells know a place, where it is not its code. */
  readonly cellPlace?: (place: string) => string
  /** Whether a log tells of a place's period; where none does, there is no count either. */
  readonly isCovered: (place: string, period: string) => boolean
}

export const HOUR_MEASURES: readonly Measure[] = ['N', 'P50', 'P50_LOW', 'P50_HIGH', 'P90', 'WITHIN']
export const ALL_MEASURES: readonly Measure[] = MEASURES

/** Measures that are 0, not unknown, where a log that tells of the period has no record. */
const COUNTS: readonly Measure[] = ['N', 'LOST']

/** A cube of cells as a JSON-stat document. */
export function serviceCube(
  cells: Cells,
  shape: CubeShape,
  { service, cube, source, demonstration, edition }: CubeHead,
): JsonObject {
  const { dimension, places, channels, periods, within, measures, isCovered } = shape
  const inner = within.reduce<readonly (readonly string[])[]>(
    (combinations, { codes }) => combinations.flatMap((combination) => codes.map((code) => [...combination, code])),
    [[]],
  )
  const values: (number | null)[] = []
  for (const place of places) {
    for (const channel of channels) {
      for (const period of periods) {
        const covered = isCovered(place, period)
        for (const codes of inner) {
          const cell = cells.get(cellKey(shape.cellPlace?.(place) ?? place, channel, period, ...codes))
          for (const measure of measures) {
            values.push(covered ? (cell?.[measure] ?? (COUNTS.includes(measure) ? 0 : null)) : null)
          }
        }
      }
    }
  }
  return writeDataset({
    label: `${service} ${cube}`,
    source,
    updated: edition.updated,
    dimensions: [
      { id: dimension, codes: places },
      { id: 'CHANNEL', codes: channels },
      { id: 'TIME_PERIOD', codes: periods },
      ...within,
      { id: 'MEASURE', codes: measures },
    ],
    values,
    statuses: new Map(),
    extension: { profile: PROFILE, code: service, cube, release: { id: edition.release }, demonstration },
  })
}

/** Datasets in one document, in their order. */
export function cubeCollection(label: string, datasets: readonly JsonObject[], edition: Edition): JsonObject {
  // An item of a collection has no version of its own.
  const items = datasets.map((dataset) =>
    Object.fromEntries(Object.entries(dataset).filter(([name]) => name !== 'version')),
  )
  const extension = { indicators: { profile: PROFILE, release: { id: edition.release } } }
  return { version: '2.0', class: 'collection', label, updated: edition.updated, link: { item: items }, extension }
}
