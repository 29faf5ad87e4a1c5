import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readRecord, readSheetFiles, writePublication } from '#src/publish/folders.ts'
import { printProblem } from '#src/publish/problem.ts'
import { aggregate, CELLS } from './aggregate.ts'
import { writeDemonstration } from './demonstration/writeDemonstration.ts'
import { loadRows } from './loadRows.ts'
import { describeLogFile } from './logFile.ts'
import { LOG_KINDS } from './logKind.ts'
import { openDatabase } from './openDatabase.ts'
import { planService } from './planService.ts'
import { readServiceSheets } from './readServiceSheets.ts'
import { readServiceData } from './serviceData.ts'

export interface Surroundings {
  readonly sheets: string
  readonly logs: string
  readonly published: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly print: (line: string) => void
}

export async function runLogs([command, folder]: readonly string[], { now, print, ...folders }: Surroundings): Promise<0 | 1 | 2> {
  const sheets = readServiceSheets(await readSheetFiles(folders.sheets))
  if (!sheets.ok) {
    for (const problem of sheets.error) print(printProblem(problem))
    return 1
  }
  const logs = folder ?? folders.logs
  if (command === 'demonstrate') {
    for (const path of await writeDemonstration(logs, sheets.value)) print(path)
    return 0
  }
  const database = await openDatabase()
  await database.run(CELLS)
  const record = await readRecord(folders.published)
  const today = new Date(now).toISOString().slice(0, 10)
  const names = await readdir(logs)
  for (const kind of LOG_KINDS) {
    const paths = names.filter((name) => new RegExp(`(^|-)${kind.file}(-.*)?\\.(csv|parquet)$`).test(name)).toSorted()
    const files = await Promise.all(paths.map((name) => describeLogFile(database, join(logs, name))))
    let t = Date.now()
    const lap = (what: string) => { print(`${what} ${Date.now() - t} ms`); t = Date.now() }
    await loadRows(database, kind, files, sheets.value, Math.floor(now / 1000))
    lap('load')
    print(JSON.stringify(await database.rows('select defect, count(*)::INTEGER from log_rows group by all order by 1')))
    await aggregate(database, kind, sheets.value)
    lap('aggregate')
    const data = await readServiceData(database, kind, sheets.value)
    lap('cells')
    if (data === null) continue
    const plan = planService(data, sheets.value, new Map(), record, today)
    if (!plan.ok) {
      for (const problem of plan.error) print(printProblem(problem))
      return 1
    }
    lap('build')
    await writePublication(folders.published, plan.value)
    print(`${plan.value.added.length} files, ${plan.value.added.reduce((s, f) => s + f.bytes, 0)} bytes, ${plan.value.release}`)
  }
  database.close()
  return 0
}
