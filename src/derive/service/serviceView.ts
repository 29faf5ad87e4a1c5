import type { Area } from '#src/model/area.ts'
import type { Question } from '#src/model/question.ts'
import type { Branch, Channel, Regime, ServiceCatalogue, ServiceLog } from '#src/model/service.ts'
import { CHANNELS } from '#src/model/service.ts'
import type { ClassCube, WaitsCube } from '#src/model/waitsCube.ts'
import { monthsOf } from '../monthsOf.ts'
import type { Span } from './chosenSpan.ts'
import { monthsOfBasis } from './chosenSpan.ts'
import type { ServiceHours } from './hoursOf.ts'
import { hoursOf } from './hoursOf.ts'
import { isMixed } from './isMixed.ts'
import type { DrawnPlace, MonthPanels, MonthRow } from './monthPanels.ts'
import { monthPanels, monthRows } from './monthPanels.ts'
import type { RankedBranch } from './rank.ts'
import { rank } from './rank.ts'
import type { Yardstick } from './reading.ts'
import { areSeparate, compareReadings, readingOf, YARDSTICK } from './reading.ts'
import { changeWithin, regimeAt } from './regimeGate.ts'
import type { Told } from './told.ts'
import { toldOnBasis } from './toldOnBasis.ts'

/** The cubes that a view is made of; absent where they are still to come, or damaged. */
export interface ServiceCubes {
  readonly months?: WaitsCube | undefined
  readonly years?: WaitsCube | undefined
  /** Of the year whose hours are shown. */
  readonly hours?: WaitsCube | undefined
  /** Of the year that the basis is. */
  readonly branches?: WaitsCube | undefined
  /** By code of the area. */
  readonly classes?: ReadonlyMap<string, ClassCube> | undefined
}

/** A city of the page. */
export interface ServiceSide {
  readonly area: Area
  /** Null where no log of it is shown. */
  readonly log: ServiceLog | null
  /** What the basis tells of it; null while that is still to come. */
  readonly told: Told | null
}

/** What may be said of two cities: better is the side whose limits lie apart on the better end. */
export type CitiesSaid =
  | { readonly kind: 'apart'; readonly better: 'first' | 'second' }
  | { readonly kind: 'not-apart' }
  /** Figures of one city at most, or generated ones beside published ones. */
  | { readonly kind: 'no-pair' }

/** A change of regime within the chosen months. */
export interface RegimeChange {
  readonly branch: Branch
  readonly regime: Regime
}

/** All that the page of a service shows for a question, decided. */
export interface ServiceView {
  readonly catalogue: ServiceCatalogue
  readonly yardstick: Yardstick
  readonly span: Span
  readonly channel: Channel
  /** What can be asked for. */
  readonly channels: readonly Channel[]
  readonly sides: readonly [ServiceSide, ServiceSide]
  /** True where one city's log is generated and the other's is not: nothing of them is compared. */
  readonly isMixed: boolean
  readonly said: CitiesSaid
  readonly rows: readonly MonthRow[]
  readonly panels: MonthPanels | null
  /** Null where no full year is chosen, or its hours are still to come. */
  readonly hours: ServiceHours | null
  /** Of both cities together, or one city after the other where they are not compared. Null while it is still to come. */
  readonly ranking: readonly RankedBranch[] | null
  readonly changes: readonly RegimeChange[]
}

/** The two areas of a question, as the catalogue has them. */
export function chosenPair(catalogue: ServiceCatalogue, question: Question): readonly [Area, Area] {
  const cities = catalogue.areas.filter(({ kind }) => kind === 'city')
  const [left, right] = question.cities.map((id) => cities.find((area) => area.id === id))
  const first = left ?? cities.find((area) => area !== right)
  const second = right ?? cities.find((area) => area !== first)
  if (first === undefined || second === undefined) throw new Error(`areas: expected two cities at least, received ${cities.length}`)
  return [first, second]
}

/** The channel of a question; all where the service knows no channels. */
export function chosenChannel(cube: WaitsCube | undefined, question: Question): { readonly channel: Channel; readonly channels: readonly Channel[] } {
  const channels = cube === undefined ? CHANNELS : CHANNELS.filter((each) => cube.channels.includes(each))
  return { channels, channel: channels.includes(question.channel) ? question.channel : '_T' }
}

/**
 * The page of a service for a question.
 * @throws Error when the catalogue has fewer than two cities
 */
export function serviceView(catalogue: ServiceCatalogue, span: Span, cubes: ServiceCubes, question: Question): ServiceView {
  const pair = chosenPair(catalogue, question)
  const yardstick = YARDSTICK[catalogue.service]
  const { channel, channels } = chosenChannel(cubes.months, question)
  const logOf = (area: Area) => catalogue.logs.find((log) => log.area === area.code) ?? null
  const sideOf = (area: Area): ServiceSide => {
    const log = logOf(area)
    return { area, log, told: log === null ? { kind: 'unknown' } : cityTold(catalogue, span, cubes, area, channel) }
  }
  const sides: readonly [ServiceSide, ServiceSide] = [sideOf(pair[0]), sideOf(pair[1])]
  const places = sides.flatMap(({ area, log }, index): DrawnPlace[] =>
    log === null ? [] : [{ code: area.code, area, side: index === 0 ? 'first' : 'second', demonstration: log.demonstration, branch: null }],
  )
  const rows = cubes.months === undefined ? [] : monthRows(cubes.months, places, channel, span.months)
  const months = [monthsOf(span.months[0] ?? catalogue.firstPeriod)[0], monthsOf(span.months.at(-1) ?? catalogue.lastPeriod)[1]] as const
  const branches = catalogue.branches.filter(({ area }) => pair.some(({ code }) => code === area))
  return {
    catalogue,
    yardstick,
    span,
    channel,
    channels,
    sides,
    isMixed: isMixed(places),
    said: saidOf(sides, yardstick),
    rows,
    panels: monthPanels(rows, places, catalogue.norm),
    hours: hoursOf(cubes.hours, span, places, channel, yardstick),
    ranking: rankingOf(catalogue, span, cubes, pair, channel, yardstick),
    changes: branches.flatMap((branch) => {
      const regime = changeWithin(branch, months)
      return regime === null ? [] : [{ branch, regime }]
    }),
  }
}

function cityTold(catalogue: ServiceCatalogue, span: Span, cubes: ServiceCubes, { code }: Area, channel: Channel): Told | null {
  const counted = { cube: span.basis.kind === 'year' ? cubes.years : cubes.months, place: code }
  const classes = { cube: cubes.classes?.get(code), place: '_T' }
  return toldOnBasis({ counted, classes, branch: null }, span, channel, catalogue.norm)
}

function saidOf(sides: ServiceView['sides'], yardstick: Yardstick): CitiesSaid {
  if (isMixed(sides.flatMap(({ log }) => log ?? []))) return { kind: 'no-pair' }
  const [left, right] = sides.map(({ told }) => (told?.kind === 'figures' ? readingOf(told.figures, yardstick) : null))
  if (left === null || left === undefined || right === null || right === undefined) return { kind: 'no-pair' }
  if (!areSeparate(left, right)) return { kind: 'not-apart' }
  return { kind: 'apart', better: compareReadings(left, right, yardstick) < 0 ? 'first' : 'second' }
}

/** A branch on a basis: shut where its regime changed within it. */
function rankingOf(
  catalogue: ServiceCatalogue,
  span: Span,
  cubes: ServiceCubes,
  pair: readonly [Area, Area],
  channel: Channel,
  yardstick: Yardstick,
): readonly RankedBranch[] | null {
  const { basis } = span
  const needed = pair.filter(({ code }) => catalogue.logs.some(({ area }) => area === code))
  const isThere = basis.kind === 'year' ? cubes.branches !== undefined : needed.every(({ code }) => cubes.classes?.has(code))
  if (!isThere) return null
  const stretch = monthsOfBasis(basis)
  const toldIn = (branch: Branch): Told => {
    // Of single months only the cities were counted.
    const counted = basis.kind === 'year' ? { cube: cubes.branches, place: branch.code } : null
    const classes = { cube: cubes.classes?.get(branch.area), place: branch.code }
    return toldOnBasis({ counted, classes, branch }, span, channel, catalogue.norm) ?? { kind: 'unknown' }
  }
  const branches = pair.flatMap((area, index) =>
    catalogue.branches
      .filter((branch) => branch.area === area.code)
      .map((branch) => ({
        branch,
        side: index === 0 ? ('first' as const) : ('second' as const),
        told: toldIn(branch),
        regime: regimeAt(branch, stretch[1]),
      })),
  )
  if (!isMixed(catalogue.logs.filter(({ area }) => pair.some(({ code }) => code === area)))) return rank(branches, yardstick)
  return (['first', 'second'] as const).flatMap((side) => rank(branches.filter((each) => each.side === side), yardstick))
}
