import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkLog } from '#src/logs/checkLog.ts'
import type { CheckedLog } from '#src/logs/checkLog.ts'
import type { LogKind } from '#src/logs/logKind.ts'
import { ARRIVALS, TICKETS } from '#src/logs/logKind.ts'
import { quoted } from '#src/logs/openDatabase.ts'
import { isPersonalColumn } from '#src/logs/personalColumns.ts'
import type { Ticket } from './countLog.ts'
import { NOW, ticketCsv, withDatabase, writeLog } from './countLog.ts'
import { serviceSheets } from './serviceSheets.ts'

const HEADER = 'city,centre,service,channel,issued,called,served,left'

/** A hundred good rows, one an hour, so that a few bad ones stay below the limit of 2 %. */
const GOOD = Array.from({ length: 100 }, (_, index) => {
  const day = String(1 + Math.floor(index / 8)).padStart(2, '0')
  const hour = String(9 + (index % 8)).padStart(2, '0')
  const at = (minute: string) => `2025-03-${day}T${hour}:${minute}:00+05:00`
  return `astana,astana-1,documents,walk-in,${at('10')},${at('15')},${at('25')},`
})

function check(files: Readonly<Record<string, string>>, kind: LogKind = TICKETS): Promise<CheckedLog> {
  return withDatabase(async (database) =>
    checkLog(database, kind, await writeLog(database, files), serviceSheets(), NOW),
  )
}

const csv = (rows: readonly string[], header = HEADER): string => [header, ...rows, ''].join('\n')

const AT = (time: string): string => `2025-03-14T${time}+05:00`

describe('a damaged row is found, shown as it stands, and left out', () => {
  test.each([
    [
      'a city without a log',
      `almaty,astana-1,x,walk-in,${AT('09:00:00')},${AT('09:05:00')},${AT('09:10:00')},`,
      'unknown-city',
      'city',
      'almaty',
    ],
    [
      'a centre of another city',
      `astana,shymkent-1,x,walk-in,${AT('09:00:00')},${AT('09:05:00')},${AT('09:10:00')},`,
      'unknown-branch',
      'centre',
      'shymkent-1',
    ],
    [
      'a centre by its code where the log has a name',
      `astana,astana-2,x,walk-in,${AT('09:00:00')},${AT('09:05:00')},${AT('09:10:00')},`,
      'unknown-branch',
      'centre',
      'astana-2',
    ],
    [
      'a channel that is none',
      `astana,astana-1,x,phone,${AT('09:00:00')},${AT('09:05:00')},${AT('09:10:00')},`,
      'unknown-channel',
      'channel',
      'phone',
    ],
    [
      'a time without a zone',
      `astana,astana-1,x,walk-in,${AT('09:00:00')},2025-03-14T09:05:00,${AT('09:10:00')},`,
      'without-zone',
      'called',
      '2025-03-14T09:05:00',
    ],
    [
      'a day that is no time',
      `astana,astana-1,x,walk-in,2025-03-14,${AT('09:05:00')},${AT('09:10:00')},`,
      'without-zone',
      'issued',
      '2025-03-14',
    ],
    [
      'a word that is no time',
      `astana,astana-1,x,walk-in,${AT('09:00:00')},soon,${AT('09:10:00')},`,
      'not-a-time',
      'called',
      'soon',
    ],
    ['no time at all', `astana,astana-1,x,walk-in,,${AT('09:05:00')},${AT('09:10:00')},`, 'not-a-time', 'issued', ''],
    [
      'a day that no calendar has',
      `astana,astana-1,x,walk-in,2025-02-30T09:00:00+05:00,${AT('09:05:00')},${AT('09:10:00')},`,
      'not-a-time',
      'issued',
      '2025-02-30T09:00:00+05:00',
    ],
    [
      'the future',
      'astana,astana-1,x,walk-in,2027-03-14T09:00:00+05:00,2027-03-14T09:05:00+05:00,2027-03-14T09:06:00+05:00,',
      'future',
      'issued',
      '2027-03-14T09:00:00+05:00',
    ],
    [
      'called before the ticket was taken',
      `astana,astana-1,x,walk-in,${AT('09:00:00')},${AT('08:59:59')},${AT('09:10:00')},`,
      'finish-before-start',
      'called',
      AT('08:59:59'),
    ],
    [
      'a wait above a day',
      `astana,astana-1,x,walk-in,${AT('09:00:00')},2025-03-15T09:00:01+05:00,2025-03-15T10:00:00+05:00,`,
      'above-a-day',
      'called',
      '2025-03-15T09:00:01+05:00',
    ],
    [
      'over before it was called',
      `astana,astana-1,x,walk-in,${AT('09:00:00')},${AT('09:05:00')},,${AT('09:04:00')}`,
      'end-before-call',
      'left',
      AT('09:04:00'),
    ],
    [
      'served though never called',
      `astana,astana-1,x,walk-in,${AT('09:00:00')},,${AT('09:10:00')},`,
      'served-uncalled',
      'called',
      '',
    ],
    [
      'a ticket that never ends',
      `astana,astana-1,x,walk-in,${AT('09:00:00')},${AT('09:05:00')},,`,
      'never-ended',
      'served',
      '',
    ],
    ['a row that stands twice', GOOD[99] ?? '', 'duplicate', 'issued', '2025-03-13T12:10:00+05:00'],
    [
      'a clock that was put back',
      `astana,astana-1,x,walk-in,2025-03-13T09:00:00+05:00,2025-03-13T09:05:00+05:00,2025-03-13T09:10:00+05:00,`,
      'clock-jump',
      'issued',
      '2025-03-13T09:00:00+05:00',
    ],
  ])('%s', async (_reason, row, defect, column, value) => {
    for (const name of ['tickets.csv', 'tickets.parquet']) {
      const { rows, findings, problems, leftOut } = await check({ [name]: csv([...GOOD, row]) })
      expect(findings).toMatchObject([{ file: name, defect, count: 1, examples: [{ sheet: name, column, value }] }])
      expect(findings[0]?.examples[0]?.row).toBe(name.endsWith('csv') ? 102 : 101)
      expect({ rows, problems, leftOut: [...leftOut] }).toEqual({ rows: 101, problems: [], leftOut: [['KZNS', 1]] })
    }
  })

  test('five of a kind are shown, and all are counted', async () => {
    const many = Array.from(
      { length: 7 },
      () => `astana,nowhere,x,walk-in,${AT('09:00:00')},${AT('09:05:00')},${AT('09:10:00')},`,
    )
    const { findings } = await check({ 'tickets.csv': csv([...many, ...GOOD, ...GOOD, ...GOOD, ...GOOD]) })
    const [first] = findings
    expect(first).toMatchObject({ defect: 'unknown-branch', count: 7 })
    expect(first?.examples.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6])
  })
})

const WALK_IN = { city: 'astana', centre: 'astana-1', channel: 'walk-in', wait: 60 } as const

test('clocks put back by more than an hour are all found, and those put back by less are not', async () => {
  const step = fc.record({
    seconds: fc.integer({ min: 0, max: 300 }),
    centre: fc.constantFrom('astana-1', 'second'),
    back: fc.oneof(
      { weight: 60, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constantFrom(1800, 3599, 3600, 3601, 5400, 90_000) },
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 300, maxLength: 300 }), async (steps) => {
      const latest = new Map<string, number>()
      const jumps: number[] = []
      let clock = Date.UTC(2025, 2, 3, 5) / 1000
      const tickets = steps.map(({ seconds, centre, back }, index): Ticket => {
        clock += seconds
        const issued = clock - back
        if (issued < (latest.get(centre) ?? issued) - 3600) jumps.push(index)
        latest.set(centre, Math.max(issued, latest.get(centre) ?? issued))
        return { ...WALK_IN, centre, issued }
      })
      // With more of them the file would be in no order.
      fc.pre(jumps.length <= 0.05 * steps.length)
      const { findings } = await check({ 'tickets.csv': ticketCsv(tickets) })
      expect(findings.map(({ defect, count }) => [defect, count])).toEqual(
        jumps.length === 0 ? [] : [['clock-jump', jumps.length]],
      )
      expect(findings[0]?.examples.map(({ row }) => row) ?? []).toEqual(jumps.slice(0, 5).map((index) => index + 2))
    }),
    { numRuns: 5, endOnFailure: true },
  )
}, 60_000)

test('a clock put back by an hour is none, and by a second more is one, whatever the minute', async () => {
  const filesBack = (back: number, centre = 'astana-1') =>
    Array.from({ length: 19 }, (_, file) => {
      const first = Date.UTC(2025, 2, 3, 5) / 1000 + file * 97
      const issued = [...Array.from({ length: 24 }, (_row, index) => first + index), first + 23 - back]
      const tickets = issued.map((at): Ticket => ({ ...WALK_IN, centre, issued: at }))
      return [`tickets-${back}-${file}.csv`, ticketCsv(tickets)] as const
    })
  const { findings } = await check(Object.fromEntries([...filesBack(3600, 'second'), ...filesBack(3601)]))
  expect(findings.map(({ file, defect, count }) => [file, defect, count])).toEqual(
    filesBack(3601).map(([name]) => [name, 'clock-jump', 1]),
  )
}, 60_000)

describe('what is no damage', () => {
  test.each([
    [
      'a wait of a day',
      `astana,astana-1,x,walk-in,${AT('09:00:00')},2025-03-15T09:00:00+05:00,2025-03-15T10:00:00+05:00,`,
    ],
    ['a visitor who left before being called', `astana,astana-1,x,walk-in,${AT('09:00:00')},,,${AT('09:30:00')}`],
    [
      'a centre by the name that the log has for it',
      `KZNS,second,x,walk-in,${AT('09:00:00')},${AT('09:05:00')},${AT('09:10:00')},`,
    ],
    [
      'times of UTC, with fractions',
      'astana,astana-1,x,Booked,2025-03-14T04:00:00.250Z,2025-03-14 04:05:00+00,2025-03-14T04:06:00Z,',
    ],
    [
      'blanks about a cell',
      ` astana , astana-1 ,x, walk-in , ${AT('09:00:00')} ,${AT('09:05:00')} ,${AT('09:10:00')},`,
    ],
  ])('%s', async (_reason, row) => {
    expect(await check({ 'tickets.csv': csv([...GOOD, row]) })).toMatchObject({ rows: 101, findings: [], problems: [] })
  })

  test('rows in no order of time: jumps are not looked for, and it is said', async () => {
    const { findings, notices } = await check({ 'tickets.csv': csv(GOOD.toReversed()) })
    expect(findings).toEqual([])
    expect(notices).toEqual([expect.stringContaining('tickets.csv: its rows are in no order of time')])
  })
})

describe('a file of two cities', () => {
  const ofShymkent = GOOD.map((row) => row.replace('astana,astana-1', 'shymkent,shymkent-1'))
  const row = (city: string, centre: string) =>
    `${city},${centre},x,walk-in,${AT('09:00:00')},${AT('09:05:00')},${AT('09:10:00')},`

  test('leaves rows of no known centre out of the city that they name', async () => {
    const bad = [row('astana', 'nowhere'), row('KZSHY', 'nowhere'), row('shymkent', 'nowhere')]
    const { leftOut, notices } = await check({ 'tickets.csv': csv([...GOOD, ...ofShymkent, ...bad]) })
    expect([...leftOut]).toEqual([
      ['KZNS', 1],
      ['KZSHY', 2],
    ])
    expect(notices).toEqual([])
  })

  test('says how many rows are of no known city', async () => {
    const { leftOut, notices } = await check({
      'tickets.csv': csv([...GOOD, ...ofShymkent, row('almaty', 'astana-1'), row('', 'astana-1')]),
    })
    expect([...leftOut]).toEqual([
      ['KZNS', 0],
      ['KZSHY', 0],
    ])
    expect(notices).toEqual([
      'tickets.csv: 2 damaged rows name no city of services.csv, so they are among those left out of none',
    ])
  })

  test('says nothing of them where the file is of one city', async () => {
    const { leftOut, notices } = await check({ 'tickets.csv': csv([...GOOD, row('almaty', 'astana-1')]) })
    expect([...leftOut]).toEqual([['KZNS', 1]])
    expect(notices).toEqual([])
  })
})

test('above the share that the sheet allows, nothing may be published', async () => {
  const bad = (count: number) =>
    Array.from(
      { length: count },
      () => `astana,nowhere,x,walk-in,${AT('09:00:00')},${AT('09:05:00')},${AT('09:10:00')},`,
    )
  expect((await check({ 'tickets.csv': csv([...GOOD.slice(2), ...bad(2)]) })).problems).toEqual([])
  const { problems } = await check({ 'tickets.csv': csv([...GOOD.slice(3), ...bad(3)]) })
  expect(problems).toMatchObject([
    { sheet: 'tickets.csv', problem: '3 of 100 rows are damaged (3 %); above 2 % nothing is published' },
  ])
})

describe('a file is refused by its header', () => {
  test.each([
    [
      'personal data, beside all that is wanted',
      `${HEADER},ИИН`,
      'the column may hold personal data; nothing of the file was read',
    ],
    ['a column that nobody knows', `${HEADER},note`, 'the column is not known'],
    ['a column twice', `${HEADER},left`, 'the column stands twice'],
    ['a column too few', 'city,centre,service,channel,issued,called,served', 'the column is missing'],
  ])('%s', async (_reason, header, problem) => {
    const checked = await check({ 'tickets.csv': csv(['a', 'b'], header) })
    expect(checked).toMatchObject({ rows: 0, findings: [], problems: [{ row: 1, problem }] })
  })

  test('Parquet whose times lack a zone by their type', async () => {
    const { problems } = await withDatabase(async (database) => {
      const [path = ''] = await writeLog(database, { 'tickets.parquet': csv(GOOD) })
      const typed = path.replace('tickets', 'typed-tickets')
      await database.run(
        `COPY (SELECT * REPLACE (issued::TIMESTAMP AS issued) FROM read_parquet(${quoted(path)})) TO ${quoted(typed)} (FORMAT parquet)`,
      )
      return checkLog(database, TICKETS, [typed], serviceSheets(), NOW)
    })
    expect(problems).toMatchObject([
      { sheet: 'typed-tickets.parquet', column: 'issued', problem: 'the times have no zone' },
    ])
  })

  test('Parquet whose times are instants by their type is read', async () => {
    const checked = await withDatabase(async (database) => {
      const [path = ''] = await writeLog(database, { 'tickets.parquet': csv(GOOD) })
      const typed = path.replace('tickets', 'typed-tickets')
      const instants = ['issued', 'called', 'served', 'left'].map((column) => `"${column}"::TIMESTAMPTZ AS "${column}"`)
      await database.run(
        `COPY (SELECT * REPLACE (${instants.join(', ')}) FROM read_parquet(${quoted(path)})) TO ${quoted(typed)} (FORMAT parquet)`,
      )
      return checkLog(database, TICKETS, [typed], serviceSheets(), NOW)
    })
    expect(checked).toMatchObject({ rows: 100, findings: [], problems: [] })
  })

  test('a file that is no Parquet', async () => {
    const problems = await withDatabase(async (database) => {
      const [path = ''] = await writeLog(database, { 'tickets.csv': csv(GOOD) })
      const { copyFileSync } = await import('node:fs')
      copyFileSync(path, path.replace('.csv', '.parquet'))
      return (await checkLog(database, TICKETS, [path.replace('.csv', '.parquet')], serviceSheets(), NOW)).problems
    })
    expect(problems.map(({ problem }) => problem)).toEqual([expect.stringContaining('cannot be read')])
  })
})

describe('names of columns that hold personal data', () => {
  test.each([
    'iin',
    'IIN',
    'иин',
    'ЖСН',
    'client_name',
    'lastName',
    'Фамилия',
    'familiya',
    'ФИО',
    'fio',
    'phone',
    'Телефон',
    'ұялы',
    'tel',
    'birthDate',
    'дата рождения',
    'туған күні',
    'tugan_kuni',
    'passport',
    '№ удостоверения',
    'куәлік нөмірі',
    'document_number',
    'құжат',
    'address',
    'Адрес',
    'мекенжайы',
    'mekenjai',
    'e-mail',
    'почта',
    'аты-жөні',
    'aty_zhoni',
    'тегі',
    'пол',
    'sex',
    'gender',
    'возраст',
    'azamat',
    'водитель',
    'driver',
    'plate',
    'Отчество',
    'әкесінің аты',
  ])('%s is refused', (column) => expect(isPersonalColumn(column)).toBe(true))

  test.each([...TICKETS.columns, ...ARRIVALS.columns, 'hotel', 'полка', 'version', 'window', 'стойка'])(
    '%s is none',
    (column) => expect(isPersonalColumn(column)).toBe(false),
  )
})
