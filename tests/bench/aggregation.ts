import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { TICKETS } from '#src/logs/logKind.ts'
import { openDatabase, quoted } from '#src/logs/openDatabase.ts'
import type { ServiceSheets } from '#src/logs/readServiceSheets.ts'
import { readServiceSheets } from '#src/logs/readServiceSheets.ts'
import { readSheetFiles } from '#src/publish/folders.ts'
import type { CountedTickets } from './countTickets.ts'
import { medians } from './quantile.ts'
import { repeat } from './repeat.ts'

/**
 * How long a log of so many tickets takes from its file to all its cells, and the most memory that this takes: medians
 * of some runs, each in a process of its own, so that the memory is the counting's alone, as with logs:publish.
 */
export async function timeAggregation(tickets: number, repeats: number): Promise<CountedTickets> {
  const sheets = readServiceSheets(await readSheetFiles('data'))
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.error))
  const folder = await mkdtemp(join(tmpdir(), 'aggregation-'))
  try {
    const path = join(folder, 'tickets.parquet')
    await writeTickets(path, tickets, sheets.value)
    const counted = medians(await repeat(repeats, () => countApart(path)))
    if (counted.tickets !== tickets) throw new Error(`expected ${tickets} tickets, got ${counted.tickets}`)
    return counted
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What `countTickets` gives, in a process of its own. */
async function countApart(path: string): Promise<CountedTickets> {
  const { stdout } = await promisify(execFile)(process.execPath, ['tests/bench/countTickets.mjs', path])
  // Printed by countTickets.mjs.
  return JSON.parse(stdout) as CountedTickets
}

/** Tickets of three years in all centres, by time within a centre; waits from 0 to an hour, most of them short. */
async function writeTickets(path: string, tickets: number, { branches }: ServiceSheets): Promise<void> {
  const centres = branches.filter(({ service }) => service === TICKETS.service).map(({ code }) => code)
  const each = tickets / centres.length
  const second = Date.UTC(2023, 0, 1, 4) / 1000
  const database = await openDatabase(2)
  await database.run(`COPY (
    SELECT split_part(centre, '-', 1) AS city, centre, 'documents' AS service,
      CASE WHEN hash(i) % 4 = 0 THEN 'booked' ELSE 'walk-in' END AS channel,
      to_timestamp(issued) AS issued, to_timestamp(issued + wait) AS called,
      to_timestamp(issued + wait + 600) AS served, NULL::TIMESTAMPTZ AS left
    FROM (
      SELECT i, [${centres.map(quoted).join(', ')}][(i // ${each})::INTEGER + 1] AS centre,
        ${second} + ((i % ${each}) * 1095 // ${each}) * 86400 + ((i % ${each}) * 1095 % ${each}) * 32400 // ${each}
          AS issued,
        ((hash(i + 1) % 60) * (hash(i + 2) % 60))::BIGINT AS wait
      FROM range(${tickets}) AS numbers(i))
    ORDER BY i) TO ${quoted(path)} (FORMAT parquet)`)
  database.close()
}
