import type { AreaCode } from '#src/model/area.ts'
import { TOO_FEW } from '#src/model/service.ts'
import { clockAheadSql } from './localClock.ts'
import type { LogKind } from './logKind.ts'
import type { Database } from './openDatabase.ts'
import { quoted } from './openDatabase.ts'
import { fillRanks } from './fillRanks.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/** Cells of all cubes. `place` is an area or a branch; what a cube does not divide by is null. */
export const CELLS = `CREATE TABLE IF NOT EXISTS cells (
  service VARCHAR, cube VARCHAR, place VARCHAR, channel VARCHAR, period VARCHAR, weekday UTINYINT, hour UTINYINT,
  class INTEGER, n UINTEGER, p50 INTEGER, p50_low INTEGER, p50_high INTEGER, p90 INTEGER, p90_low INTEGER,
  p90_high INTEGER, within UINTEGER, lost UINTEGER)`

const CHANNEL = "CASE channel WHEN 1 THEN 'walk-in' WHEN 2 THEN 'booked' END"

/**
 * Adds the cells of a log to the table `cells`, every margin from the records themselves.
 * Records are first counted by branch, channel, time and wait: whole seconds repeat, and a cell's ordered values follow
 * from cumulated counts. So what has to be held grows with the different waits, not with the records, and the order
 * statistics are exact.
 */
export async function aggregate(database: Database, kind: LogKind, sheets: ServiceSheets): Promise<void> {
  await database.run(CELLS)
  await countRecords(database, kind, sheets)
  const norm = sheets.services.find(({ service }) => service === kind.service)?.norm
  const within = norm === undefined ? 'false' : `wait BETWEEN ${norm.least ?? -2_147_483_648} AND ${norm.most}`
  const places = ['area', 'branch']
  const channels = kind.channel === null ? ["'_T'"] : [CHANNEL, "'_T'"]
  const times = [
    { cube: 'months', from: 'by_month', period: 'month', inYear: '' },
    { cube: 'years', from: 'by_month', period: 'left(month, 4)', inYear: '' },
    { cube: 'hours', from: 'by_hour', period: 'year', inYear: ', weekday, hour' },
  ]
  for (const { cube, from, period, inYear } of times) {
    for (const place of places) {
      for (const channel of channels) {
        await database.run(`CREATE OR REPLACE TEMP TABLE counted AS
          SELECT ${place} AS place, ${channel} AS channel, ${period} AS period ${inYear}, wait, sum(number)::UINTEGER AS number
          FROM ${from} GROUP BY ALL`)
        await addCells(database, { service: kind.service, cube, inYear, within })
      }
    }
  }
  await addClasses(database, kind, channels)
}

async function countRecords(database: Database, kind: LogKind, { services }: ServiceSheets): Promise<void> {
  const areas = services.filter(({ service }) => service === kind.service).map(({ area }) => area)
  const ahead = (area: AreaCode): string => `WHEN ${quoted(area)} THEN ${clockAheadSql(area, 'start')}`
  await database.run(`CREATE OR REPLACE TEMP TABLE branch_of AS SELECT DISTINCT branch, area, code FROM log_branches`)
  await database.run(`CREATE OR REPLACE TEMP TABLE by_all AS
    WITH local AS (
      SELECT branch_of.area, branch_of.code, channel, (finish - start)::INTEGER AS wait,
        start + CASE branch_of.area ${areas.map(ahead).join(' ')} END AS clock
      FROM log_rows JOIN branch_of USING (branch) WHERE defect = 0)
    SELECT area, code AS branch, channel, (clock // 86400)::INTEGER AS day, ((clock % 86400) // 3600)::UTINYINT AS hour,
      wait, count(*)::UINTEGER AS number
    FROM local GROUP BY ALL`)
  await database.run(`CREATE OR REPLACE TEMP TABLE by_month AS
    SELECT area, branch, channel, strftime(DATE '1970-01-01' + day, '%Y-%m') AS month, wait, sum(number)::UINTEGER AS number
    FROM by_all GROUP BY ALL`)
  await database.run(`CREATE OR REPLACE TEMP TABLE by_hour AS
    SELECT area, branch, channel, year(DATE '1970-01-01' + day)::VARCHAR AS year,
      ((day + 3) % 7 + 1)::UTINYINT AS weekday, hour, wait, sum(number)::UINTEGER AS number
    FROM by_all GROUP BY ALL`)
  await database.run('DROP TABLE by_all')
}

interface CellsOf {
  readonly service: string
  readonly cube: string
  readonly inYear: string
  readonly within: string
}

/** Cells of one cube and one way of dividing it. Below TOO_FEW only counts are kept. */
async function addCells(database: Database, { service, cube, inYear, within }: CellsOf): Promise<void> {
  const key = `place, channel, period ${inYear}`
  await database.run(`CREATE OR REPLACE TEMP TABLE totals AS
    SELECT ${key}, coalesce(sum(number) FILTER (wait IS NOT NULL), 0)::UINTEGER AS n,
      coalesce(sum(number) FILTER (${within}), 0)::UINTEGER AS within,
      coalesce(sum(number) FILTER (wait IS NULL), 0)::UINTEGER AS lost
    FROM counted GROUP BY ALL`)
  const ranked = cube !== 'hours'
  if (ranked) await fillRanks(database, 'SELECT DISTINCT n FROM totals')
  const limits = ['p50_low', 'p50_high', 'p90_low', 'p90_high']
  // Of the ordered values, the one at a rank is the smallest up to which at least so many lie.
  const valueAt = (rank: string): string => `min(wait) FILTER (upto >= ${rank})`
  await database.run(`INSERT INTO cells BY NAME
    WITH cumulated AS (
      SELECT *, sum(number) OVER (PARTITION BY ${key} ORDER BY wait) AS upto FROM counted WHERE wait IS NOT NULL),
    ordered AS (
      SELECT ${key}, ${valueAt('(n + 1) // 2')} AS p50, ${valueAt('(9 * n::BIGINT + 9) // 10')} AS p90
        ${ranked ? limits.map((limit) => `, ${valueAt(`ranks.${limit}`)} AS ${limit}`).join('') : ''}
      FROM cumulated JOIN totals USING (${key}) ${ranked ? 'JOIN ranks USING (n)' : ''}
      WHERE n >= ${TOO_FEW} GROUP BY ALL)
    SELECT ${quoted(service)} AS service, ${quoted(cube)} AS cube, ${key}, n, p50, p90,
      ${ranked ? limits.map((limit) => `${limit},`).join(' ') : ''}
      CASE WHEN n >= ${TOO_FEW} THEN within END AS within, lost
    FROM totals LEFT JOIN ordered USING (${key})`)
}

/** Counts by class of wait; a class reaches to the next one's bound, the first holds also what lies below it. */
async function addClasses(database: Database, kind: LogKind, channels: readonly string[]): Promise<void> {
  const [first = 0, ...others] = kind.classes
  const bounds = others.toReversed().map((bound) => `WHEN wait >= ${bound} THEN ${bound}`)
  for (const place of ['area', 'branch']) {
    for (const channel of channels) {
      await database.run(`INSERT INTO cells BY NAME
        SELECT ${quoted(kind.service)} AS service, 'classes' AS cube, ${place} AS place, ${channel} AS channel,
          month AS period, CASE ${bounds.join(' ')} ELSE ${first} END AS class, sum(number)::UINTEGER AS n
        FROM by_month WHERE wait IS NOT NULL GROUP BY ALL`)
    }
  }
}
