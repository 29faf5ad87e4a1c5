import type { AreaCode } from '#src/model/area.ts'
import type { BranchCode } from '#src/model/service.ts'
import { clockAhead } from '../localClock.ts'
import { TICKETS } from '../logKind.ts'
import { centreProfile } from './centreProfile.ts'
import type { Damage } from './damage.ts'
import { damagedRows } from './damage.ts'
import type { DayTicket } from './dayOfCentre.ts'
import { dayOfCentre } from './dayOfCentre.ts'
import { isHoliday } from './isHoliday.ts'
import { randomFrom } from './random.ts'
import { timeText } from './timeText.ts'

/** A centre to be simulated. */
export interface Centre {
  readonly code: BranchCode
  /** Day since 1970; null where visitors may just come. */
  readonly bookedOnlyFrom: number | null
}

/** What a generated log spans: days since 1970, the last one included. */
export interface Span {
  readonly firstDay: number
  readonly lastDay: number
}

const SERVICES = ['documents', 'registration', 'property', 'benefits', 'vehicles'] as const

/** The ticket log of a city as CSV, line by line, with damaged rows; the first line is the header. */
export function* cityTickets(
  seed: number,
  area: { readonly code: AreaCode; readonly id: string },
  centres: readonly Centre[],
  span: Span,
): Generator<string> {
  yield `${TICKETS.columns.join(',')}\n`
  const damages = damagedRows()
  const random = randomFrom(seed, `${area.id} services`)
  let row = 0
  for (const { code, bookedOnlyFrom } of centres) {
    const centre = centreProfile(seed, code, bookedOnlyFrom)
    for (let day = span.firstDay; day <= span.lastDay; day += 1) {
      const weekday = ((day + 3) % 7) + 1
      if (weekday === 7 || isHoliday(day)) continue
      const month = new Date(day * 86_400_000).getUTCMonth() + 1
      const zone = clockAhead(area.code, day * 86_400) === 21_600 ? '+06:00' : '+05:00'
      for (const ticket of dayOfCentre(centre, day, weekday, month).toSorted(
        (left, right) => left.issued - right.issued,
      )) {
        const service = SERVICES[random.whole(SERVICES.length)] ?? ''
        const damage = damages.get(row) ?? null
        yield line(area.id, code, service, ticket, day, zone, damage)
        if (damage === 'duplicate') yield line(area.id, code, service, ticket, day, zone, null)
        row += 1
      }
    }
  }
}

function line(
  city: string,
  code: string,
  service: string,
  ticket: DayTicket,
  day: number,
  zone: string,
  damage: Damage | null,
): string {
  // Eighty years ahead; five hours back; two days at the desk before being called.
  const on = day + (damage === 'future' ? 29_220 : 0)
  const late = damage === 'clock-jump' ? -18_000 : 0
  const { issued, booked, served } = ticket
  const wait = damage === 'called-before-issued' ? -300 : damage === 'above-a-day' ? 172_800 : null
  const called = wait === null ? ticket.called : issued + wait
  const ended = wait === null ? ticket.ended : issued + Math.max(wait, 0) + 600
  const text = (second: number): string => timeText(on, second + late, zone)
  const begun = damage === 'not-a-time' ? 'no time' : timeText(on, issued + late, damage === 'without-zone' ? '' : zone)
  const end = damage === 'never-ended' ? '' : text(ended)
  const ends = served ? `${end},` : `,${end}`
  const centre = damage === 'unknown-centre' ? `${city}-x` : code
  const channel = damage === 'unknown-channel' ? 'other' : booked ? 'booked' : 'walk-in'
  return `${city},${centre},${service},${channel},${begun},${called === null ? '' : text(called)},${ends}\n`
}
