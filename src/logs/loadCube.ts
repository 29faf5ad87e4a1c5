import { TOO_FEW } from '#src/model/service.ts'
import type { Problem } from '#src/publish/problem.ts'
import { checkHeader } from './checkHeader.ts'
import { formRules, NUMBERS, SUM_RULES } from './cubeRules.ts'
import { describeLogFile, unreadable } from './logFile.ts'
import type { Database } from './openDatabase.ts'
import { named, quoted } from './openDatabase.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

const TEXTS = ['service', 'cube', 'place', 'channel', 'period'] as const

/** Columns of a finished cube, as the table `cells` has them. */
export const CUBE_COLUMNS: readonly string[] = [...TEXTS, ...NUMBERS]

const MEASURES = ['p50', 'p50_low', 'p50_high', 'p90', 'p90_low', 'p90_high', 'within']
const MOST_EXAMPLES = 5

/** A cast alone would round 1.5 to 2. */
const wholeNumber = (text: string): string =>
  `CASE WHEN regexp_full_match(${text}, '-?\\d{1,9}') THEN ${text}::INTEGER END`

/**
 * Adds the cells of a finished cube to the table `cells`: of a city that counts on an engine of its own.
 * @returns what is wrong with it, five rows of a kind at most; nothing is added while anything is
 */
export async function loadCube(database: Database, path: string, sheets: ServiceSheets): Promise<readonly Problem[]> {
  const file = await describeLogFile(database, path)
  if (!file.ok) return [file.error]
  const header = checkHeader(file.value, { columns: CUBE_COLUMNS, times: [] })
  if (header.length > 0) return header
  const { name, from, row, firstRow } = file.value
  const text = (column: string): string => `nullif(trim(${named(column)}::VARCHAR), '')`
  await database.run('CREATE OR REPLACE TEMP TABLE cube_branches (branch VARCHAR, area VARCHAR)')
  for (const { code, area } of sheets.branches) {
    await database.run(`INSERT INTO cube_branches VALUES (${quoted(code)}, ${quoted(area)})`)
  }
  const read = [
    ...TEXTS.map((column) => `${text(column)} AS ${named(column)}`),
    ...NUMBERS.map((column) => `${text(column)} AS ${column}_text, ${wholeNumber(text(column))} AS ${column}`),
  ]
  try {
    await database.run(
      `CREATE OR REPLACE TEMP TABLE cube_rows AS SELECT ${row} AS file_row, ${read.join(', ')} FROM ${from}`,
    )
  } catch (error) {
    return [unreadable(name, error)]
  }
  const problems: Problem[] = []
  for (const { wrong, column, problem, remedy } of [...formRules(sheets), ...SUM_RULES]) {
    // A sum over rows that are wrong by themselves would report what is right.
    if (problems.length > 0 && SUM_RULES.some((rule) => rule.wrong === wrong)) continue
    const value = NUMBERS.some((number) => number === column) ? `${column}_text` : column
    const rows = await database.rows(
      `SELECT file_row::DOUBLE, ${value} FROM cube_rows WHERE ${wrong} ORDER BY file_row LIMIT ${MOST_EXAMPLES}`,
    )
    problems.push(
      ...rows.map(([at, got]) => ({
        sheet: name,
        row: Number(at) + firstRow,
        column,
        value: got === null ? '' : String(got),
        problem,
        remedy,
      })),
    )
  }
  if (problems.length > 0) return problems
  const numbers = NUMBERS.map((column) =>
    MEASURES.includes(column) ? `CASE WHEN n >= ${TOO_FEW} THEN ${column} END AS ${column}` : column,
  )
  await database.run(
    `INSERT INTO cells BY NAME SELECT ${[...TEXTS, ...numbers].join(', ')} FROM cube_rows WHERE n > 0 OR lost > 0`,
  )
  return []
}
