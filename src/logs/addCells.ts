import { CHANNELS, TOO_FEW } from '#src/model/service.ts'
import type { Places } from './cellCodes.ts'
import { CHANNEL_SHIFT, classBounds, PLACE_SHIFT, TIME_MASK, WAIT_BITS, WAIT_MASK, WAIT_OFFSET } from './cellCodes.ts'
import { fillRanks } from './fillRanks.ts'
import type { LogKind } from './logKind.ts'
import type { Database } from './openDatabase.ts'
import { quoted } from './openDatabase.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/** Cells of all cubes. `place` is an area or a branch; what a cube does not divide by is null. */
export const CELLS = `CREATE TABLE IF NOT EXISTS cells (
  service VARCHAR, cube VARCHAR, place VARCHAR, channel VARCHAR, period VARCHAR, weekday UTINYINT, hour UTINYINT,
  class INTEGER, n UINTEGER, p50 INTEGER, p50_low INTEGER, p50_high INTEGER, p90 INTEGER, p90_low INTEGER,
  p90_high INTEGER, within UINTEGER, lost UINTEGER)`

interface Counts {
  readonly kind: LogKind
  readonly sheets: ServiceSheets
  readonly places: Places
  /** Table of codes and numbers. */
  readonly counts: string
}

const TIME = `(cell & ${TIME_MASK})`
const MONTH = `format('{:04d}-{:02d}', ${TIME} // 12, ${TIME} % 12 + 1)`
const TIMES = {
  months: `${MONTH} AS period`,
  years: `${TIME}::VARCHAR AS period`,
  hours: `(${TIME} // 168)::VARCHAR AS period, ${TIME} % 168 // 24 + 1 AS weekday, ${TIME} % 24 AS hour`,
}

/** Words of the place and the channel of a cell. */
function namesOf({ kind, places }: Counts): string {
  const list = (words: readonly string[]): string => `[${words.map(quoted).join(', ')}]`
  const place = `${list(places.codes)}[(cell >> ${PLACE_SHIFT - WAIT_BITS}) + 1] AS place`
  const channel = `${list(CHANNELS)}[((cell >> ${CHANNEL_SHIFT - WAIT_BITS}) & 3) + 1] AS channel`
  return `${quoted(kind.service)} AS service, ${place}, ${channel}`
}

/** Which of a cell's n ordered values each measure is. */
const RANKS = {
  p50: '(n + 1) // 2',
  p50_low: 'ranks.p50_low',
  p50_high: 'ranks.p50_high',
  p90: '(9 * n::BIGINT + 9) // 10',
  p90_low: 'ranks.p90_low',
  p90_high: 'ranks.p90_high',
}

/** Cells of one cube from counts by code. Below TOO_FEW only counts are kept. */
export async function addCells(
  database: Database,
  counts: Counts & { readonly cube: 'months' | 'years' | 'hours' },
): Promise<void> {
  const { kind, sheets, cube } = counts
  const norm = sheets.services.find(({ service }) => service === kind.service)?.norm
  const stored = `(code & ${WAIT_MASK})`
  const from = norm?.least === null || norm === undefined ? 1 : norm.least + WAIT_OFFSET
  const within = `${stored} BETWEEN ${from} AND ${(norm?.most ?? 0) + WAIT_OFFSET}`
  const sum = (condition: string): string => `coalesce(sum(number) FILTER (${condition}), 0)::UINTEGER`
  await database.run(`CREATE OR REPLACE TEMP TABLE totals AS
    SELECT code >> ${WAIT_BITS} AS cell,
      ${sum(`${stored} > 0`)} AS n, ${sum(within)} AS within, ${sum(`${stored} = 0`)} AS lost
    FROM ${counts.counts} GROUP BY 1`)
  await fillRanks(database, 'SELECT DISTINCT n FROM totals')
  // All waits stand in one row, cell after cell: a rank within a cell is one in the row, and one running sum finds them
  // all. It is a sum of DOUBLE, exact for whole numbers, because sums of integers are of 128 bits and slow.
  const measures = Object.keys(RANKS)
  await database.run(`CREATE OR REPLACE TEMP TABLE wanted AS
    SELECT cell, ${Object.entries(RANKS)
      .map(([measure, rank]) => `before + ${rank} AS ${measure}`)
      .join(', ')}
    FROM (SELECT cell, n, sum(n::DOUBLE) OVER (ORDER BY cell) - n AS before FROM totals) JOIN ranks USING (n)`)
  const isAt = (measure: string): string => `(upto >= wanted.${measure} AND upto - number < wanted.${measure})`
  await database.run(`INSERT INTO cells BY NAME
    WITH cumulated AS (
      SELECT code >> ${WAIT_BITS} AS cell, ${stored} - ${WAIT_OFFSET} AS wait, number,
        sum(number::DOUBLE) OVER (ORDER BY code ROWS UNBOUNDED PRECEDING) AS upto
      FROM ${counts.counts} WHERE ${stored} > 0),
    found AS (
      SELECT cell, ${measures.map((measure) => `min(wait) FILTER (${isAt(measure)}) AS ${measure}`).join(', ')}
      FROM cumulated JOIN wanted USING (cell) WHERE ${measures.map(isAt).join(' OR ')} GROUP BY cell)
    SELECT ${namesOf(counts)}, ${quoted(cube)} AS cube, ${TIMES[cube]}, n, ${measures.join(', ')},
      CASE WHEN n >= ${TOO_FEW} THEN within END AS within, lost
    FROM totals LEFT JOIN found USING (cell)`)
}

/** Counts by class of wait; a class reaches to the next one's bound, the first holds also what lies below it. */
export async function addClasses(database: Database, counts: Counts): Promise<void> {
  const bounds = classBounds(counts.kind, counts.sheets)
  const first = bounds[0] ?? 0
  const last = bounds.at(-1) ?? 0
  await database.run(`CREATE OR REPLACE TEMP TABLE class_of AS
    SELECT wait::INTEGER AS wait,
      (SELECT max(bound) FROM unnest([${bounds.join(', ')}]) AS list(bound) WHERE bound <= wait) AS class
    FROM range(${first}, ${last} + 1) AS waits(wait)`)
  await database.run(`INSERT INTO cells BY NAME
    SELECT ${namesOf(counts)}, 'classes' AS cube, ${MONTH} AS period, class, n
    FROM (SELECT code >> ${WAIT_BITS} AS cell, class, sum(number)::UINTEGER AS n
      FROM ${counts.counts}
      JOIN class_of ON class_of.wait = greatest(least((code & ${WAIT_MASK}) - ${WAIT_OFFSET}, ${last}), ${first})
      WHERE code & ${WAIT_MASK} > 0 GROUP BY ALL)`)
}
