import type { AreaCode } from '#src/model/area.ts'
import type { BranchCode } from '#src/model/service.ts'
import type { Problem } from '#src/publish/problem.ts'
import type { Defect } from './defects.ts'
import { defectNumber } from './defects.ts'
import type { LogFile } from './logFile.ts'
import { unreadable } from './logFile.ts'
import { loggedAreas } from './loggedAreas.ts'
import type { LogKind } from './logKind.ts'
import type { Database } from './openDatabase.ts'
import { named, quoted } from './openDatabase.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/**
 * All rows of a kind of log, damaged ones too, in no order: `row` counts from 0 within a file. `start` is in whole
 * seconds since 1970, `wait` in seconds from there; null where not known. `city` is the number of the row's city in the
 * sheet of areas, known also where its branch is not. `mark` stands for all columns of the row, until repeated rows are
 * found.
 */
const ROWS = `CREATE OR REPLACE TABLE log_rows (
  file UTINYINT, row UINTEGER, city USMALLINT, branch USMALLINT, channel UTINYINT, start UINTEGER, wait INTEGER,
  mark UBIGINT, defect UTINYINT)`

/** What stands between a city and a branch where both are one name; no log holds it. */
const JOINT = '\u001F'

/** What a log may call a branch. */
interface KnownBranch {
  readonly name: string
  readonly branch: number
  readonly area: AreaCode
  readonly code: BranchCode
}

/**
 * Reads the files of one kind of log into the table `log_rows`, each row with the first defect that it shows by itself.
 * The table `log_branches` (the numbers of branches) stands beside it.
 * @param now seconds since 1970: later rows are of the future
 * @returns why a file cannot be read; null when all could
 */
export async function loadRows(
  database: Database,
  kind: LogKind,
  files: readonly LogFile[],
  sheets: ServiceSheets,
  now: number,
): Promise<Problem | null> {
  const known = knownBranches(kind, sheets)
  await database.run(ROWS)
  await database.run('CREATE OR REPLACE TABLE log_branches (branch USMALLINT, area VARCHAR, code VARCHAR)')
  await database.run('DROP TYPE IF EXISTS branch_name')
  await database.run(
    `CREATE TYPE branch_name AS ENUM (${['', ...known.map(({ name }) => name)].map(quoted).join(', ')})`,
  )
  for (const { branch, area, code } of known) {
    await database.run(`INSERT INTO log_branches VALUES (${branch}, ${quoted(area)}, ${quoted(code)})`)
  }
  const select = rowsOf(kind, known, sheets, now)
  for (const [number, file] of files.entries()) {
    try {
      await database.run(`INSERT INTO log_rows ${select(file, number)}`)
    } catch (error) {
      return unreadable(file.name, error)
    }
  }
  return null
}

/** Every name of every branch that the kind of log may tell of. */
function knownBranches(kind: LogKind, sheets: ServiceSheets): readonly KnownBranch[] {
  const { areas, branches } = sheets
  const logged = loggedAreas(kind, sheets)
  return branches.flatMap(({ service, area, code, logName }, branch) => {
    const city = areas.find((each) => each.code === area && logged.has(area))
    if (service !== kind.service || city === undefined) return []
    return [city.id, city.code].map((name) => ({ name: `${name}${JOINT}${logName}`, branch, area, code }))
  })
}

const anyOf = (conditions: readonly string[]): string => (conditions.length === 0 ? 'false' : conditions.join(' OR '))

/**
 * A text may be a time only with its zone at its end (Z, +05, +0500, +05:00); shorter ones have no room for a day, a
 * time and a zone.
 */
const hasZone = (text: string): string =>
  `(length(${text}) >= 17 AND
    (${text}[-6] IN ('+', '-') OR regexp_matches(${text}, '(?:[zZ]|[+-].{2}|[+-].{4})$')))`

/** A cell without blanks about it, null where nothing is left. Few have any, and looking is quicker than trimming. */
const trimmed = (cell: string): string =>
  `CASE WHEN ${cell} = '' OR starts_with(${cell}, ' ') OR ends_with(${cell}, ' ') OR strlen(${cell}) > length(${cell})
    THEN nullif(trim(${cell}), '') ELSE ${cell} END`

/** A query for the rows of a file. */
function rowsOf(kind: LogKind, known: readonly KnownBranch[], sheets: ServiceSheets, now: number) {
  const { start, finish, ends, least, most } = kind
  const times = [start, finish, ...ends]
  const text = (column: string): string => named(`${column}_text`)
  const at = (column: string): string => named(`${column}_at`)
  const logged = loggedAreas(kind, sheets)
  const cities = sheets.areas.flatMap(({ id, code }, number) =>
    logged.has(code) ? [`WHEN ${quoted(id)} THEN ${number}`, `WHEN ${quoted(code)} THEN ${number}`] : [],
  )
  const city = cities.length === 0 ? 'NULL' : `CASE ${text('city')} ${cities.join(' ')} END`
  const channel =
    kind.channel === null ? '0' : `CASE lower(${text(kind.channel)}) WHEN 'walk-in' THEN 1 WHEN 'booked' THEN 2 END`
  const name = `concat(${text('city')}, ${quoted(JOINT)}, ${text(kind.branch)})`
  const numbers = `[${['NULL', ...known.map((each) => each.branch)].join(', ')}]`
  const branch = `${numbers}[enum_code(try_cast(${name} AS branch_name)) + 1]`
  const ended = ends.length === 0 ? 'NULL' : `coalesce(${ends.map(at).join(', ')})`
  const served = ends[0]
  const others = [...kind.columns.filter((column) => !times.includes(column)), ...ends]
  const marked = [at(start), at(finish), ...others.map(named)]
  return ({ from, row, zoned }: LogFile, number: number): string => {
    const written = times.filter((column) => !zoned.includes(column))
    const seconds = (column: string): string => {
      const time = zoned.includes(column)
        ? named(column)
        : `CASE WHEN ${hasZone(text(column))} THEN try_cast(${text(column)} AS TIMESTAMPTZ) END`
      return `epoch_ms(${time}) // 1000 AS ${at(column)}`
    }
    const unread = (column: string): string => `${at(column)} IS NULL AND ${text(column)} IS NOT NULL`
    const isUnzoned = (column: string): string =>
      `(${unread(column)} AND NOT ${hasZone(text(column))} AND try_cast(${text(column)} AS TIMESTAMP) IS NOT NULL)`
    const conditions: readonly (readonly [Defect, string])[] = [
      ['unknown-city', 'city_number IS NULL'],
      ['unknown-branch', 'branch_number IS NULL'],
      ['unknown-channel', 'channel_number IS NULL'],
      ['without-zone', anyOf(written.map(isUnzoned))],
      ['not-a-time', anyOf([`${at(start)} IS NULL`, ...written.map((column) => `(${unread(column)})`)])],
      ['future', anyOf(times.map((column) => `${at(column)} > ${now}`))],
      ['finish-before-start', `${at(finish)} - ${at(start)} < ${least}`],
      ['above-a-day', `${at(finish)} - ${at(start)} > ${most}`],
      ['end-before-call', ends.length === 0 ? 'false' : `${ended} < coalesce(${at(finish)}, ${at(start)})`],
      ['served-uncalled', served === undefined ? 'false' : `${at(finish)} IS NULL AND ${at(served)} IS NOT NULL`],
      ['never-ended', ends.length === 0 ? 'false' : `${ended} IS NULL`],
    ]
    const cases = conditions.map(([defect, condition]) => `WHEN ${condition} THEN ${defectNumber(defect)}`)
    // Step by step: within one step the database would trim a cell anew wherever its text is named.
    const texts = kind.columns
      .filter((column) => !zoned.includes(column))
      .map((column) => `${trimmed(`${named(column)}::VARCHAR`)} AS ${text(column)}`)
    return `
    WITH trimmed AS (SELECT *, ${row} AS file_row, ${texts.join(', ')} FROM ${from}),
    timed AS (
      SELECT *, ${times.map(seconds).join(', ')},
        ${city} AS city_number, ${channel} AS channel_number, ${branch} AS branch_number
      FROM trimmed),
    judged AS (SELECT *, CASE ${cases.join(' ')} ELSE 0 END AS defect_number FROM timed)
    SELECT ${number}, file_row, city_number, branch_number, channel_number, try_cast(${at(start)} AS UINTEGER),
      try_cast(${at(finish)} - ${at(start)} AS INTEGER), hash(${marked.join(', ')}), defect_number
    FROM judged`
  }
}
