import type { JsonObject } from './jsonObject.ts'

export type Role = 'geo' | 'time' | 'metric'

export interface Dimension {
  readonly id: string
  readonly label: string | null
  readonly role: Role | null
  /** In the order of the cells. */
  readonly codes: readonly string[]
  /** Only the categories that carry one. */
  readonly labels: ReadonlyMap<string, string>
}

/** A JSON-stat dataset in one form, whichever of the allowed ones it came in. */
export interface Dataset {
  readonly label: string | null
  readonly source: string | null
  /** As written: it may lack a zone. */
  readonly updated: string | null
  /** May hold HTML; show as text only. */
  readonly notes: readonly string[]
  /** Outermost first; the last one varies fastest. */
  readonly dimensions: readonly Dimension[]
  readonly cellCount: number
  /** By flat cell index; absent means no value. */
  readonly values: ReadonlyMap<number, number>
  /** By flat cell index; absent means that the dataset says nothing. Read it with `statusAt`. */
  readonly statuses: ReadonlyMap<number, string>
  /** Status of every cell, where the dataset gives one for all. */
  readonly statusOfAll: string | null
  readonly extension: JsonObject
}

/** The value of a cell; null when there is none. */
export function valueAt(dataset: Dataset, cell: number): number | null {
  return dataset.values.get(cell) ?? null
}

/** The status of a cell; null when the dataset says nothing of it. */
export function statusAt(dataset: Dataset, cell: number): string | null {
  return dataset.statuses.get(cell) ?? dataset.statusOfAll
}

export function dimensionOf(dataset: Dataset, id: string): Dimension | null {
  return dataset.dimensions.find((dimension) => dimension.id === id) ?? null
}

/**
 * Flat index of the cell that the codes name: `{ REF_AREA: 'KZNS', TIME_PERIOD: '2024', MEASURE: 'OBS' }`.
 * A dimension with one category may be left out.
 * @returns null when a code is unknown or a dimension with several categories has none
 */
export function cellIndex(dataset: Dataset, codes: Readonly<Record<string, string>>): number | null {
  let cell = 0
  for (const { id, codes: categories } of dataset.dimensions) {
    const code = Object.hasOwn(codes, id) ? codes[id] : undefined
    if (code === undefined && categories.length !== 1) return null
    const position = code === undefined ? 0 : categories.indexOf(code)
    if (position < 0) return null
    cell = cell * categories.length + position
  }
  return cell
}
