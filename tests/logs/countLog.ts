import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aggregate } from '#src/logs/aggregate.ts'
import type { CheckedLog } from '#src/logs/checkLog.ts'
import { checkLog } from '#src/logs/checkLog.ts'
import type { LogKind } from '#src/logs/logKind.ts'
import type { Database } from '#src/logs/openDatabase.ts'
import { openDatabase, quoted } from '#src/logs/openDatabase.ts'
import type { Cells, CubeName } from '#src/logs/readCells.ts'
import { readCells } from '#src/logs/readCells.ts'
import { serviceSheets } from './serviceSheets.ts'

/** 2026-01-01, after all that the logs of tests tell. */
export const NOW = Date.UTC(2026, 0, 1) / 1000

/** What a database gives; it is closed afterwards. */
export async function withDatabase<T>(ask: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(2)
  try {
    return await ask(database)
  } finally {
    database.close()
  }
}

/** Writes files of a log into a new folder; a name that ends in `.parquet` is written as one with all columns as text. */
export async function writeLog(
  database: Database,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'logs-'))
  const paths: string[] = []
  for (const [name, csv] of Object.entries(files)) {
    const path = join(folder, name)
    const source = path.replace(/\.parquet$/, '.source.csv')
    writeFileSync(source, csv)
    if (path !== source) {
      await database.run(
        `COPY (SELECT * FROM read_csv(${quoted(source)}, all_varchar = true, header = true)) TO ${quoted(path)} (FORMAT parquet)`,
      )
    }
    paths.push(path)
  }
  return paths
}

interface CountedLog {
  readonly checked: CheckedLog
  readonly cells: Readonly<Record<CubeName, Cells>>
}

/** What is made of the files of a log. */
export function countLog(kind: LogKind, files: Readonly<Record<string, string>>): Promise<CountedLog> {
  return withDatabase(async (database) => {
    const sheets = serviceSheets()
    const checked = await checkLog(database, kind, await writeLog(database, files), sheets, NOW)
    await aggregate(database, kind, sheets)
    const cells = {
      months: await readCells(database, kind.service, 'months'),
      years: await readCells(database, kind.service, 'years'),
      hours: await readCells(database, kind.service, 'hours'),
      classes: await readCells(database, kind.service, 'classes'),
    }
    return { checked, cells }
  })
}

/** A line of a ticket log. */
export interface Ticket {
  readonly city: string
  readonly centre: string
  readonly channel: 'walk-in' | 'booked'
  /** Seconds since 1970. */
  readonly issued: number
  /** Seconds; null when the visitor left before. */
  readonly wait: number | null
}

/** Tickets as CSV; each visit ends 10 minutes after the call, or an hour after the ticket was taken. */
export function ticketCsv(tickets: readonly Ticket[]): string {
  const time = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', '+00:00')
  const lines = tickets.map(({ city, centre, channel, issued, wait }, index) => {
    const ends = wait === null ? `,${time(issued + 3600)}` : `${time(issued + wait + 600)},`
    // The service tells tickets apart that agree in all else.
    return `${city},${centre},s${index},${channel},${time(issued)},${wait === null ? '' : time(issued + wait)},${ends}`
  })
  return ['city,centre,service,channel,issued,called,served,left', ...lines, ''].join('\n')
}
