import { parsePeriod, periodsBetween } from '#src/model/period.ts'
import type { Period } from '#src/model/period.ts'
import { clockAheadSql } from './localClock.ts'
import { loggedAreas } from './loggedAreas.ts'
import type { LogKind } from './logKind.ts'
import type { Database } from './openDatabase.ts'
import { quoted } from './openDatabase.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/**
 * Says of each city which months between its first and its last have no record in `log_rows` without damage: most
 * often a file was forgotten. A sentence for each run of months; none where there is no hole.
 */
export async function findHoles(
  database: Database,
  kind: LogKind,
  sheets: ServiceSheets,
): Promise<readonly string[]> {
  const logged = loggedAreas(kind, sheets)
  const notices: string[] = []
  for (const { code, id } of sheets.areas.filter((area) => logged.has(area.code))) {
    const days = await database.rows(`
      SELECT DISTINCT ((start::BIGINT + ${clockAheadSql(code, 'start')}) // 86400)::DOUBLE AS day FROM log_rows
      WHERE defect = 0 AND branch IN (SELECT branch FROM log_branches WHERE area = ${quoted(code)}) ORDER BY day`)
    const months = [...new Set(days.map(([day]) => monthOf(Number(day))))]
    for (const [index, month] of months.entries()) {
      const before = months[index - 1]
      const missing = before === undefined ? [] : between(before, month)
      const [first] = missing
      const last = missing.at(-1)
      if (first === undefined || last === undefined) continue
      notices.push(
        first === last
          ? `${id}: no record of ${first}; this month is published without figures`
          : `${id}: no record of ${first} to ${last}; these months are published without figures`,
      )
    }
  }
  return notices
}

/** The month of a day since 1970. */
function monthOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 7)
}

/** Months that lie between two, without them. */
function between(before: string, after: string): readonly Period[] {
  const [first, last] = [parsePeriod(before), parsePeriod(after)]
  return first === null || last === null ? [] : periodsBetween(first, last).slice(1, -1)
}
