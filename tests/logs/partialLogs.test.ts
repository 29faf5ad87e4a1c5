import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chosenSpan } from '#src/derive/service/chosenSpan.ts'
import { serviceView } from '#src/derive/service/serviceView.ts'
import { parseClasses } from '#src/endpoint/parseClasses.ts'
import { parseCubes } from '#src/endpoint/parseCubes.ts'
import { parseService } from '#src/endpoint/parseService.ts'
import { runLogs } from '#src/logs/runLogs.ts'
import type { Period } from '#src/model/period.ts'
import type { ServiceCatalogue } from '#src/model/service.ts'
import type { CubeName, WaitsCube } from '#src/model/waitsCube.ts'
import { BRANCH_CUBES, FIRST_CUBES } from '#src/model/waitsCube.ts'
import { temporaryFolder } from '#tests/build/temporaryFolder.ts'
import { buildQuestion } from '#tests/derive/buildCatalogue.ts'
import { ENDPOINT } from '#tests/endpoint/documents.ts'
import type { Ticket } from './countLog.ts'
import { NOW, ticketCsv } from './countLog.ts'
import { SERVICE_SHEETS } from './serviceSheets.ts'

const DAY = 86_400

/** Four tickets a day of a centre from 10:00 of the local clock. */
function ticketsOf(city: string, centre: string, [from, to]: readonly [from: string, to: string]): readonly Ticket[] {
  const [first, last] = [from, to].map((day) => Date.parse(`${day}T05:00:00Z`) / 1000)
  const days = Math.round(((last ?? 0) - (first ?? 0)) / DAY) + 1
  return Array.from({ length: days * 4 }, (_, index): Ticket => {
    const issued = (first ?? 0) + Math.floor(index / 4) * DAY + (index % 4) * 3600
    return { city, centre, channel: 'walk-in', issued, wait: (index * 37) % 2400 }
  })
}

const YEAR = ['2024-01-01', '2024-12-31'] as const

/** A folder with the sheets and these logs, published. */
async function publish(logs: Readonly<Record<string, readonly Ticket[]>>, sheets = SERVICE_SHEETS) {
  const folder = temporaryFolder({
    ...Object.fromEntries(Object.entries(sheets).map(([name, text]) => [`data/${name}`, `${text}\n`])),
    ...Object.fromEntries(Object.entries(logs).map(([name, tickets]) => [`logs/${name}`, ticketCsv(tickets)])),
  })
  const lines: string[] = []
  const [data, own, root] = ['data', 'logs', 'public'].map((name) => join(folder, name))
  const surroundings = { sheets: data ?? '', logs: own ?? '', published: root ?? '', now: NOW * 1000 }
  const code = await runLogs(['publish'], { ...surroundings, print: (line) => lines.push(line) })
  expect(code, lines.join('\n')).toBe(0)
  const names = existsSync(root ?? '') ? readdirSync(root ?? '', { recursive: true, encoding: 'utf8' }) : []
  const read = (name: string): unknown => {
    const path = names.find((each) => each === name || each.startsWith(`v1/waiting-times-${name}.`))
    return JSON.parse(readFileSync(join(root ?? '', path ?? name), 'utf8'))
  }
  return { lines, read }
}

function catalogueOf(document: unknown): ServiceCatalogue {
  const parsed = parseService(document, `${ENDPOINT}services/waiting-times/catalogue.en.json`, ENDPOINT)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

function cubesOf(document: unknown, names: readonly CubeName[]): Readonly<Partial<Record<CubeName, WaitsCube>>> {
  const parsed = parseCubes(document, names)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return Object.fromEntries(
    names.flatMap((name) => {
      const cube = parsed.value[name]
      return cube?.ok === true ? [[name, cube.value]] : []
    }),
  )
}

describe('one city brings its log before the other', () => {
  const ofAstana = { 'tickets.csv': ticketsOf('astana', 'astana-1', YEAR) }

  test('the page has both, and no log of the other', async () => {
    const { read } = await publish(ofAstana)
    const catalogue = catalogueOf(read('services/waiting-times/catalogue.en.json'))
    expect(catalogue.areas.map(({ code }) => code)).toEqual(['KZNS', 'KZSHY'])
    expect(catalogue.logs.map(({ area }) => area)).toEqual(['KZNS'])
    const cubes = cubesOf(read('first'), FIRST_CUBES)
    const view = serviceView(catalogue, chosenSpan(catalogue, buildQuestion()), cubes, buildQuestion())
    expect(view.sides.map(({ log, told }) => [log !== null, told?.kind])).toEqual([
      [true, 'figures'],
      [false, 'none'],
    ])
    expect(view.said).toEqual({ kind: 'no-pair' })
    expect(view.panels?.panels).toHaveLength(1)
  }, 60_000)

  test('where the sheet describes no other log, every city is named', async () => {
    const services = (SERVICE_SHEETS['services.csv'] ?? '')
      .split('\n')
      .filter((line) => !line.includes('KZSHY'))
      .join('\n')
    const { read } = await publish(ofAstana, { ...SERVICE_SHEETS, 'services.csv': services })
    const { areas } = catalogueOf(read('services/waiting-times/catalogue.en.json'))
    expect(areas.map(({ code }) => code)).toEqual(['KZNS', 'KZSHY'])
  }, 60_000)
})

describe('a month whose file was forgotten', () => {
  // Of Astana February and March 2025 are missing.
  const forgotten = {
    'tickets-1.csv': [...ticketsOf('astana', 'astana-1', YEAR), ...ticketsOf('shymkent', 'shymkent-1', YEAR)],
    'tickets-2.csv': ticketsOf('shymkent', 'shymkent-1', ['2025-01-01', '2025-04-30']),
    'tickets-3.csv': ticketsOf('astana', 'astana-1', ['2025-01-01', '2025-01-31']),
    'tickets-4.csv': ticketsOf('astana', 'astana-1', ['2025-04-01', '2025-04-30']),
  }
  const counted = (cube: WaitsCube | undefined, place: string, month: string): number | null | undefined => {
    if (cube === undefined) throw new Error('no months')
    const [at, by] = [cube.places.indexOf(place), cube.periods.indexOf(month as Period)]
    return cube.values[(at * cube.channels.length * cube.periods.length + by) * cube.measures.length]
  }

  test('is no count of a city, not one of 0', async () => {
    const { read } = await publish(forgotten)
    const { months } = cubesOf(read('first'), FIRST_CUBES)
    const of = (place: string) => ['2025-01', '2025-02', '2025-03', '2025-04'].map((month) => counted(months, place, month))
    expect(of('KZNS')).toEqual([124, null, null, 120])
    expect(of('KZSHY')).toEqual([124, 112, 124, 120])
  }, 60_000)

  test('nor of its centres and classes', async () => {
    const { read } = await publish(forgotten)
    const { months } = cubesOf(read('astana-1'), BRANCH_CUBES)
    expect(counted(months, 'astana-1', '2025-02')).toBeNull()
    const classes = parseClasses(read('astana-classes'))
    if (!classes.ok) throw new Error(JSON.stringify(classes.error))
    const { bounds, periods, counts } = classes.value
    const start = periods.indexOf('2025-02' as Period) * bounds.length
    expect(new Set(counts.slice(start, start + bounds.length))).toEqual(new Set([null]))
  }, 60_000)

  test('is named by the check', async () => {
    const { lines } = await publish(forgotten)
    expect(lines.filter((line) => line.startsWith('Note: '))).toEqual([
      'Note: astana: no record of 2025-02 to 2025-03; these months are published without figures',
    ])
  }, 60_000)
})
