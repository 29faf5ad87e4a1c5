import { TOO_FEW } from '#src/model/service.ts'
import type { Problem } from '#src/publish/problem.ts'
import { classBounds } from './cellCodes.ts'
import { checkHeader } from './checkHeader.ts'
import { describeLogFile, unreadable } from './logFile.ts'
import { LOG_KINDS } from './logKind.ts'
import type { Database } from './openDatabase.ts'
import { named, quoted } from './openDatabase.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

const TEXTS = ['service', 'cube', 'place', 'channel', 'period'] as const
const NUMBERS = [
  'weekday', 'hour', 'class', 'n', 'p50', 'p50_low', 'p50_high', 'p90', 'p90_low', 'p90_high', 'within', 'lost',
] as const

/** Columns of a finished cube, as the table `cells` has them. */
export const CUBE_COLUMNS: readonly string[] = [...TEXTS, ...NUMBERS]

const MEASURES = ['p50', 'p50_low', 'p50_high', 'p90', 'p90_low', 'p90_high', 'within']
const KEY = 'service, cube, place, channel, period, weekday, hour, class'
const MOST_EXAMPLES = 5

/** A condition under which a row is wrong, and what to say of it. */
interface Rule {
  readonly wrong: string
  readonly column: string
  readonly problem: string
  readonly remedy: string
}

/** A cast alone would round 1.5 to 2. */
const wholeNumber = (text: string): string => `CASE WHEN regexp_full_match(${text}, '-?\\d{1,9}') THEN ${text}::INTEGER END`

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
  try {
    await database.run(`CREATE OR REPLACE TEMP TABLE cube_rows AS SELECT ${row} AS file_row,
      ${TEXTS.map((column) => `${text(column)} AS ${named(column)}`).join(', ')},
      ${NUMBERS.map((column) => `${text(column)} AS ${column}_text, ${wholeNumber(text(column))} AS ${column}`).join(', ')}
      FROM ${from}`)
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
        sheet: name, row: Number(at) + firstRow, column, value: got === null ? '' : String(got), problem, remedy,
      })),
    )
  }
  if (problems.length > 0) return problems
  const numbers = NUMBERS.map((column) => (MEASURES.includes(column) ? `CASE WHEN n >= ${TOO_FEW} THEN ${column} END AS ${column}` : column))
  await database.run(`INSERT INTO cells BY NAME SELECT ${[...TEXTS, ...numbers].join(', ')} FROM cube_rows WHERE n > 0 OR lost > 0`)
  return []
}

/** Rules that a row keeps or breaks by itself, or by standing twice. */
function formRules(sheets: ServiceSheets): readonly Rule[] {
  const list = (words: readonly (string | number)[]): string => `(${['', ...words].map((word) => quoted(String(word))).join(', ')})`
  const places = [...sheets.services, ...sheets.branches].map((row) => `${row.service} ${'code' in row ? row.code : row.area}`)
  const channels = LOG_KINDS.flatMap(({ service, channel }) => (channel === null ? ['_T'] : ['_T', 'walk-in', 'booked']).map((code) => `${service} ${code}`))
  const classes = LOG_KINDS.flatMap((kind) => classBounds(kind, sheets).map((bound) => `${kind.service} ${bound}`))
  const ofService = (column: string): string => `concat(service, ' ', ${column})`
  const isPeriod = "CASE WHEN cube IN ('months', 'classes') THEN regexp_full_match(period, '\\d{4}-(0[1-9]|1[0-2])') ELSE regexp_full_match(period, '\\d{4}') END"
  const isGiven = (column: string, cube: string): string => `(${column} IS NOT NULL) <> (cube = '${cube}')`
  const copied = `file_row IN (SELECT file_row FROM (SELECT file_row, row_number() OVER (PARTITION BY ${KEY} ORDER BY file_row) AS copy FROM cube_rows) WHERE copy > 1)`
  const disordered = 'p50_low > p50 OR p50 > p50_high OR p50 > p90 OR p90_low > p90 OR p90 > p90_high'
  return [
    ...NUMBERS.map((column) => ({ wrong: `${column}_text IS NOT NULL AND ${column} IS NULL`, column, problem: 'expected a whole number', remedy: 'write seconds and counts without decimals' })),
    { wrong: `coalesce(cube, '') NOT IN ${list(['months', 'years', 'hours', 'classes'])} OR cube IS NULL`, column: 'cube', problem: 'expected months, years, hours or classes', remedy: 'correct it' },
    { wrong: `${ofService('place')} NOT IN ${list(places)}`, column: 'place', problem: 'expected a city of services.csv or a BRANCH of branches.csv of this service', remedy: 'correct it, or add a row to the sheet' },
    { wrong: `${ofService('channel')} NOT IN ${list(channels)}`, column: 'channel', problem: 'expected a channel of this service: _T for all, walk-in, booked', remedy: 'correct it' },
    { wrong: `period IS NULL OR NOT ${isPeriod}`, column: 'period', problem: 'expected a month for months and classes, else a year', remedy: 'write 2025-03 or 2025' },
    { wrong: `${isGiven('weekday', 'hours')} OR weekday NOT BETWEEN 1 AND 7`, column: 'weekday', problem: 'expected 1 (Monday) to 7 for hours, else nothing', remedy: 'correct it' },
    { wrong: `${isGiven('hour', 'hours')} OR hour NOT BETWEEN 0 AND 23`, column: 'hour', problem: 'expected 0 to 23 for hours, else nothing', remedy: 'correct it' },
    { wrong: `${isGiven('class', 'classes')} OR (cube = 'classes' AND ${ofService('class')} NOT IN ${list(classes)})`, column: 'class', problem: 'expected a lower bound of the classes for classes, else nothing', remedy: 'take the bounds from a published file' },
    { wrong: 'n IS NULL OR n < 0', column: 'n', problem: 'expected how many records have a known wait', remedy: 'fill it in' },
    { wrong: "lost < 0 OR (lost IS NULL AND cube IN ('months', 'years'))", column: 'lost', problem: 'expected how many records have no wait', remedy: 'fill it in, 0 where there is none' },
    { wrong: `n >= ${TOO_FEW} AND cube <> 'classes' AND (p50 IS NULL OR p90 IS NULL OR p50_low IS NULL OR p50_high IS NULL OR within IS NULL)`, column: 'p50', problem: `expected all measures, as there are ${TOO_FEW} records or more`, remedy: 'count them from the records' },
    { wrong: disordered, column: 'p50', problem: 'expected limits about their quantile, and the median not above nine-in-ten', remedy: 'count them from the records' },
    { wrong: 'within > n', column: 'within', problem: 'expected no more within the norm than records', remedy: 'count them from the records' },
    { wrong: copied, column: 'period', problem: 'the same cell stands further up', remedy: 'keep one of them' },
  ]
}

/** A row whose count is not the sum of the counts of its parts. */
function sumRule(whole: string, parts: string, key: readonly string[], problem: string): Rule {
  const by = key.join(', ')
  const wrong = `file_row IN (
    SELECT whole.file_row FROM (SELECT * FROM cube_rows WHERE ${whole}) AS whole
    LEFT JOIN (SELECT ${by}, sum(n) AS part FROM (${parts}) GROUP BY ALL) AS parts USING (${by})
    WHERE whole.n <> coalesce(parts.part, 0))`
  return { wrong, column: 'n', problem, remedy: 'count every margin from the records; leave no cell out' }
}

const SUM_RULES: readonly Rule[] = [
  sumRule("cube = 'years'", "SELECT * REPLACE (left(period, 4) AS period) FROM cube_rows WHERE cube = 'months'", ['service', 'place', 'channel', 'period'], 'expected the sum of the months'),
  sumRule("cube = 'years'", "SELECT * FROM cube_rows WHERE cube = 'hours'", ['service', 'place', 'channel', 'period'], 'expected the sum of the hours of the week'),
  sumRule("cube = 'months'", "SELECT * FROM cube_rows WHERE cube = 'classes'", ['service', 'place', 'channel', 'period'], 'expected the sum of the classes'),
  sumRule("cube = 'months' AND channel = '_T' AND service = 'waiting-times'", "SELECT * FROM cube_rows WHERE cube = 'months' AND channel <> '_T'", ['service', 'place', 'period'], 'expected the sum of the channels'),
  sumRule("cube = 'months' AND channel = '_T' AND place IN (SELECT area FROM cube_branches)", "SELECT * REPLACE (area AS place) FROM cube_rows JOIN cube_branches ON branch = place WHERE cube = 'months' AND channel = '_T'", ['service', 'place', 'period'], 'expected the sum of the branches of the city'),
]
