import type { Problem } from '#src/publish/problem.ts'
import type { Defect } from './defects.ts'
import { DEFECTS } from './defects.ts'
import type { LogFile } from './logFile.ts'
import type { LogKind } from './logKind.ts'
import type { Database } from './openDatabase.ts'
import { named } from './openDatabase.ts'

/** Rows of a file that are damaged in one way. */
export interface Finding {
  readonly file: string
  readonly defect: Defect
  readonly count: number
  /** The first of them, five at most. */
  readonly examples: readonly Problem[]
}

const MOST_EXAMPLES = 5

/** What was expected and what to do, and the column to look at. */
function explain(
  defect: Defect,
  kind: LogKind,
): { readonly column: string; readonly problem: string; readonly remedy: string } {
  const { start, finish, branch } = kind
  const end = kind.ends.join(' or ')
  const texts: Readonly<Record<Defect, readonly [column: string, problem: string, remedy: string]>> = {
    'unknown-city': [
      'city',
      'expected a city whose log services.csv describes',
      'write its ID of areas.csv, or add a row to services.csv',
    ],
    'unknown-branch': [
      branch,
      'expected a BRANCH or LOG_NAME of branches.csv',
      'correct it, or add a row to branches.csv',
    ],
    'unknown-channel': [kind.channel ?? '', 'expected walk-in or booked', 'correct it'],
    'without-zone': [start, 'expected a time with its zone', 'write it like 2025-03-01T09:00:00+05:00'],
    'not-a-time': [start, 'expected a time', 'write it like 2025-03-01T09:00:00+05:00'],
    future: [start, 'expected a time that has passed', 'look at the clock of the system'],
    'finish-before-start': [
      finish,
      `expected a time ${kind.least < 0 ? 'not more than an hour before' : 'after'} ${start}`,
      'look at the clocks of the system',
    ],
    'above-a-day': [
      finish,
      `expected a time within a day after ${start}`,
      'look for tickets that were called days later',
    ],
    'end-before-call': [end, `expected a time after ${finish}`, 'look at the clocks of the system'],
    'served-uncalled': [finish, `expected a time, because the visitor was served`, 'export when the ticket was called'],
    'never-ended': [
      end,
      `expected a time in one of the columns`,
      'export only tickets that are closed, or when they were',
    ],
    duplicate: [start, 'the same row stands further up', 'export each ticket once'],
    'clock-jump': [
      start,
      `expected a time not more than an hour before the row above of the same ${branch}`,
      'look at the clock of the system',
    ],
  }
  const [column, problem, remedy] = texts[defect]
  return { column, problem, remedy }
}

/** Damaged rows by file and kind of damage, each kind with its first rows. */
export async function findDamage(
  database: Database,
  kind: LogKind,
  files: readonly LogFile[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const [number, file] of files.entries()) {
    const damage = await database.rows(`
      SELECT defect::INTEGER, count(*)::DOUBLE, list_sort(min(row, ${MOST_EXAMPLES}))::VARCHAR
      FROM log_rows WHERE file = ${number} AND defect > 0 GROUP BY defect ORDER BY defect`)
    const shown = damage.map(([defect, count, rows]) => ({
      defect: DEFECTS[Number(defect) - 1],
      count: Number(count),
      rows: String(rows).match(/\d+/g)?.map(Number) ?? [],
    }))
    const cells = await cellsAt(
      database,
      kind,
      file,
      shown.flatMap(({ rows }) => rows),
    )
    for (const { defect, count, rows } of shown) {
      if (defect === undefined) continue
      const { column: usual, problem, remedy } = explain(defect, kind)
      const examples = rows.map((row): Problem => {
        const own = cells.get(row) ?? []
        const column = columnOf(defect, kind, own, usual)
        const value = own[kind.columns.indexOf(column)] ?? ''
        return { sheet: file.name, row: row + file.firstRow, column, value, problem, remedy }
      })
      findings.push({ file: file.name, defect, count, examples })
    }
  }
  return findings
}

/** Cells of some rows of a file as they are written, by the number of the row from 0. */
async function cellsAt(
  database: Database,
  kind: LogKind,
  file: LogFile,
  rows: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (rows.length === 0) return new Map()
  const columns = kind.columns.map((column) => `coalesce(${named(column)}::VARCHAR, '')`).join(', ')
  const found = await database.rows(`
    SELECT place::DOUBLE, ${columns} FROM (SELECT *, ${file.row} AS place FROM ${file.from})
    WHERE place IN (${rows.join(', ')})`)
  return new Map(found.map(([place, ...cells]) => [Number(place), cells.map(String)]))
}

/** Of several columns of times, the one that shows the damage. */
function columnOf(defect: Defect, kind: LogKind, cells: readonly string[], usual: string): string {
  const timed = [kind.start, kind.finish, ...kind.ends]
  const cell = (column: string): string => cells[kind.columns.indexOf(column)] ?? ''
  if (defect === 'without-zone')
    return (
      timed.find((column) => /\d{2}:\d{2}/.test(cell(column)) && !/(?:Z|[+-]\d{2}(?::?\d{2})?)$/i.test(cell(column))) ??
      usual
    )
  if (defect === 'not-a-time')
    return (
      timed.find(
        (column) => (column === kind.start || cell(column) !== '') && Number.isNaN(Date.parse(cell(column))),
      ) ?? usual
    )
  if (defect === 'end-before-call') return kind.ends.find((column) => cell(column) !== '') ?? usual
  return kind.columns.includes(usual) ? usual : (kind.ends[0] ?? usual)
}
