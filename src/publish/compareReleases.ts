import type { ReleaseChanges } from '#src/model/catalogue.ts'
import type { SheetNumber } from './parseNumber.ts'
import type { ObservationRow } from './readObservations.ts'

function byKey(rows: readonly ObservationRow[]): Map<string, ObservationRow> {
  return new Map(rows.map((row) => [[row.indicator, row.area, row.period, row.sex].join(' '), row]))
}

/** True when two values are one after rounding to the fewer of their digits: 16.3351 and 16.3. */
function isReprint(left: SheetNumber, right: SheetNumber): boolean {
  if (left.decimals === right.decimals) return false
  const unit = 10 ** -Math.min(left.decimals, right.decimals)
  return Math.abs(left.value - right.value) <= 0.5 * unit * (1 + 1e-9)
}

/**
 * What a release changed against the one before it. A new row counts as added also when it says why there is no value;
 * a value that gives way to such a reason counts as removed. Numerators and denominators do not count: they are our
 * arithmetic where they are implied by a published ratio.
 */
export function compareReleases(before: readonly ObservationRow[], after: readonly ObservationRow[]): ReleaseChanges {
  const old = byKey(before)
  const current = byKey(after)
  let added = 0
  let revised = 0
  let reprinted = 0
  for (const [key, { value }] of current) {
    const former = old.get(key)
    const formerValue = former?.value ?? null
    if (former === undefined || (formerValue === null && value !== null)) added += 1
    else if (formerValue === null || value === null || formerValue.value === value.value) continue
    else if (isReprint(formerValue, value)) reprinted += 1
    else revised += 1
  }
  const isGone = ([key, { value }]: [string, ObservationRow]): boolean => {
    const row = current.get(key)
    return row === undefined || (value !== null && row.value === null)
  }
  const removed = [...old].filter(isGone).length
  const known = new Set(before.map(({ indicator }) => indicator))
  const indicatorsAdded = [...new Set(after.map(({ indicator }) => indicator))].filter((code) => !known.has(code))
  return { added, revised, reprinted, removed, indicatorsAdded }
}
