import { defectNumber } from './defects.ts'
import type { Database } from './openDatabase.ts'

/** Marks each row that stands there already, word for word, but not the first of its kind; drops the column `mark`. */
export async function markRepeated(database: Database): Promise<void> {
  // Sorting takes less time and memory than grouping, as nearly every row has a mark of its own.
  await database.run(`CREATE OR REPLACE TEMP TABLE repeated AS
    SELECT mark FROM (SELECT mark, lag(mark) OVER (ORDER BY mark) AS former FROM log_rows WHERE defect = 0)
    WHERE mark = former`)
  // Marks of different rows may agree by chance: their branch, channel, start and wait decide too.
  await database.run(`UPDATE log_rows SET defect = ${defectNumber('duplicate')} WHERE rowid IN (
    SELECT place FROM (
      SELECT rowid AS place,
        row_number() OVER (PARTITION BY mark, branch, channel, start, wait ORDER BY file, row) AS copy
      FROM log_rows WHERE defect = 0 AND mark IN (SELECT mark FROM repeated))
    WHERE copy > 1)`)
  // A third of the table's memory, and of no more use.
  await database.run('ALTER TABLE log_rows DROP COLUMN mark')
}
