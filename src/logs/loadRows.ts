import type { Defect } from './defects.ts'
import { defectNumber } from './defects.ts'
import type { LogFile } from './logFile.ts'
import type { LogKind } from './logKind.ts'
import type { Database } from './openDatabase.ts'
import { named, quoted } from './openDatabase.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/** The table of all rows of a kind of log, damaged ones too. Times are whole seconds since 1970; null where empty. */
const ROWS = `CREATE OR REPLACE TABLE log_rows (
  file UTINYINT, branch USMALLINT, channel UTINYINT, start BIGINT, finish BIGINT, ended BIGINT, detail UBIGINT,
  defect UTINYINT, raw VARCHAR[])`

/** A text may be a time only with its zone: `Z` or an offset at its end. Shorter texts than 17 letters have no room for both. */
const hasZone = (text: string): string =>
  `(length(${text}) > 16 AND (right(${text}, 1) IN ('Z', 'z') OR ${text}[-6] IN ('+', '-') OR ${text}[-5] IN ('+', '-') OR ${text}[-3] IN ('+', '-')))`

/**
 * Reads the files of one kind of log into the table `log_rows`, each row with the first defect that it shows by itself.
 * Tables `log_branches` (number, area, place in the sheet) and `log_files` stand beside it.
 * @param now seconds since 1970: later rows are of the future
 */
export async function loadRows(
  database: Database,
  kind: LogKind,
  files: readonly LogFile[],
  sheets: ServiceSheets,
  now: number,
): Promise<void> {
  await database.run(ROWS)
  await database.run('CREATE OR REPLACE TABLE log_files (file UTINYINT, first_row BIGINT)')
  await loadBranches(database, kind, sheets)
  for (const [number, file] of files.entries()) {
    await database.run(`INSERT INTO log_files SELECT ${number}, count(*) FROM log_rows`)
    await database.run(`INSERT INTO log_rows ${rowsOf(kind, file, number, now)}`)
  }
}

async function loadBranches(database: Database, kind: LogKind, { areas, branches, services }: ServiceSheets) {
  await database.run('CREATE OR REPLACE TABLE log_branches (branch USMALLINT, known_city VARCHAR, name VARCHAR, area VARCHAR, code VARCHAR)')
  await database.run('CREATE OR REPLACE TABLE log_cities (known_city VARCHAR, area VARCHAR)')
  const logged = services.filter(({ service }) => service === kind.service).map(({ area }) => area)
  const cities = areas.filter(({ code }) => logged.includes(code))
  const cityRows = cities.flatMap(({ id, code }) => [id, code].map((city) => `(${quoted(city)}, ${quoted(code)})`))
  if (cityRows.length > 0) await database.run(`INSERT INTO log_cities VALUES ${cityRows.join(', ')}`)
  const branchRows = branches.flatMap((branch, number) => {
    const city = cities.find(({ code }) => code === branch.area)
    if (branch.service !== kind.service || city === undefined) return []
    const { code, logName, area } = branch
    return [city.id, city.code].map(
      (name) => `(${number}, ${quoted(name)}, ${quoted(logName)}, ${quoted(area)}, ${quoted(code)})`,
    )
  })
  if (branchRows.length > 0) await database.run(`INSERT INTO log_branches VALUES ${branchRows.join(', ')}`)
}

function rowsOf(kind: LogKind, file: LogFile, number: number, now: number): string {
  const text = (column: string): string => `trim(${named(column)})`
  const timed = [kind.start, kind.finish, ...kind.ends]
  const parsed = timed.map((column) => {
    const seconds = (time: string): string => `epoch_ms(${time}) // 1000`
    if (file.zoned.includes(column)) return `${seconds(named(column))} AS ${named(`${column}_at`)}, true AS ${named(`${column}_ok`)}`
    const filled = `nullif(trim(${named(column)}), '')`
    return `CASE WHEN ${hasZone(filled)} THEN ${seconds(`try_cast(${filled} AS TIMESTAMPTZ)`)} END AS ${named(`${column}_at`)},
      ${filled} IS NULL OR ${hasZone(filled)} AS ${named(`${column}_ok`)}`
  })
  const at = (column: string): string => named(`${column}_at`)
  const written = (column: string): string => `nullif(trim(${named(column)}::VARCHAR), '')`
  const anyOf = (conditions: readonly string[]): string => (conditions.length === 0 ? 'false' : conditions.join(' OR '))
  const ended = kind.ends.length === 0 ? 'NULL' : `coalesce(${kind.ends.map(at).join(', ')})`
  const start = at(kind.start)
  const finish = at(kind.finish)
  const served = kind.ends[0]
  const conditions: readonly (readonly [Defect, string])[] = [
    ['unknown-city', 'cities.area IS NULL'],
    ['unknown-branch', 'branches.branch IS NULL'],
    ['unknown-channel', kind.channel === null ? 'false' : 'channel_number IS NULL'],
    ['without-zone', anyOf(timed.map((column) => `(NOT ${named(`${column}_ok`)} AND try_cast(${written(column)} AS TIMESTAMP) IS NOT NULL)`))],
    ['not-a-time', anyOf([`${start} IS NULL`, ...timed.map((column) => `(${at(column)} IS NULL AND ${written(column)} IS NOT NULL)`)])],
    ['future', anyOf(timed.map((column) => `${at(column)} > ${now}`))],
    ['finish-before-start', `${finish} - ${start} < ${kind.least}`],
    ['above-a-day', `${finish} - ${start} > ${kind.most}`],
    ['end-before-call', kind.ends.length === 0 ? 'false' : `${ended} < coalesce(${finish}, ${start})`],
    ['served-uncalled', served === undefined ? 'false' : `${finish} IS NULL AND ${at(served)} IS NOT NULL`],
    ['never-ended', kind.ends.length === 0 ? 'false' : `${ended} IS NULL`],
  ]
  const cases = conditions.map(([defect, condition]) => `WHEN ${condition} THEN ${defectNumber(defect)}`)
  const channel = kind.channel === null ? '0' : `CASE lower(trim(${named(kind.channel)})) WHEN 'walk-in' THEN 1 WHEN 'booked' THEN 2 END`
  const others = kind.columns.filter((column) => !timed.includes(column))
  return `
    WITH source AS (SELECT *, ${parsed.join(', ')}, ${channel} AS channel_number FROM ${file.from}),
    judged AS (
      SELECT source.*, branches.branch AS branch_number, CASE ${cases.join(' ')} ELSE 0 END AS defect_number
      FROM source
      LEFT JOIN log_cities AS cities ON cities.known_city = ${text('city')}
      LEFT JOIN log_branches AS branches ON branches.known_city = ${text('city')} AND branches.name = ${text(kind.branch)})
    SELECT ${number}, branch_number, channel_number, ${start}, ${finish}, ${ended},
      hash(${[...others, ...kind.ends].map((column) => written(column)).join(', ')}),
      defect_number,
      CASE WHEN defect_number > 0 THEN [${kind.columns.map(written).join(', ')}] END
    FROM judged`
}
