import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classBounds } from '#src/logs/cellCodes.ts'
import { clockAhead } from '#src/logs/localClock.ts'
import { ARRIVALS, TICKETS } from '#src/logs/logKind.ts'
import type { Cells } from '#src/logs/readCells.ts'
import type { AreaCode } from '#src/model/area.ts'
import type { Ticket } from './countLog.ts'
import { countLog, ticketCsv } from './countLog.ts'
import { expectedCells, expectedClasses } from './expectedCells.ts'
import { serviceSheets } from './serviceSheets.ts'

const AT_TEN = Date.UTC(2025, 2, 3, 5) / 1000 // A Monday, 10:00 in Astana.

function ticket(changes: Partial<Ticket> = {}): Ticket {
  return { city: 'astana', centre: 'astana-1', channel: 'walk-in', issued: AT_TEN, wait: 60, ...changes }
}

describe('forty waits of 1 to 40 minutes and two visitors who left', async () => {
  const waits = Array.from({ length: 40 }, (_, index) => ticket({ issued: AT_TEN + index, wait: 60 * (index + 1) }))
  const left = [ticket({ issued: AT_TEN + 50, wait: null }), ticket({ issued: AT_TEN + 51, wait: null })]
  const { cells, checked } = await countLog(TICKETS, { 'tickets.csv': ticketCsv([...waits, ...left]) })

  test('are in order', () => expect(checked).toMatchObject({ rows: 42, findings: [], problems: [] }))

  // Ranks 14 and 27 of 40 enclose a median: Campbell & Gardner 1988, table of ranks.
  test('have their 20th and 36th as median and nine-in-ten, the 14th and 27th as limits, 15 within the norm', () => {
    expect(cells.months.get('astana-1 walk-in 2025-03')).toMatchObject({
      N: 40,
      LOST: 2,
      P50: 1200,
      P50_LOW: 14 * 60,
      P50_HIGH: 27 * 60,
      P90: 36 * 60,
      WITHIN: 15,
    })
  })

  test('are the same in every margin, as there is no other record', () => {
    const cell = cells.months.get('astana-1 walk-in 2025-03')
    for (const key of ['astana-1 _T 2025-03', 'KZNS walk-in 2025-03', 'KZNS _T 2025-03'])
      expect(cells.months.get(key)).toEqual(cell)
    for (const key of ['astana-1 _T 2025', 'KZNS walk-in 2025']) expect(cells.years.get(key)).toEqual(cell)
    for (const key of ['astana-1 _T 2025 1 10', 'KZNS _T 2025 1 10']) expect(cells.hours.get(key)).toEqual(cell)
    expect([...cells.months.keys(), ...cells.years.keys(), ...cells.hours.keys()]).toHaveLength(12)
  })

  test('fall into classes that tell the norm exactly', () => {
    const classes = [...cells.classes].filter(([key]) => key.startsWith('KZNS _T 2025-03 '))
    const upTo = (bound: number) =>
      classes.filter(([key]) => Number(key.split(' ')[3]) < bound).reduce((sum, [, cell]) => sum + (cell.N ?? 0), 0)
    expect(upTo(901)).toBe(15)
    expect(upTo(Infinity)).toBe(40)
  })
})

test('29 waits say how many, and nothing else', async () => {
  const tickets = Array.from({ length: 29 }, (_, index) => ticket({ issued: AT_TEN + index }))
  const { cells } = await countLog(TICKETS, { 'tickets.csv': ticketCsv(tickets) })
  expect(cells.months.get('KZNS _T 2025-03')).toEqual({ N: 29, LOST: 0 })
})

/** Records of Astana by class, its months together. */
function inClasses(cells: Cells): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [key, { N = 0 }] of cells) {
    const [place, channel, , bound = ''] = key.split(' ')
    if (place === 'KZNS' && channel === '_T') counts[bound] = (counts[bound] ?? 0) + N
  }
  return counts
}

const anyTicket: fc.Arbitrary<Ticket> = fc
  .record({
    where: fc.constantFrom(
      ['astana', 'astana-1'],
      ['astana', 'second'],
      ['shymkent', 'shymkent-1'],
      ['shymkent', 'shymkent-2'],
    ),
    channel: fc.constantFrom('walk-in' as const, 'booked' as const),
    // Ten days about 1 March 2024, when the clocks were put back by an hour for good.
    issued: fc.integer({ min: Date.UTC(2024, 1, 25) / 1000, max: Date.UTC(2024, 2, 5) / 1000 }),
    wait: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 40 }).map((step) => step * step * 7) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
  })
  .map(({ where: [city = '', centre = ''], ...rest }) => ({ city, centre, ...rest }))

test('every cell of every margin is what counting off the tickets gives', async () => {
  const logs = fc.array(anyTicket, { minLength: 1, maxLength: 600, size: 'max' })
  await fc.assert(
    fc.asyncProperty(logs, fc.boolean(), async (drawn, isParquet) => {
      const tickets = drawn.toSorted((left, right) => left.issued - right.issued)
      const { cells, checked } = await countLog(TICKETS, {
        [isParquet ? 'tickets.parquet' : 'tickets.csv']: ticketCsv(tickets),
      })
      expect(checked.findings).toEqual([])
      const expected = expectedCells(tickets)
      for (const cube of ['months', 'years', 'hours'] as const) {
        expect(Object.fromEntries(cells[cube])).toEqual(Object.fromEntries(expected[cube]))
      }
      const waits = tickets.flatMap(({ city, wait }) => (city === 'astana' && wait !== null ? [wait] : []))
      expect(inClasses(cells.classes)).toEqual(expectedClasses(waits, classBounds(TICKETS, serviceSheets())))
    }),
    { numRuns: 5, endOnFailure: true },
  )
}, 60_000)

test('a bus may be early: what is more than a minute early or five late misses the norm', async () => {
  const lines = Array.from({ length: 40 }, (_, index) => {
    const due = new Date((AT_TEN + index * 600) * 1000).toISOString()
    const came = new Date((AT_TEN + index * 600 + (index - 5) * 15) * 1000).toISOString()
    return `astana,astana-bus-a,1,${due},${came}`
  })
  const { cells, checked } = await countLog(ARRIVALS, {
    'arrivals.csv': ['city,route,stop,scheduled,actual', ...lines].join('\n'),
  })
  expect(checked).toMatchObject({ rows: 40, findings: [], problems: [] })
  // Delays of -75 to 510 seconds in steps of 15: the first is too early, those from 315 on (14 of them) too late.
  expect(cells.months.get('KZNS _T 2025-03')).toMatchObject({ N: 40, P50: 210, P90: 450, WITHIN: 25 })
})

test('a class reaches to the next bound, the first holds all below it, the last all above', async () => {
  const bounds = classBounds(ARRIVALS, serviceSheets())
  const delays = [-900, ...bounds.flatMap((bound) => [bound - 1, bound]), 5000]
  const lines = delays.map((delay, index) => {
    const due = AT_TEN + index * 60
    const [scheduled, actual] = [due, due + delay].map((seconds) => new Date(seconds * 1000).toISOString())
    return `astana,astana-bus-a,${index + 1},${scheduled},${actual}`
  })
  const { cells, checked } = await countLog(ARRIVALS, {
    'arrivals.csv': ['city,route,stop,scheduled,actual', ...lines].join('\n'),
  })
  expect(checked).toMatchObject({ findings: [], problems: [] })
  expect(inClasses(cells.classes)).toEqual(expectedClasses(delays, bounds))
})

test('the clocks are those of the zone Asia/Almaty', () => {
  const offset = (instant: number): string =>
    new Intl.DateTimeFormat('en', { timeZone: 'Asia/Almaty', timeZoneName: 'longOffset' })
      .format(new Date(instant * 1000))
      .slice(-6)
  const change = Date.UTC(2024, 1, 29, 18) / 1000
  for (const instant of [Date.UTC(2019, 6, 1) / 1000, change - 1, change, Date.UTC(2026, 0, 1) / 1000]) {
    expect(`+0${clockAhead('KZNS' as AreaCode, instant) / 3600}:00`).toBe(offset(instant))
  }
})
