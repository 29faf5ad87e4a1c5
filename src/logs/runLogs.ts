import { readRecord, readSheetFiles, writePublication } from '#src/publish/folders.ts'
import type { PublishedFile } from '#src/publish/dataFile.ts'
import type { Problem } from '#src/publish/problem.ts'
import { printProblem } from '#src/publish/problem.ts'
import { CELLS } from './addCells.ts'
import { aggregate } from './aggregate.ts'
import type { CheckedLog } from './checkLog.ts'
import { checkLog } from './checkLog.ts'
import { writeDemonstration } from './demonstration/writeDemonstration.ts'
import { findLogFiles } from './findLogFiles.ts'
import { loadCube } from './loadCube.ts'
import { LOG_KINDS } from './logKind.ts'
import { openDatabase } from './openDatabase.ts'
import { planService } from './planService.ts'
import type { ServiceSheets } from './readServiceSheets.ts'
import { readServiceSheets } from './readServiceSheets.ts'
import { readServiceData } from './serviceData.ts'

/** Folders, clock and output of the command line. */
interface Surroundings {
  readonly sheets: string
  readonly logs: string
  readonly published: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly print: (line: string) => void
}

/**
 * `demonstrate` writes generated logs, `check` says what is wrong with logs, `publish` counts and publishes them.
 * @param words the command, and the folder of the logs where it is not the usual one
 * @returns the exit code: 0 when all is well, 1 when anything is wrong (nothing is written then), 2 for another command
 */
export async function runLogs([command, folder]: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { print } = surroundings
  if (command !== 'demonstrate' && command !== 'check' && command !== 'publish') {
    print('Say what to do: demonstrate, check or publish.')
    return 2
  }
  const sheets = readServiceSheets(await readSheetFiles(surroundings.sheets))
  if (!sheets.ok) return refuse(sheets.error, print)
  const logs = folder ?? surroundings.logs
  if (command === 'demonstrate') {
    for (const path of await writeDemonstration(logs, sheets.value)) print(`Written: ${path}`)
    return 0
  }
  return readLogs(command, logs, sheets.value, surroundings)
}

async function readLogs(
  command: 'check' | 'publish',
  logs: string,
  sheets: ServiceSheets,
  { published, now, print }: Surroundings,
): Promise<0 | 1> {
  const found = await findLogFiles(logs)
  if (!found.ok) return refuse([found.error], print)
  for (const name of found.value.passedOver) print(`Passed over: ${name}`)
  const database = await openDatabase()
  try {
    await database.run(CELLS)
    const record = await readRecord(published)
    const today = new Date(now).toISOString().slice(0, 10)
    const added: PublishedFile[] = []
    const pointers: PublishedFile[] = []
    const problems: Problem[] = []
    for (const path of found.value.cube) {
      print(`Finished cube: ${path}`)
      problems.push(...(await loadCube(database, path, sheets)))
    }
    const finished = new Set(
      (await database.rows("SELECT DISTINCT concat(service, ' ', place) FROM cells")).map(String),
    )
    for (const kind of LOG_KINDS) {
      const { service } = kind
      const paths = found.value[kind.file]
      const hasCube = [...finished].some((place) => place.startsWith(`${service} `))
      if (paths.length === 0 && !hasCube) continue
      const checked =
        paths.length === 0 ? NO_LOG : await checkLog(database, kind, paths, sheets, Math.floor(now / 1000))
      if (paths.length > 0) describe(service, checked, print)
      problems.push(...checked.problems)
      const twice = [...checked.leftOut.keys()].filter((area) => finished.has(`${service} ${area}`))
      problems.push(...twice.map((area) => countedTwice(service, area)))
      if (problems.length > 0 || command === 'check') continue
      if (paths.length > 0) await aggregate(database, kind, sheets)
      const data = await readServiceData(database, kind, sheets)
      if (data === null) {
        problems.push(withoutYear(service))
        continue
      }
      const plan = planService(data, sheets, checked.leftOut, record, today)
      if (!plan.ok) {
        problems.push(...plan.error)
        continue
      }
      const { release } = plan.value
      print(release === null ? `${service}: nothing new` : `${service}: release ${release}`)
      added.push(...plan.value.added)
      pointers.push(...plan.value.pointers)
    }
    if (problems.length > 0) return refuse(problems, print)
    if (command === 'check') return 0
    await writePublication(published, { added, pointers })
    print(`Published; ${added.length + pointers.length} files were written.`)
    return 0
  } finally {
    database.close()
  }
}

function describe(service: string, { rows, findings, notices }: CheckedLog, print: Surroundings['print']): void {
  const damaged = findings.reduce((sum, { count }) => sum + count, 0)
  print(`${service}: ${rows} rows, ${damaged} of them damaged and left out`)
  for (const { file, defect, count, examples } of findings) {
    print(`  ${file}: ${count} ${defect}`)
    for (const example of examples) print(`    ${printProblem(example)}`)
  }
  for (const notice of notices) print(`Note: ${notice}`)
}

const NO_LOG: CheckedLog = { rows: 0, findings: [], problems: [], notices: [], leftOut: new Map() }

function countedTwice(service: string, area: string): Problem {
  const problem = `the folder holds a log of ${area} and a finished cube of it`
  return { sheet: service, row: null, column: null, value: null, problem, remedy: 'keep one of them' }
}

function withoutYear(service: string): Problem {
  const problem = 'the logs hold no full calendar year, by which hours and branches are told'
  return { sheet: service, row: null, column: null, value: null, problem, remedy: 'add the months that are missing' }
}

function refuse(problems: readonly Problem[], print: Surroundings['print']): 1 {
  print(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was published.`)
  for (const problem of problems) print(printProblem(problem))
  return 1
}
