import { performance } from 'node:perf_hooks'
import { aggregate } from '#src/logs/aggregate.ts'
import { checkLog } from '#src/logs/checkLog.ts'
import { TICKETS } from '#src/logs/logKind.ts'
import { openDatabase } from '#src/logs/openDatabase.ts'
import { readServiceSheets } from '#src/logs/readServiceSheets.ts'
import { readServiceData } from '#src/logs/serviceData.ts'
import { readSheetFiles } from '#src/publish/folders.ts'

/** What it took to count a log, and the most memory that the process has held. */
export interface CountedTickets {
  readonly tickets: number
  readonly seconds: number
  readonly peakMegabytes: number
}

/**
 * Reads, checks and counts a log of tickets on two cores as publishing does, from the file to all cells in memory.
 * Peak memory is that of the whole process since it began: to be called once, in a process of its own.
 */
export async function countTickets(path: string): Promise<CountedTickets> {
  const sheets = readServiceSheets(await readSheetFiles('data'))
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.error))
  const began = performance.now()
  const database = await openDatabase(2)
  const checked = await checkLog(database, TICKETS, [path], sheets.value, Date.UTC(2026, 0, 1) / 1000)
  await aggregate(database, TICKETS, sheets.value)
  const data = await readServiceData(database, TICKETS, sheets.value)
  database.close()
  const seconds = (performance.now() - began) / 1000
  if (checked.problems.length > 0 || checked.findings.length > 0 || data === null) {
    throw new Error('the log was not read')
  }
  return { tickets: checked.rows, seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }
}
