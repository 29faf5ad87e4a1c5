import { defectNumber } from './defects.ts'
import type { Database } from './openDatabase.ts'

/** Rows that are looked at together; more would need more memory, since each has its own mark. */
const AT_ONCE = 1_500_000

/** Marks each row that stands there already, word for word, but not the first of its kind. */
export async function markRepeated(database: Database): Promise<void> {
  const [counted] = await database.rows('SELECT count(*)::DOUBLE FROM log_rows')
  const passes = Math.max(1, Math.ceil(Number(counted?.[0] ?? 0) / AT_ONCE))
  const key = 'branch, channel, start, wait, stay, detail'
  for (let pass = 0; pass < passes; pass += 1) {
    await database.run(`CREATE OR REPLACE TEMP TABLE repeated AS
      SELECT mark FROM (SELECT hash(${key}) AS mark FROM log_rows WHERE defect = 0)
      WHERE mark % ${passes} = ${pass} GROUP BY mark HAVING count(*) > 1`)
    // Marks of different rows may agree by chance; the rows themselves decide.
    await database.run(`UPDATE log_rows SET defect = ${defectNumber('duplicate')} WHERE rowid IN (
      SELECT place FROM (
        SELECT rowid AS place, row_number() OVER (PARTITION BY ${key} ORDER BY file, row) AS copy
        FROM log_rows WHERE defect = 0 AND hash(${key}) IN (SELECT mark FROM repeated))
      WHERE copy > 1)`)
  }
}
