import { defectNumber } from './defects.ts'
import type { Database } from './openDatabase.ts'

/** A ticket this many seconds older than one before it at the same centre was stamped by a clock that went wrong. */
const JUMP = 3600
/** With more such rows, of 1, the file is not in the order of time and shows no jumps. */
const UNORDERED = 0.05
/** Rows are first looked at by spans of half the jump: two that show one are never in the same or neighbouring spans. */
const SPAN = JUMP / 2

/**
 * Marks tickets that are more than an hour older than an earlier row of the same centre and file: the clock was put
 * back, or had run ahead before. Only files whose rows stand in the order in which tickets were taken can show that.
 * @returns numbers of the files that are in no such order
 */
export async function markClockJumps(database: Database): Promise<readonly number[]> {
  // File and branch as one number. Most centres have no jump, and to sort all their rows would cost more than all other
  // checks: they are looked at one by one only where a row of a later span stands above one of an earlier span. Each
  // span is compared with the next three, but for its neighbour: where these are in order, all are, by steps of two and
  // three.
  const centre = 'file::BIGINT << 16 | branch'
  await database.run(`CREATE OR REPLACE TEMP TABLE suspects AS
    SELECT DISTINCT span >> 32 AS centre FROM (
      SELECT span, last, least(
        CASE WHEN lead(span) OVER later > span + 1 THEN lead(first) OVER later END,
        lead(first, 2) OVER later, lead(first, 3) OVER later) AS above
      FROM (
        SELECT (${centre}) << 32 | (start // ${SPAN}) AS span, min(row) AS first, max(row) AS last
        FROM log_rows WHERE defect = 0 GROUP BY 1)
      WINDOW later AS (PARTITION BY span >> 32 ORDER BY span))
    WHERE last > above`)
  // To be sorted by one number, too. The latest time so far is sought with file and branch in front of it, so that
  // those of an earlier centre are always less.
  await database.run(`CREATE OR REPLACE TEMP TABLE jumps AS
    SELECT place, file FROM (
      SELECT rowid AS place, file, start,
        max(centre << 32 | start) OVER (ORDER BY centre << 32 | row ROWS UNBOUNDED PRECEDING) & 4294967295 AS latest
      FROM (SELECT rowid, file, start, row, ${centre} AS centre FROM log_rows WHERE defect = 0)
      WHERE centre IN (SELECT centre FROM suspects))
    WHERE start < latest - ${JUMP}`)
  const unordered = await database.rows(`
    SELECT file::INTEGER FROM (SELECT file, count(*) AS rows FROM log_rows GROUP BY file)
    JOIN (SELECT file, count(*) AS jumps FROM jumps GROUP BY file) USING (file) WHERE jumps > ${UNORDERED} * rows`)
  const files = unordered.map(([file]) => Number(file))
  await database.run(`UPDATE log_rows SET defect = ${defectNumber('clock-jump')} WHERE rowid IN (
    SELECT place FROM jumps WHERE file NOT IN (${['255', ...files].join(', ')}))`)
  return files
}
