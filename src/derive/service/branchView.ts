import type { Area } from '#src/model/area.ts'
import type { Period } from '#src/model/period.ts'
import { parsePeriod } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import type { Branch, Channel, Regime, ServiceCatalogue, ServiceLog } from '#src/model/service.ts'
import { waitsAt } from '#src/model/waitsCube.ts'
import { monthsOf } from '../monthsOf.ts'
import type { Span } from './chosenSpan.ts'
import type { ServiceHours } from './hoursOf.ts'
import { hoursOf } from './hoursOf.ts'
import type { DrawnPlace, MonthPanels, MonthRow } from './monthPanels.ts'
import { monthPanels, monthRows } from './monthPanels.ts'
import type { Yardstick } from './reading.ts'
import { areSeparate, compareReadings, readingOf, YARDSTICK } from './reading.ts'
import { changeWithin } from './regimeGate.ts'
import type { ServiceCubes } from './serviceView.ts'
import { chosenChannel } from './serviceView.ts'
import type { Told } from './told.ts'
import { toldOf } from './told.ts'
import { toldOnBasis } from './toldOnBasis.ts'

/** What may be said of a branch against the year before. */
export type ChangeSaid =
  /** `difference`: now minus before, in seconds or shares of one. */
  | { readonly kind: 'apart'; readonly isBetter: boolean; readonly before: Period; readonly difference: number }
  | { readonly kind: 'not-apart'; readonly before: Period }
  | { readonly kind: 'shut'; readonly before: Period; readonly regime: Regime }
  /** No year, or no figures of the year before. */
  | { readonly kind: 'nothing' }

/** All that the page of a branch shows for a question, decided. */
export interface BranchView {
  readonly catalogue: ServiceCatalogue
  readonly branch: Branch
  readonly area: Area
  readonly log: ServiceLog | null
  readonly yardstick: Yardstick
  readonly span: Span
  readonly channel: Channel
  readonly channels: readonly Channel[]
  /** Null while it is still to come. */
  readonly told: Told | null
  readonly change: ChangeSaid
  readonly rows: readonly MonthRow[]
  readonly panels: MonthPanels | null
  readonly hours: ServiceHours | null
  /** The change of regime within the chosen months. */
  readonly regime: Regime | null
}

/** The page of a branch for a question. @throws Error when the catalogue does not have its area */
export function branchView(catalogue: ServiceCatalogue, branch: Branch, span: Span, cubes: ServiceCubes, question: Question): BranchView {
  const area = catalogue.areas.find(({ code }) => code === branch.area)
  if (area === undefined) throw new Error(`${branch.code}: expected an area of the catalogue, received ${branch.area}`)
  const yardstick = YARDSTICK[catalogue.service]
  const { channel, channels } = chosenChannel(cubes.months, question)
  const log = catalogue.logs.find((each) => each.area === branch.area) ?? null
  const demonstration = log?.demonstration ?? false
  const place: DrawnPlace = { code: branch.code, area: { ...area, name: branch.name }, side: 'first', demonstration, branch }
  const rows = cubes.months === undefined ? [] : monthRows(cubes.months, [place], channel, span.months)
  const [from, to] = [span.months[0] ?? catalogue.firstPeriod, span.months.at(-1) ?? catalogue.lastPeriod]
  const told = branchTold(catalogue, branch, span, cubes, channel)
  return {
    catalogue,
    branch,
    area,
    log,
    yardstick,
    span,
    channel,
    channels,
    told,
    change: changeSaid(branch, span, cubes, channel, told, yardstick),
    rows,
    panels: monthPanels(rows, [place], catalogue.norm),
    hours: changeInHours(branch, span) === null ? hoursOf(cubes.hours, span, [place], channel, yardstick) : null,
    regime: changeWithin(branch, [monthsOf(from)[0], monthsOf(to)[1]]),
  }
}

/** The change of regime within the year whose hours would be shown. */
export function changeInHours(branch: Branch, { hoursYear }: Span): Regime | null {
  return hoursYear === null ? null : changeWithin(branch, monthsOf(hoursYear))
}

function branchTold(catalogue: ServiceCatalogue, branch: Branch, span: Span, cubes: ServiceCubes, channel: Channel): Told | null {
  const { area, code } = branch
  const counted = { cube: span.basis.kind === 'year' ? cubes.years : cubes.months, place: code }
  return toldOnBasis({ counted, classes: { cube: cubes.classes?.get(area), place: code }, branch }, span, channel, catalogue.norm)
}

function changeSaid(
  branch: Branch,
  { basis }: Span,
  { years }: ServiceCubes,
  channel: Channel,
  told: Told | null,
  yardstick: Yardstick,
): ChangeSaid {
  const before = basis.kind === 'year' ? parsePeriod(String(Number(basis.period) - 1)) : null
  if (basis.kind !== 'year' || before === null || years === undefined || !years.periods.includes(before)) return { kind: 'nothing' }
  const earlier = toldOf(waitsAt(years, { place: branch.code, channel, period: before }))
  if (earlier.kind === 'none' || earlier.kind === 'unknown') return { kind: 'nothing' }
  const regime = changeWithin(branch, [monthsOf(before)[0], monthsOf(basis.period)[1]])
  if (regime !== null) return { kind: 'shut', before, regime }
  if (told?.kind !== 'figures' || earlier.kind !== 'figures') return { kind: 'nothing' }
  const [now, then] = [readingOf(told.figures, yardstick), readingOf(earlier.figures, yardstick)]
  if (now === null || then === null) return { kind: 'nothing' }
  if (!areSeparate(now, then)) return { kind: 'not-apart', before }
  return { kind: 'apart', isBetter: compareReadings(now, then, yardstick) < 0, before, difference: now.low - then.low }
}
