import type { AreaCode } from '#src/model/area.ts'
import type { BranchCode } from '#src/model/service.ts'
import { clockAhead } from '../localClock.ts'
import { ARRIVALS } from '../logKind.ts'
import type { Span } from './cityTickets.ts'
import type { Damage } from './damage.ts'
import { damagedRows } from './damage.ts'
import type { DayArrival } from './dayOfRoute.ts'
import { dayOfRoute, routeProfile } from './dayOfRoute.ts'
import { timeText } from './timeText.ts'

/** The log of a city's buses as CSV, line by line, with damaged rows; the first line is the header. */
export function* cityArrivals(
  seed: number,
  area: { readonly code: AreaCode; readonly id: string },
  routes: readonly BranchCode[],
  span: Span,
): Generator<string> {
  yield `${ARRIVALS.columns.join(',')}\n`
  const damages = damagedRows()
  let row = 0
  for (const code of routes) {
    const route = routeProfile(seed, code)
    for (let day = span.firstDay; day <= span.lastDay; day += 1) {
      const weekday = ((day + 3) % 7) + 1
      const month = new Date(day * 86_400_000).getUTCMonth() + 1
      const zone = clockAhead(area.code, day * 86_400) === 21_600 ? '+06:00' : '+05:00'
      for (const arrival of dayOfRoute(route, weekday, month)) {
        const damage = damages.get(row) ?? null
        yield line(area.id, code, arrival, day, zone, damage)
        if (damage === 'duplicate') yield line(area.id, code, arrival, day, zone, null)
        row += 1
      }
    }
  }
}

function line(
  city: string,
  code: string,
  { stop, scheduled, actual }: DayArrival,
  day: number,
  zone: string,
  damage: Damage | null,
): string {
  const on = day + (damage === 'future' ? 29_220 : 0)
  const wait = damage === 'called-before-issued' ? -7200 : damage === 'above-a-day' ? 172_800 : null
  const came = wait === null ? actual : scheduled + wait
  const due = damage === 'not-a-time' ? 'no time' : timeText(on, scheduled, damage === 'without-zone' ? '' : zone)
  const route = damage === 'unknown-centre' ? `${city}-bus-x` : code
  return `${city},${route},${stop},${due},${came === null ? '' : timeText(on, came, zone)}\n`
}
