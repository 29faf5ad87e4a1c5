import type { AreaCode } from '#src/model/area.ts'
import type { BranchCode } from '#src/model/service.ts'
import type { LogKind } from './logKind.ts'
import { normOf } from './normOf.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/**
 * Place, channel and time of a record as one whole number, so that the database groups by one column: place (from bit
 * 22), channel (2 bits, its place among CHANNELS), time (20). A time is a month since the year 0, a year, or an hour of
 * the week in a year.
 */
export const CHANNEL_SHIFT = 20
export const PLACE_SHIFT = CHANNEL_SHIFT + 2
export const TIME_MASK = 2 ** CHANNEL_SHIFT - 1

/** Places by their number: the cities of the sheet of areas, then the branches of the sheet of branches. */
export interface Places {
  readonly codes: readonly (AreaCode | BranchCode)[]
  /** How much is added to the place of a branch in its sheet. */
  readonly firstBranch: number
  /** Number of the city of each branch, by the branch's place in its sheet. */
  readonly cityOf: readonly number[]
}

export function placesOf({ areas, branches }: ServiceSheets): Places {
  return {
    codes: [...areas.map(({ code }) => code), ...branches.map(({ code }) => code)],
    firstBranch: areas.length,
    cityOf: branches.map((branch) => areas.findIndex(({ code }) => code === branch.area)),
  }
}

/** Lower bounds of the classes of a service's histogram: its own, and those that tell the norm exactly. */
export function classBounds(kind: LogKind, sheets: ServiceSheets): readonly number[] {
  const norm = normOf(kind, sheets)
  const bounds = norm === undefined ? [] : [norm.most + 1, ...(norm.least === null ? [] : [norm.least])]
  return [...new Set([...kind.classes, ...bounds])].toSorted((left, right) => left - right)
}
