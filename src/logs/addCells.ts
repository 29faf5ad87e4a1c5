import { CHANNELS, TOO_FEW } from '#src/model/service.ts'
import type { Places } from './cellCodes.ts'
import { CHANNEL_SHIFT, classBounds, PLACE_SHIFT, TIME_MASK } from './cellCodes.ts'
import { fillRanks, RANKS } from './fillRanks.ts'
import type { LogKind } from './logKind.ts'
import type { Database } from './openDatabase.ts'
import { quoted } from './openDatabase.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/** Cells of all cubes. `place` is an area or a branch; what a cube does not divide by is null. */
export const CELLS = `CREATE TABLE IF NOT EXISTS cells (
  service VARCHAR, cube VARCHAR, place VARCHAR, channel VARCHAR, period VARCHAR, weekday UTINYINT, hour UTINYINT,
  class INTEGER, n UINTEGER, p50 INTEGER, p50_low INTEGER, p50_high INTEGER, p90 INTEGER, p90_low INTEGER,
  p90_high INTEGER, within UINTEGER, lost UINTEGER)`

interface Waits {
  readonly kind: LogKind
  readonly places: Places
  /** Table of cells with their waits in order. */
  readonly waits: string
}

const TIME = `(cell & ${TIME_MASK})`
const MONTH = `format('{:04d}-{:02d}', ${TIME} // 12, ${TIME} % 12 + 1)`
const TIMES = {
  months: `${MONTH} AS period`,
  years: `${TIME}::VARCHAR AS period`,
  hours: `(${TIME} // 168)::VARCHAR AS period, ${TIME} % 168 // 24 + 1 AS weekday, ${TIME} % 24 AS hour`,
}

/** Words of the place and the channel of a cell. */
function namesOf({ kind, places }: Waits): string {
  const list = (words: readonly string[]): string => `[${words.map(quoted).join(', ')}]`
  const place = `${list(places.codes)}[(cell >> ${PLACE_SHIFT}) + 1] AS place`
  const channel = `${list(CHANNELS)}[((cell >> ${CHANNEL_SHIFT}) & 3) + 1] AS channel`
  return `${quoted(kind.service)} AS service, ${place}, ${channel}`
}

/** Cells of one cube. Below TOO_FEW only counts are kept. */
export async function addCells(
  database: Database,
  waits: Waits & { readonly cube: 'months' | 'years' | 'hours' },
): Promise<void> {
  const { cube } = waits
  await fillRanks(database, `SELECT DISTINCT len(waits) AS n FROM ${waits.waits}`)
  await database.run(`INSERT INTO cells BY NAME
    SELECT ${namesOf(waits)}, ${quoted(cube)} AS cube, ${TIMES[cube]}, n,
      ${RANKS.map((rank) => `waits[ranks.${rank}] AS ${rank}`).join(', ')},
      CASE WHEN n >= ${TOO_FEW} THEN within END AS within, lost
    FROM (SELECT *, len(waits) AS n FROM ${waits.waits}) LEFT JOIN ranks USING (n)`)
}

/** Counts by class of wait; a class reaches to the next one's bound, the first holds also what lies below it. */
export async function addClasses(database: Database, waits: Waits & { readonly sheets: ServiceSheets }): Promise<void> {
  const bounds = classBounds(waits.kind, waits.sheets)
  // The database names a class by its highest wait, and the last, which has none, by the highest of all numbers.
  const highest = bounds.slice(1).map((bound) => bound - 1)
  const classes = `CASE highest ${highest.map((most, at) => `WHEN ${most} THEN ${bounds[at]}`).join(' ')}
    ELSE ${bounds.at(-1)} END AS class`
  await database.run(`INSERT INTO cells BY NAME
    SELECT ${namesOf(waits)}, 'classes' AS cube, ${MONTH} AS period, ${classes}, n FROM (
      SELECT cell, unnest(map_keys(counts)) AS highest, unnest(map_values(counts)) AS n FROM (
        SELECT cell, histogram(wait, [${highest.join(', ')}]) AS counts
        FROM (SELECT cell, unnest(waits) AS wait FROM ${waits.waits}) GROUP BY cell))
    WHERE n > 0`)
}
