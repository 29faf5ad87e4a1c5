import type { JsonObject } from './jsonObject.ts'

/** Dimensions of the profile: of indicators, and of service logs. */
type ProfileDimension = 'REF_AREA' | 'TIME_PERIOD' | 'SEX' | 'MEASURE' | 'BRANCH' | 'CHANNEL' | 'WEEKDAY' | 'HOUR' | 'CLASS'

/** A cube of codes and numbers; words live in the catalogues. */
export interface Cube {
  readonly label: string
  readonly source: string
  /** An instant with its zone. */
  readonly updated: string
  readonly dimensions: readonly { readonly id: ProfileDimension; readonly codes: readonly string[] }[]
  /** A value or null for every cell, the last dimension varying fastest. */
  readonly values: readonly (number | null)[]
  /** Letters of SDMX CL_OBS_STATUS by flat cell index; A is left out. */
  readonly statuses: ReadonlyMap<number, string>
  /** Of the member `indicators`. */
  readonly extension: JsonObject
}

/** The cube as a JSON-stat 2.0 document of our profile, ready to be made text. */
export function writeDataset(cube: Cube): JsonObject {
  const isBranches = cube.dimensions.some(({ id }) => id === 'BRANCH')
  const status = [...cube.statuses].toSorted(([left], [right]) => left - right)
  return {
    version: '2.0',
    class: 'dataset',
    label: cube.label,
    source: cube.source,
    updated: cube.updated,
    role: { geo: [isBranches ? 'BRANCH' : 'REF_AREA'], time: ['TIME_PERIOD'], metric: ['MEASURE'] },
    id: cube.dimensions.map(({ id }) => id),
    size: cube.dimensions.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(
      cube.dimensions.map(({ id, codes }) => [
        id,
        { category: { index: Object.fromEntries(codes.map((code, position) => [code, position])) } },
      ]),
    ),
    value: cube.values,
    ...(status.length > 0 && { status: Object.fromEntries(status) }),
    extension: { indicators: cube.extension },
  }
}
