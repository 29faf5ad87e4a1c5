import type { ObservationRow } from './readObservations.ts'

/** Rows that share a key, in their order, by that key; one pass over the rows, however many keys there are. */
export function groupRows(
  rows: readonly ObservationRow[],
  keyOf: (row: ObservationRow) => string,
): ReadonlyMap<string, readonly ObservationRow[]> {
  const groups = new Map<string, ObservationRow[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}
