import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CELLS } from '#src/logs/addCells.ts'
import { aggregate } from '#src/logs/aggregate.ts'
import { checkLog } from '#src/logs/checkLog.ts'
import { CUBE_COLUMNS } from '#src/logs/loadCube.ts'
import { TICKETS } from '#src/logs/logKind.ts'
import { quoted } from '#src/logs/openDatabase.ts'
import { runLogs } from '#src/logs/runLogs.ts'
import { temporaryFolder } from '#tests/build/temporaryFolder.ts'
import type { Ticket } from './countLog.ts'
import { NOW, ticketCsv, withDatabase } from './countLog.ts'
import { SERVICE_SHEETS, serviceSheets } from './serviceSheets.ts'

const DAY = 86_400

/** Four tickets a day in three centres of two cities. */
function yearOfTickets(year: number): readonly Ticket[] {
  const first = Date.UTC(year, 0, 1, 4) / 1000
  const days = Math.round((Date.UTC(year + 1, 0, 1, 4) / 1000 - first) / DAY)
  return Array.from({ length: days * 4 }, (_, index): Ticket => {
    const issued = first + Math.floor(index / 4) * DAY + (index % 4) * 3600
    const centre = ['astana-1', 'second', 'shymkent-1', 'shymkent-2'][index % 4] ?? ''
    return {
      city: index % 4 < 2 ? 'astana' : 'shymkent',
      centre,
      channel: index % 3 === 0 ? 'booked' : 'walk-in',
      issued,
      wait: (index * 37) % 2400,
    }
  })
}

interface Run {
  readonly code: number
  readonly lines: readonly string[]
}

async function run(folder: string, command: string, now = NOW): Promise<Run> {
  const lines: string[] = []
  const surroundings = {
    sheets: join(folder, 'data'),
    logs: join(folder, 'logs'),
    published: join(folder, 'public'),
    now: now * 1000,
  }
  const code = await runLogs([command], { ...surroundings, print: (line) => lines.push(line) })
  return { code, lines }
}

function folderWith(logs: Readonly<Record<string, string>>): string {
  const sheets = Object.entries(SERVICE_SHEETS).map(([name, text]) => [`data/${name}`, `${text}\n`] as const)
  const own = Object.entries(logs).map(([name, text]) => [`logs/${name}`, text] as const)
  return temporaryFolder(Object.fromEntries([...sheets, ...own]))
}

/** Texts of all published files. */
function published(folder: string): Readonly<Record<string, string>> {
  const root = join(folder, 'public')
  if (!existsSync(root)) return {}
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]))
}

const YEAR = ticketCsv(yearOfTickets(2024))

describe('publishing', () => {
  test('writes a release, the same bytes each time, and nothing when nothing is new', async () => {
    const [folder, other] = [folderWith({ 'tickets.csv': YEAR }), folderWith({ 'tickets.csv': YEAR })]
    expect(await run(folder, 'publish')).toMatchObject({ code: 0 })
    await run(other, 'publish')
    const first = published(folder)
    expect(Object.keys(first)).toHaveLength(15)
    expect(published(other)).toEqual(first)
    const again = await run(folder, 'publish', NOW + DAY)
    expect(again.lines).toContain('waiting-times: nothing new')
    expect(published(folder)).toEqual(first)
  }, 60_000)

  test('adds a release for a longer log, leaves every former file as it was and shares what has not changed', async () => {
    const folder = folderWith({ 'tickets.csv': YEAR })
    await run(folder, 'publish')
    const first = published(folder)
    writeFileSync(join(folder, 'logs/tickets-2025.csv'), ticketCsv(yearOfTickets(2025)))
    expect(await run(folder, 'publish', NOW + DAY)).toMatchObject({ code: 0 })
    const second = published(folder)
    for (const [name, text] of Object.entries(first)) {
      if (!/^services\/[^/]+\/[^/]+\.json$/.test(name)) expect(second[name], name).toBe(text)
    }
    expect(Object.keys(second).filter((name) => name.includes('waiting-times-2024.'))).toHaveLength(1)
    expect(JSON.parse(second['services/waiting-times/releases.json'] ?? '')).toMatchObject({
      releases: [{ id: '2026-01-02' }, { id: '2026-01-01' }],
    })
  }, 60_000)

  test.each([
    [
      'too many damaged rows',
      'logs/tickets.csv',
      (text: string) => text.replaceAll('astana-1', 'nowhere'),
      'rows are damaged',
    ],
    [
      'a sheet with an error',
      'data/branches.csv',
      (text: string) => text.replace('astana-1', 'centre-1'),
      'expected astana- and a name of its own',
    ],
    [
      'two norms for one service',
      'data/services.csv',
      (text: string) => text.replace(',900,', ',1200,'),
      'another norm',
    ],
    [
      'a sheet of areas with one city',
      'data/areas.csv',
      (text: string) => text.replace('shymkent,city', 'shymkent,country'),
      'areas.csv, column KIND: 1 row says city; expected 2 at least',
    ],
    [
      'a sheet of areas without a city',
      'data/areas.csv',
      (text: string) => text.replaceAll(',city,', ',country,'),
      'areas.csv, column KIND: no row says city; expected 2 at least',
    ],
    [
      'no full year',
      'logs/tickets.csv',
      (text: string) => text.split('\n').slice(0, 700).join('\n'),
      'no full calendar year',
    ],
  ])(
    'refuses %s and writes nothing',
    async (_reason, path, change, said) => {
      const folder = folderWith({ 'tickets.csv': YEAR })
      writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')))
      const { code, lines } = await run(folder, 'publish')
      expect(code).toBe(1)
      expect(lines.join('\n')).toContain(said)
      expect(published(folder)).toEqual({})
    },
    60_000,
  )

  test('refuses a published file that has been changed since', async () => {
    const folder = folderWith({ 'tickets.csv': YEAR })
    await run(folder, 'publish')
    const name = Object.keys(published(folder)).find((path) => path.includes('-first.')) ?? ''
    writeFileSync(join(folder, 'public', name), '{}\n')
    const { code, lines } = await run(folder, 'publish', NOW + DAY)
    expect(code).toBe(1)
    expect(lines.join('\n')).toContain(`${name}: this published file is missing or has been changed`)
  }, 60_000)

  test('an unknown command and a folder without logs are said', async () => {
    expect(await run(folderWith({}), 'count')).toMatchObject({ code: 2 })
    expect(await run(folderWith({ 'notes.txt': '' }), 'check')).toMatchObject({
      code: 1,
      lines: [expect.any(String), expect.stringContaining('no log is in the folder')],
    })
  })
})

/** The cells that the project counts of a log, as a city would deliver them. */
async function cubeOf(csv: string): Promise<string> {
  const folder = temporaryFolder({ 'tickets.csv': csv })
  const path = join(folder, 'cube.csv')
  await withDatabase(async (database) => {
    await database.run(CELLS)
    await checkLog(database, TICKETS, [join(folder, 'tickets.csv')], serviceSheets(), NOW)
    await aggregate(database, TICKETS, serviceSheets())
    await database.run(`COPY (SELECT ${CUBE_COLUMNS.join(', ')} FROM cells ORDER BY ALL) TO ${quoted(path)} (HEADER)`)
  })
  return readFileSync(path, 'utf8')
}

describe('a finished cube', () => {
  test('gives the files that its log gives', async () => {
    const [fromLog, fromCube] = [folderWith({ 'tickets.csv': YEAR }), folderWith({ 'cube.csv': await cubeOf(YEAR) })]
    await run(fromLog, 'publish')
    expect(await run(fromCube, 'publish')).toMatchObject({ code: 0 })
    expect(published(fromCube)).toEqual(published(fromLog))
  }, 60_000)

  const count = (column: string) => CUBE_COLUMNS.indexOf(column)
  const changed = (csv: string, of: RegExp, column: string, text: string): string => {
    const lines = csv.split('\n')
    const at = lines.findIndex((line) => of.test(line))
    lines[at] = (lines[at] ?? '').split(',').with(count(column), text).join(',')
    return lines.join('\n')
  }
  const year = /^waiting-times,years,KZNS,_T/
  test.each([
    ['a place that is none', year, 'place', 'KZALA', 'expected a city of services.csv'],
    ['a channel that is none', year, 'channel', 'phone', 'expected a channel'],
    ['a month where a year is due', year, 'period', '2024-01', 'else a year'],
    ['a count that is not the sum of its parts', year, 'n', '1000', 'expected the sum of the months'],
    ['a median above its limits', year, 'p50', '2399', 'expected limits about their quantile'],
    ['more within the norm than there are', year, 'within', '99999', 'no more within the norm'],
    ['decimals', year, 'p50', '1.5', 'expected a whole number'],
    ['a measure left out', year, 'p90', '', 'expected all measures'],
    ['an hour that no clock has', /^waiting-times,hours,KZNS,_T/, 'hour', '24', 'expected 0 to 23'],
    ['a class of other bounds', /^waiting-times,classes,KZNS,_T/, 'class', '61', 'expected a lower bound'],
  ])(
    'with %s is refused',
    async (_reason, of, column, text, said) => {
      const { code, lines } = await run(
        folderWith({ 'cube.csv': changed(await cubeOf(YEAR), of, column, text) }),
        'publish',
      )
      expect(code).toBe(1)
      expect(lines.join('\n')).toContain(said)
    },
    60_000,
  )

  test('beside a log of the same city is refused', async () => {
    const { code, lines } = await run(folderWith({ 'cube.csv': await cubeOf(YEAR), 'tickets.csv': YEAR }), 'publish')
    expect(code).toBe(1)
    expect(lines.join('\n')).toContain('holds a log of KZNS and a finished cube of it')
  }, 60_000)
})
