import type { Places } from './cellCodes.ts'
import { CHANNEL_SHIFT, PLACE_SHIFT } from './cellCodes.ts'
import { clockAheadSql } from './localClock.ts'
import { loggedAreas } from './loggedAreas.ts'
import type { LogKind } from './logKind.ts'
import { normOf } from './normOf.ts'
import type { Database } from './openDatabase.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/**
 * Makes the tables `branch_months` and `branch_hours` from the records of `log_rows` without damage: of
 * each cell (cellCodes.ts) its known `waits` in order, how many of them are `within` the norm, and how many records are
 * `lost` for having none. Time is the local clock's, when the wait began.
 */
export async function countRecords(
  database: Database,
  kind: LogKind,
  sheets: ServiceSheets,
  { firstBranch, cityOf }: Places,
): Promise<void> {
  const logged = loggedAreas(kind, sheets)
  const rules = sheets.areas.flatMap(({ code }, city) =>
    logged.has(code) ? [`WHEN ${city} THEN ${clockAheadSql(code, 'start')}`] : [],
  )
  const ahead = `CASE [${cityOf.join(', ')}][branch + 1] ${rules.join(' ')} END`
  await database.run(`CREATE OR REPLACE TEMP VIEW local_rows AS
    SELECT branch, channel, wait, start::BIGINT + ${rules.length === 0 ? '0' : ahead} AS clock
    FROM log_rows WHERE defect = 0`)
  const [days] = await database.rows(
    'SELECT coalesce(min(clock) // 86400, 0)::INTEGER, coalesce(max(clock) // 86400, 0)::INTEGER FROM local_rows',
  )
  const firstDay = Number(days?.[0] ?? 0)
  const months = Array.from({ length: Number(days?.[1] ?? 0) - firstDay + 1 }, (_, index) => monthOf(firstDay + index))
  const month = `[${months.join(', ')}][(clock // 86400) - ${firstDay} + 1]`
  const weekHour = `((clock // 86400 + 3) % 7) * 24 + (clock % 86400) // 3600`
  const times = { months: month, hours: `(${month} // 12) * 168 + ${weekHour}` }
  const norm = normOf(kind, sheets)
  const within = `wait BETWEEN ${norm?.least ?? kind.least} AND ${norm?.most ?? kind.least}`
  const place = `(branch::BIGINT + ${firstBranch}) << ${PLACE_SHIFT}`
  for (const [name, time] of Object.entries(times)) {
    await database.run(`CREATE OR REPLACE TEMP TABLE branch_${name} AS
      SELECT cell, list_sort(coalesce(waits, [])) AS waits, within, lost FROM (
        SELECT (${place}) | (channel::BIGINT << ${CHANNEL_SHIFT}) | (${time}) AS cell,
          list(wait) FILTER (wait IS NOT NULL) AS waits,
          count_if(${within})::UINTEGER AS within, count_if(wait IS NULL)::UINTEGER AS lost
        FROM local_rows GROUP BY 1)`)
  }
}

/** Months since the year 0 of a day since 1970. */
function monthOf(day: number): number {
  const date = new Date(day * 86_400_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
