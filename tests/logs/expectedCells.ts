import { quantileInterval } from '#src/stats/quantileInterval.ts'
import type { Ticket } from './countLog.ts'

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Almaty',
  year: 'numeric',
  month: '2-digit',
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
})
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** The local clock, by the platform's own data of time zones. */
function local(seconds: number): {
  readonly year: string
  readonly month: string
  readonly weekday: string
  readonly hour: string
} {
  const parts = new Map(PARTS.formatToParts(new Date(seconds * 1000)).map(({ type, value }) => [type, value]))
  const year = parts.get('year') ?? ''
  const weekday = String(WEEKDAYS.indexOf(parts.get('weekday') ?? '') + 1)
  return { year, month: `${year}-${parts.get('month') ?? ''}`, weekday, hour: parts.get('hour') ?? '' }
}

/** Measures of a list of waits, the slow way: sorted, and counted off. */
function measures(waits: readonly (number | null)[]): Readonly<Record<string, number>> {
  const known = waits.filter((wait) => wait !== null).toSorted((left, right) => left - right)
  const counts = { N: known.length, LOST: waits.length - known.length }
  if (known.length < 30) return counts
  // The smallest value that at least the share of the others stays at or below.
  const quantile = (tenths: number): number =>
    known.find((_, index) => (index + 1) * 10 >= tenths * known.length) ?? Number.NaN
  const limits = (share: number): readonly [number, number] => {
    const interval = quantileInterval(known, share)
    return interval.ok
      ? [interval.value.lower ?? Number.NaN, interval.value.upper ?? Number.NaN]
      : [Number.NaN, Number.NaN]
  }
  const [P50_LOW, P50_HIGH] = limits(0.5)
  const [P90_LOW, P90_HIGH] = limits(0.9)
  const within = known.filter((wait) => wait <= 900).length
  const all = { ...counts, P50: quantile(5), P50_LOW, P50_HIGH, P90: quantile(9), P90_LOW, P90_HIGH, WITHIN: within }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !Number.isNaN(value)))
}

/** How many waits lie in each class that holds any: the greatest bound not above the wait, the first also below itself. */
export function expectedClasses(waits: readonly number[], bounds: readonly number[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const wait of waits) {
    const name = String(bounds.findLast((bound) => bound <= wait) ?? bounds[0])
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

/** Every cell of every cube of a ticket log, from the tickets themselves. */
export function expectedCells(
  tickets: readonly Ticket[],
): Readonly<Record<'months' | 'years' | 'hours', ReadonlyMap<string, object>>> {
  const cubes = {
    months: new Map<string, (number | null)[]>(),
    years: new Map<string, (number | null)[]>(),
    hours: new Map<string, (number | null)[]>(),
  }
  for (const { city, centre, channel, issued, wait } of tickets) {
    const { year, month, weekday, hour } = local(issued)
    for (const place of [city === 'astana' ? 'KZNS' : 'KZSHY', centre === 'second' ? 'astana-2' : centre]) {
      for (const way of [channel, '_T']) {
        for (const [cube, time] of [
          ['months', month],
          ['years', year],
          ['hours', `${year} ${weekday} ${hour}`],
        ] as const) {
          const key = `${place} ${way} ${time}`
          const waits = cubes[cube].get(key) ?? []
          waits.push(wait)
          cubes[cube].set(key, waits)
        }
      }
    }
  }
  const measured = (waits: ReadonlyMap<string, readonly (number | null)[]>) =>
    new Map([...waits].map(([key, list]) => [key, measures(list)]))
  return { months: measured(cubes.months), years: measured(cubes.years), hours: measured(cubes.hours) }
}
