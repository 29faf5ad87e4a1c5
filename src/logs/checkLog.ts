import type { AreaCode } from '#src/model/area.ts'
import type { Problem } from '#src/publish/problem.ts'
import { checkHeader } from './checkHeader.ts'
import { findHoles } from './findHoles.ts'
import type { Finding } from './findings.ts'
import { findDamage } from './findings.ts'
import { loadRows } from './loadRows.ts'
import type { LogFile } from './logFile.ts'
import { describeLogFile } from './logFile.ts'
import type { LogKind } from './logKind.ts'
import { markClockJumps } from './markClockJumps.ts'
import { markRepeated } from './markRepeated.ts'
import type { Database } from './openDatabase.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/** What a look at the files of one kind of log has found. The rows stand in the table `log_rows`. */
export interface CheckedLog {
  readonly rows: number
  readonly findings: readonly Finding[]
  /** Any of them keeps the log from being published. */
  readonly problems: readonly Problem[]
  readonly notices: readonly string[]
  /** Damaged rows by city; they are not counted. */
  readonly leftOut: ReadonlyMap<AreaCode, number>
}

const whole = { row: null, column: null, value: null }

/**
 * Reads and judges the files of one kind of log.
 * @param now seconds since 1970
 */
export async function checkLog(
  database: Database,
  kind: LogKind,
  paths: readonly string[],
  sheets: ServiceSheets,
  now: number,
): Promise<CheckedLog> {
  const nothing = { rows: 0, findings: [], notices: [], leftOut: new Map<AreaCode, number>() }
  const files: LogFile[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const file = await describeLogFile(database, path)
    if (!file.ok) problems.push(file.error)
    else files.push(file.value)
  }
  const times = [kind.start, kind.finish, ...kind.ends]
  problems.push(...files.flatMap((file) => checkHeader(file, { columns: kind.columns, times })))
  if (problems.length > 0) return { ...nothing, problems }
  const unreadable = await loadRows(database, kind, files, sheets, now)
  if (unreadable !== null) return { ...nothing, problems: [unreadable] }
  await markRepeated(database)
  const unordered = kind.ends.length > 0 ? await markClockJumps(database) : []
  const findings = await findDamage(database, kind, files)
  const shares = await judgeShares(database, kind, files, sheets)
  const inNoOrder = unordered.map((number) => {
    const name = files[number]?.name ?? ''
    return `${name}: its rows are in no order of time, so jumps of the clock were not looked for`
  })
  const holes = await findHoles(database, kind, sheets)
  return { ...shares, findings, notices: [...inNoOrder, ...shares.notices, ...holes] }
}

/**
 * Rows, damaged rows by city, what is said of those of no city, and a problem for each file of which too many are
 * damaged.
 */
async function judgeShares(
  database: Database,
  kind: LogKind,
  files: readonly LogFile[],
  { areas, services }: ServiceSheets,
): Promise<Pick<CheckedLog, 'rows' | 'problems' | 'notices' | 'leftOut'>> {
  const counts = await database.rows(`
    SELECT file::INTEGER, city::INTEGER, count(*)::DOUBLE, count_if(defect > 0)::DOUBLE, count(branch)::DOUBLE
    FROM log_rows GROUP BY ALL ORDER BY ALL`)
  const numberOf = (area: AreaCode): number => areas.findIndex(({ code }) => code === area)
  // A city of which no row names a known branch has no log here: its name is damage of another city's file.
  const logged = services.filter(
    ({ service, area }) =>
      service === kind.service && counts.some((row) => row[1] === numberOf(area) && Number(row[4]) > 0),
  )
  const leftOut = new Map<AreaCode, number>()
  const problems: Problem[] = []
  const notices: string[] = []
  let rows = 0
  for (const [number, file] of files.entries()) {
    const own = counts.filter(([of]) => Number(of) === number)
    const cities = logged.filter(({ area }) => own.some((row) => row[1] === numberOf(area)))
    const homeless = own.filter((row) => cities.every(({ area }) => row[1] !== numberOf(area)))
    const all = own.reduce((sum, row) => sum + Number(row[2]), 0)
    const damaged = own.reduce((sum, row) => sum + Number(row[3]), 0)
    rows += all
    for (const { area } of cities) {
      // A row of no known city belongs to the city of the file, where that is one.
      const belongs = own.filter((row) => row[1] === numberOf(area) || (cities.length === 1 && homeless.includes(row)))
      leftOut.set(area, (leftOut.get(area) ?? 0) + belongs.reduce((sum, row) => sum + Number(row[3]), 0))
    }
    const without = homeless.reduce((sum, row) => sum + Number(row[3]), 0)
    if (cities.length > 1 && without > 0) notices.push(ofNoCity(file.name, without))
    const limit = Math.min(...cities.map(({ badShare }) => badShare), 1)
    const isTooMany = cities.length === 0 || damaged > limit * all
    if (!isTooMany) continue
    const percent = (part: number): string => `${Math.round(part * 1000) / 10} %`
    const most = percent(cities.length === 0 ? 0 : limit)
    const share = `${damaged} of ${all} rows are damaged (${percent(damaged / all)})`
    const problem = all === 0 ? 'the file has no rows' : `${share}; above ${most} nothing is published`
    const remedy = 'mend the export; BAD_SHARE of services.csv sets the limit'
    problems.push({ sheet: file.name, ...whole, problem, remedy })
  }
  return { rows, problems, notices, leftOut }
}

function ofNoCity(file: string, count: number): string {
  const [rows, are] = count === 1 ? ['row names', 'it is'] : ['rows name', 'they are']
  return `${file}: ${count} damaged ${rows} no city of services.csv, so ${are} among those left out of none`
}
