import { defectNumber } from './defects.ts'
import type { Database } from './openDatabase.ts'

/** A ticket this many seconds older than one before it at the same centre was stamped by a clock that went wrong. */
const JUMP = 3600
/** With more such rows, of 1, the file is not in the order of time and shows no jumps. */
const UNORDERED = 0.05

/**
 * Marks tickets that are more than an hour older than an earlier row of the same centre and file: the clock was put
 * back, or had run ahead before. Only files whose rows stand in the order in which tickets were taken can show that.
 * @returns numbers of the files that are in no such order
 */
export async function markClockJumps(database: Database): Promise<readonly number[]> {
  // File, branch and row as one number to sort by. The latest time so far is sought with file and branch in front of
  // it, so that those of an earlier centre are always less.
  await database.run(`CREATE OR REPLACE TEMP TABLE jumps AS
    SELECT place, file FROM (
      SELECT rowid AS place, file, start,
        max(centre << 32 | start) OVER (ORDER BY centre << 32 | row ROWS UNBOUNDED PRECEDING) & 4294967295 AS latest
      FROM (SELECT rowid, file, start, row, file::BIGINT << 16 | branch AS centre FROM log_rows WHERE defect = 0))
    WHERE start < latest - ${JUMP}`)
  const unordered = await database.rows(`
    SELECT file::INTEGER FROM (SELECT file, count(*) AS rows FROM log_rows GROUP BY file)
    JOIN (SELECT file, count(*) AS jumps FROM jumps GROUP BY file) USING (file) WHERE jumps > ${UNORDERED} * rows`)
  const files = unordered.map(([file]) => Number(file))
  await database.run(`UPDATE log_rows SET defect = ${defectNumber('clock-jump')} WHERE rowid IN (
    SELECT place FROM jumps WHERE file NOT IN (${['255', ...files].join(', ')}))`)
  return files
}
