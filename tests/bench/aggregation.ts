import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { aggregate } from '#src/logs/aggregate.ts'
import { checkLog } from '#src/logs/checkLog.ts'
import { TICKETS } from '#src/logs/logKind.ts'
import { openDatabase, quoted } from '#src/logs/openDatabase.ts'
import type { ServiceSheets } from '#src/logs/readServiceSheets.ts'
import { readServiceSheets } from '#src/logs/readServiceSheets.ts'
import { readServiceData } from '#src/logs/serviceData.ts'
import { readSheetFiles } from '#src/publish/folders.ts'

/** How long a log took from its file to all its cells, and the most memory that this process has held up to then. */
export interface AggregationTime {
  readonly tickets: number
  readonly seconds: number
  readonly peakMegabytes: number
}

/**
 * Writes a log of so many tickets as Parquet into a temporary folder, then reads, checks and counts it as publishing does.
 * Peak memory is that of the process since it began: measure the smaller log first, or each in a process of its own.
 */
export async function timeAggregation(tickets: number): Promise<AggregationTime> {
  const sheets = readServiceSheets(await readSheetFiles('data'))
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.error))
  const folder = await mkdtemp(join(tmpdir(), 'aggregation-'))
  try {
    const path = join(folder, 'tickets.parquet')
    await writeTickets(path, tickets, sheets.value)
    const began = performance.now()
    const database = await openDatabase(2)
    const checked = await checkLog(database, TICKETS, [path], sheets.value, Date.UTC(2026, 0, 1) / 1000)
    await aggregate(database, TICKETS, sheets.value)
    const data = await readServiceData(database, TICKETS, sheets.value)
    database.close()
    const seconds = (performance.now() - began) / 1000
    if (checked.rows !== tickets || checked.findings.length > 0 || data === null)
      throw new Error('the log was not read')
    return { tickets, seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Tickets of three years in all centres, in the order of time within a centre; waits from 0 to an hour, most of them short. */
async function writeTickets(path: string, tickets: number, { branches }: ServiceSheets): Promise<void> {
  const centres = branches.filter(({ service }) => service === TICKETS.service).map(({ code }) => code)
  const each = tickets / centres.length
  const second = Date.UTC(2023, 0, 1, 4) / 1000
  const database = await openDatabase(2)
  await database.run(`COPY (
    SELECT split_part(centre, '-', 1) AS city, centre, 'documents' AS service, CASE WHEN hash(i) % 4 = 0 THEN 'booked' ELSE 'walk-in' END AS channel,
      to_timestamp(issued) AS issued, to_timestamp(issued + wait) AS called, to_timestamp(issued + wait + 600) AS served, NULL::TIMESTAMPTZ AS left
    FROM (
      SELECT i, [${centres.map(quoted).join(', ')}][(i // ${each})::INTEGER + 1] AS centre,
        ${second} + ((i % ${each}) * 1095 // ${each}) * 86400 + ((i % ${each}) * 1095 % ${each}) * 32400 // ${each} AS issued,
        ((hash(i + 1) % 60) * (hash(i + 2) % 60))::BIGINT AS wait
      FROM range(${tickets}) AS numbers(i))
    ORDER BY i) TO ${quoted(path)} (FORMAT parquet)`)
  database.close()
}
