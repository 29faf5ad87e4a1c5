import type { ServiceCode } from '#src/model/service.ts'

/** What the files of a log hold: which columns, and what they are called where both kinds are treated alike. */
export interface LogKind {
  readonly service: ServiceCode
  /** How its files are called: `tickets.csv`, `astana-tickets-2025.parquet`. */
  readonly file: 'tickets' | 'arrivals'
  /** All columns, in the order of the template. */
  readonly columns: readonly string[]
  /** The column that names the centre or the route. */
  readonly branch: string
  /** The column of the channel; null where there is none. */
  readonly channel: string | null
  /** When the wait began and when it ended: issued and called, or due and come. */
  readonly start: string
  readonly finish: string
  /** Columns one of which says when a visit was over; none where that is not recorded. */
  readonly ends: readonly string[]
  /** Waits shorter than this many seconds are damage, and so are longer ones. */
  readonly least: number
  readonly most: number
  /** Lower bounds of the classes of the histogram, in seconds. */
  readonly classes: readonly number[]
}

/** From `first` on in equal steps, `last` left out. */
function steps(first: number, last: number, step: number): number[] {
  return Array.from({ length: (last - first) / step }, (_, index) => first + index * step)
}

export const TICKETS: LogKind = {
  service: 'waiting-times',
  file: 'tickets',
  columns: ['city', 'centre', 'service', 'channel', 'issued', 'called', 'served', 'left'],
  branch: 'centre',
  channel: 'channel',
  start: 'issued',
  finish: 'called',
  ends: ['served', 'left'],
  least: 0,
  most: 86_400,
  classes: [...steps(0, 1800, 60), ...steps(1800, 3600, 120), ...steps(3600, 7200, 300), 7200, 9000, 10_800, 14_400],
}

export const ARRIVALS: LogKind = {
  service: 'bus-punctuality',
  file: 'arrivals',
  columns: ['city', 'route', 'stop', 'scheduled', 'actual'],
  branch: 'route',
  channel: null,
  start: 'scheduled',
  finish: 'actual',
  ends: [],
  least: -3600,
  most: 86_400,
  classes: [-600, ...steps(-300, 600, 30), ...steps(600, 1200, 60), ...steps(1200, 2400, 120), 2400, 3600],
}

export const LOG_KINDS: readonly LogKind[] = [TICKETS, ARRIVALS]
