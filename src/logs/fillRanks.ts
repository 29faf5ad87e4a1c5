import { TOO_FEW } from '#src/model/service.ts'
import { quantileRanks } from '#src/stats/quantileRanks.ts'
import type { Database } from './openDatabase.ts'

/** Which of a cell's n ordered values are kept: the median and nine-in-ten, each with its 95 % limits. */
export const RANKS = ['p50', 'p50_low', 'p50_high', 'p90', 'p90_low', 'p90_high'] as const

/**
 * Adds to the table `ranks` the ranks for every number of records `n` that a query names, where there are enough to
 * tell and they are not there yet. A limit that so few records cannot bound is null.
 */
export async function fillRanks(database: Database, counts: string): Promise<void> {
  await database.run(
    `CREATE TABLE IF NOT EXISTS ranks (n BIGINT, ${RANKS.map((rank) => `${rank} BIGINT`).join(', ')})`,
  )
  const found = await database.rows(
    `SELECT n::DOUBLE FROM (${counts}) WHERE n >= ${TOO_FEW} AND n NOT IN (SELECT n FROM ranks)`,
  )
  const rows = found.map(([count]) => {
    const size = Number(count)
    // The smallest value that half, or nine in ten, stay at or below. As 0.9 is no number of two's, tenths are counted.
    const [p50, p90] = [Math.ceil(size / 2), Math.ceil((9 * size) / 10)]
    const ranks = [size, p50, ...limitsOf(size, 0.5), p90, ...limitsOf(size, 0.9)]
    return `(${ranks.map((rank) => rank ?? 'NULL').join(', ')})`
  })
  if (rows.length > 0) await database.run(`INSERT INTO ranks VALUES ${rows.join(', ')}`)
}

function limitsOf(size: number, share: number): readonly (number | null)[] {
  const ranks = quantileRanks(size, share)
  return ranks.ok ? [ranks.value.lower, ranks.value.upper] : [null, null]
}
