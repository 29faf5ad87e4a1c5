import type { CentreProfile } from './centreProfile.ts'
import { HOUR_SHARES, MONTH_SHARES, WEEKDAY_SHARES } from './centreProfile.ts'

/** A ticket of a day; times in seconds of the local day, whole. */
export interface DayTicket {
  readonly issued: number
  readonly booked: boolean
  /** Null when the visitor had left before. */
  readonly called: number | null
  readonly ended: number
  readonly served: boolean
}

interface Visitor {
  readonly issued: number
  readonly booked: boolean
  /** When they lose patience. */
  readonly leaves: number
}

const OPENS = 9 * 3600
/** Seconds that a visitor waits before leaving, on average over those who would ever leave. */
const PATIENCE = 5400

/** Visitors of a day in the order in which they come. */
function visitorsOf(centre: CentreProfile, day: number, weekday: number, month: number): Visitor[] {
  const { random } = centre
  const weekdayShare = WEEKDAY_SHARES[weekday - 1] ?? 0
  const expected = (centre.visitors * weekdayShare * (MONTH_SHARES[month - 1] ?? 0)) / 10_000
  const bookedOnly = centre.bookedOnlyFrom !== null && day >= centre.bookedOnlyFrom
  const hours = weekday === 6 ? 5 : HOUR_SHARES.length
  // Bookings spread a day evenly; who just comes, comes when all do.
  const shareOf = (hour: number): number => (bookedOnly ? 1000 / HOUR_SHARES.length : (HOUR_SHARES[hour] ?? 0))
  const visitors: Visitor[] = []
  for (let hour = 0; hour < hours; hour += 1) {
    const mean = 3600 / ((expected * (bookedOnly ? 0.85 : 1) * shareOf(hour)) / 1000)
    for (let at = random.gap(mean); at < 3600; at += random.gap(mean)) {
      const issued = OPENS + hour * 3600 + Math.floor(at)
      const booked = bookedOnly || random.share() < centre.booked
      visitors.push({ issued, booked, leaves: issued + 600 + Math.floor(random.gap(PATIENCE)) })
    }
  }
  return visitors
}

/**
 * Tickets of one day of a centre: a queue, not a formula. Visitors come by chance, desks call whoever waits: those who
 * booked before those who did not, each in the order in which they came; some lose patience and leave.
 * @param day since 1970, by the local calendar
 * @param weekday 1 Monday to 6
 * @param month 1 to 12
 */
export function dayOfCentre(centre: CentreProfile, day: number, weekday: number, month: number): DayTicket[] {
  const { random } = centre
  const visitors = visitorsOf(centre, day, weekday, month)
  // Saturdays a desk fewer, and on some days somebody is ill.
  const absent = (weekday === 6 ? 1 : 0) + (random.whole(12) === 0 ? 1 : 0)
  const free = Array.from({ length: Math.max(1, centre.desks - absent) }, () => OPENS)
  const tickets: DayTicket[] = []
  const queues: Record<'booked' | 'walkIn', Visitor[]> = { booked: [], walkIn: [] }
  const heads = { booked: 0, walkIn: 0 }
  let next = 0
  const admit = (until: number): void => {
    for (let visitor = visitors[next]; visitor !== undefined && visitor.issued <= until; visitor = visitors[next]) {
      queues[visitor.booked ? 'booked' : 'walkIn'].push(visitor)
      next += 1
    }
  }
  const firstWaiting = (): Visitor | undefined => {
    const queue = heads.booked < queues.booked.length ? 'booked' : 'walkIn'
    const visitor = queues[queue][heads[queue]]
    if (visitor !== undefined) heads[queue] += 1
    return visitor
  }
  for (;;) {
    let desk = 0
    for (let other = 1; other < free.length; other += 1) if ((free[other] ?? 0) < (free[desk] ?? 0)) desk = other
    const freeAt = free[desk] ?? 0
    admit(freeAt)
    let visitor = firstWaiting()
    if (visitor === undefined) {
      const coming = visitors[next]
      if (coming === undefined) return tickets
      admit(coming.issued)
      visitor = firstWaiting() ?? coming
    }
    const { issued, booked, leaves } = visitor
    // Between being free and calling there is a moment for papers.
    const called = Math.max(freeAt, issued) + 5 + random.whole(40)
    if (called > leaves) {
      tickets.push({ issued, booked, called: null, ended: leaves, served: false })
      continue
    }
    // Half of a visit is much the same for all, half is chance.
    const seconds = Math.floor(centre.serviceSeconds / 2 + random.gap(centre.serviceSeconds / 2))
    const served = random.whole(200) !== 0
    const ended = called + (served ? seconds : 60)
    tickets.push({ issued, booked, called, ended, served })
    free[desk] = ended
  }
}
