import { TOO_FEW } from '#src/model/service.ts'
import { quantileRanks } from '#src/stats/quantileRanks.ts'
import type { Database } from './openDatabase.ts'

/**
 * Adds to the table `ranks` the ranks of the 95 % limits for every number of records that a query names and that is not
 * there yet.
 */
export async function fillRanks(database: Database, counts: string): Promise<void> {
  await database.run(`CREATE TABLE IF NOT EXISTS ranks (
    n UINTEGER, p50_low UINTEGER, p50_high UINTEGER, p90_low UINTEGER, p90_high UINTEGER)`)
  const found = await database.rows(`${counts} WHERE n >= ${TOO_FEW} EXCEPT SELECT n FROM ranks`)
  const rows = found.map(([count]) => {
    const size = Number(count)
    return `(${[size, ...ranksOf(size, 0.5), ...ranksOf(size, 0.9)].map((rank) => rank ?? 'NULL').join(', ')})`
  })
  if (rows.length > 0) await database.run(`INSERT INTO ranks VALUES ${rows.join(', ')}`)
}

function ranksOf(size: number, share: number): readonly (number | null)[] {
  const ranks = quantileRanks(size, share)
  return ranks.ok ? [ranks.value.lower, ranks.value.upper] : [null, null]
}
