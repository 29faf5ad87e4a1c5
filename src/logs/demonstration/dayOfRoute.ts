import type { BranchCode } from '#src/model/service.ts'
import type { Random } from './random.ts'
import { randomFrom } from './random.ts'

/** An invented bus route. */
export interface RouteProfile {
  readonly code: BranchCode
  /** Seconds between buses. */
  readonly headway: number
  /** How much of the usual delay it has, in hundredths. */
  readonly delay: number
  readonly random: Random
}

/** A bus at a stop; times in seconds of the local day. */
export interface DayArrival {
  readonly stop: number
  readonly scheduled: number
  /** Null when the bus did not come. */
  readonly actual: number | null
}

const FIRST = 6 * 3600 + 600
const LAST = 22 * 3600
/** Usual delay by hour from 6, in seconds: the rush of the morning and of the evening. */
const DELAYS: readonly number[] = [40, 95, 210, 190, 110, 80, 85, 100, 95, 90, 120, 200, 280, 250, 150, 90, 60]
/** January to December, in hundredths: snow in winter, school in September. */
const MONTHS: readonly number[] = [135, 128, 112, 96, 92, 88, 84, 86, 112, 104, 116, 132]

export function routeProfile(seed: number, code: BranchCode): RouteProfile {
  const random = randomFrom(seed, code)
  return { code, headway: 2400 + 300 * random.whole(4), delay: 60 + random.whole(80), random }
}

/** Arrivals of a day at the two stops of a route where times are taken; the delay of the first carries over. */
export function dayOfRoute(route: RouteProfile, weekday: number, month: number): DayArrival[] {
  const { random } = route
  const arrivals: DayArrival[] = []
  const share = ((weekday > 5 ? 55 : 100) * (MONTHS[month - 1] ?? 0) * route.delay) / 1_000_000
  for (let scheduled = FIRST; scheduled < LAST; scheduled += route.headway) {
    const usual = (DELAYS[Math.floor(scheduled / 3600) - 6] ?? 0) * share
    const came = random.whole(90) !== 0
    const first = Math.floor(usual / 3 + random.gap(usual * 0.7) - random.gap(35))
    const second = Math.floor(first * 0.8 + usual / 3 + random.gap(usual * 0.5) - random.gap(30))
    arrivals.push({ stop: 1, scheduled, actual: came ? scheduled + first : null })
    arrivals.push({ stop: 2, scheduled: scheduled + 1500, actual: came ? scheduled + 1500 + second : null })
  }
  return arrivals
}
