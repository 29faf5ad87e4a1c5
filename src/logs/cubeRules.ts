import { TOO_FEW } from '#src/model/service.ts'
import { classBounds } from './cellCodes.ts'
import { LOG_KINDS } from './logKind.ts'
import { quoted } from './openDatabase.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/** Columns of a finished cube that hold whole numbers. */
export const NUMBERS = [
  'weekday', 'hour', 'class', 'n', 'p50', 'p50_low', 'p50_high', 'p90', 'p90_low', 'p90_high', 'within', 'lost',
] as const

/** What a cell is known by. */
const KEY = 'service, cube, place, channel, period, weekday, hour, class'

/** A condition under which a row is wrong, and what to say of it. */
export interface Rule {
  readonly wrong: string
  readonly column: string
  readonly problem: string
  readonly remedy: string
}

/** Rules that a row keeps or breaks by itself, or by standing twice. */
export function formRules(sheets: ServiceSheets): readonly Rule[] {
  const list = (words: readonly (string | number)[]): string =>
    `(${['', ...words].map((word) => quoted(String(word))).join(', ')})`
  const places = [...sheets.services, ...sheets.branches].map(
    (row) => `${row.service} ${'code' in row ? row.code : row.area}`,
  )
  const channels = LOG_KINDS.flatMap(({ service, channel }) =>
    (channel === null ? ['_T'] : ['_T', 'walk-in', 'booked']).map((code) => `${service} ${code}`),
  )
  const classes = LOG_KINDS.flatMap((kind) => classBounds(kind, sheets).map((bound) => `${kind.service} ${bound}`))
  const ofService = (column: string): string => `concat(service, ' ', ${column})`
  const isPeriod = `CASE WHEN cube IN ('months', 'classes') THEN regexp_full_match(period, '\\d{4}-(0[1-9]|1[0-2])')
    ELSE regexp_full_match(period, '\\d{4}') END`
  const isGiven = (column: string, cube: string): string => `(${column} IS NOT NULL) <> (cube = '${cube}')`
  const copied = `file_row IN (
    SELECT file_row FROM (
      SELECT file_row, row_number() OVER (PARTITION BY ${KEY} ORDER BY file_row) AS copy FROM cube_rows)
    WHERE copy > 1)`
  const incomplete = ['p50', 'p90', 'p50_low', 'p50_high', 'within'].map((measure) => `${measure} IS NULL`).join(' OR ')
  const disordered = 'p50_low > p50 OR p50 > p50_high OR p50 > p90 OR p90_low > p90 OR p90 > p90_high'
  return [
    ...NUMBERS.map((column) => ({
      wrong: `${column}_text IS NOT NULL AND ${column} IS NULL`,
      column,
      problem: 'expected a whole number',
      remedy: 'write seconds and counts without decimals',
    })),
    {
      wrong: `coalesce(cube, '') NOT IN ${list(['months', 'years', 'hours', 'classes'])} OR cube IS NULL`,
      column: 'cube',
      problem: 'expected months, years, hours or classes',
      remedy: 'correct it',
    },
    {
      wrong: `${ofService('place')} NOT IN ${list(places)}`,
      column: 'place',
      problem: 'expected a city of services.csv or a BRANCH of branches.csv of this service',
      remedy: 'correct it, or add a row to the sheet',
    },
    {
      wrong: `${ofService('channel')} NOT IN ${list(channels)}`,
      column: 'channel',
      problem: 'expected a channel of this service: _T for all, walk-in, booked',
      remedy: 'correct it',
    },
    {
      wrong: `period IS NULL OR NOT ${isPeriod}`,
      column: 'period',
      problem: 'expected a month for months and classes, else a year',
      remedy: 'write 2025-03 or 2025',
    },
    {
      wrong: `${isGiven('weekday', 'hours')} OR weekday NOT BETWEEN 1 AND 7`,
      column: 'weekday',
      problem: 'expected 1 (Monday) to 7 for hours, else nothing',
      remedy: 'correct it',
    },
    {
      wrong: `${isGiven('hour', 'hours')} OR hour NOT BETWEEN 0 AND 23`,
      column: 'hour',
      problem: 'expected 0 to 23 for hours, else nothing',
      remedy: 'correct it',
    },
    {
      wrong: `${isGiven('class', 'classes')} OR (cube = 'classes' AND ${ofService('class')} NOT IN ${list(classes)})`,
      column: 'class',
      problem: 'expected a lower bound of the classes for classes, else nothing',
      remedy: 'take the bounds from a published file',
    },
    {
      wrong: 'n IS NULL OR n < 0',
      column: 'n',
      problem: 'expected how many records have a known wait',
      remedy: 'fill it in',
    },
    {
      wrong: "lost < 0 OR (lost IS NULL AND cube IN ('months', 'years'))",
      column: 'lost',
      problem: 'expected how many records have no wait',
      remedy: 'fill it in, 0 where there is none',
    },
    {
      wrong: `n >= ${TOO_FEW} AND cube <> 'classes' AND (${incomplete})`,
      column: 'p50',
      problem: `expected all measures, as there are ${TOO_FEW} records or more`,
      remedy: 'count them from the records',
    },
    {
      wrong: disordered,
      column: 'p50',
      problem: 'expected limits about their quantile, and the median not above nine-in-ten',
      remedy: 'count them from the records',
    },
    {
      wrong: 'within > n',
      column: 'within',
      problem: 'expected no more within the norm than records',
      remedy: 'count them from the records',
    },
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

/** Rules of whole and parts, for rows that keep all others. */
export const SUM_RULES: readonly Rule[] = [
  sumRule(
    "cube = 'years'",
    "SELECT * REPLACE (left(period, 4) AS period) FROM cube_rows WHERE cube = 'months'",
    ['service', 'place', 'channel', 'period'],
    'expected the sum of the months',
  ),
  sumRule(
    "cube = 'years'",
    "SELECT * FROM cube_rows WHERE cube = 'hours'",
    ['service', 'place', 'channel', 'period'],
    'expected the sum of the hours of the week',
  ),
  sumRule(
    "cube = 'months'",
    "SELECT * FROM cube_rows WHERE cube = 'classes'",
    ['service', 'place', 'channel', 'period'],
    'expected the sum of the classes',
  ),
  sumRule(
    "cube = 'months' AND channel = '_T' AND service = 'waiting-times'",
    "SELECT * FROM cube_rows WHERE cube = 'months' AND channel <> '_T'",
    ['service', 'place', 'period'],
    'expected the sum of the channels',
  ),
  sumRule(
    "cube = 'months' AND channel = '_T' AND place IN (SELECT area FROM cube_branches)",
    `SELECT * REPLACE (area AS place) FROM cube_rows JOIN cube_branches ON branch = place
      WHERE cube = 'months' AND channel = '_T'`,
    ['service', 'place', 'period'],
    'expected the sum of the branches of the city',
  ),
]
