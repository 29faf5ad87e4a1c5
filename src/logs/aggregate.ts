import { CHANNEL_SHIFT, placesOf, PLACE_SHIFT, TIME_MASK, WAIT_BITS, WAIT_MASK } from './cellCodes.ts'
import type { Places } from './cellCodes.ts'
import { addCells, addClasses, CELLS } from './addCells.ts'
import { countRecords } from './countRecords.ts'
import type { LogKind } from './logKind.ts'
import type { Database } from './openDatabase.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/**
 * Adds the cells of a log to the table `cells`, every margin from the records themselves.
 * Records are first counted by branch, channel, time and wait: whole seconds repeat, so that each wider margin is a sum
 * of counts, and the ordered values of a cell follow from cumulated counts. The order statistics are exact.
 */
export async function aggregate(database: Database, kind: LogKind, sheets: ServiceSheets): Promise<void> {
  const places = placesOf(sheets)
  await database.run(CELLS)
  await countRecords(database, kind, sheets, places)
  const sumUp = async (to: string, from: string, code: string): Promise<void> =>
    database.run(`CREATE OR REPLACE TEMP TABLE ${to} AS
      SELECT ${code} AS code, sum(number)::UINTEGER AS number FROM ${from} GROUP BY 1`)
  const channels = kind.channel === null ? [] : ['channels']
  for (const time of ['months', 'hours'] as const) {
    // Branches by channel are counted; all else are sums of what is there.
    await sumUp(`city_${time}_channels`, `branch_${time}_channels`, ofCity(places))
    for (const place of ['branch', 'city']) {
      await sumUp(`${place}_${time}_all`, `${place}_${time}_channels`, OF_ALL_CHANNELS)
      for (const channel of [...channels, 'all']) {
        const counts = `${place}_${time}_${channel}`
        await addCells(database, { kind, sheets, places, cube: time, counts })
        if (time === 'months') {
          await addClasses(database, { kind, sheets, places, counts })
          await sumUp('of_years', counts, OF_YEAR)
          await addCells(database, { kind, sheets, places, cube: 'years', counts: 'of_years' })
        }
      }
    }
    for (const place of ['branch', 'city']) {
      for (const channel of ['channels', 'all']) await database.run(`DROP TABLE ${place}_${time}_${channel}`)
    }
  }
}

/** The same codes with the city in place of the branch. */
function ofCity({ firstBranch, cityOf }: Places): string {
  const within = 2n ** BigInt(PLACE_SHIFT) - 1n
  const city = `[${cityOf.join(', ')}][(code >> ${PLACE_SHIFT}) - ${firstBranch} + 1]::BIGINT`
  return `(${city} << ${PLACE_SHIFT}) | (code & ${within})`
}

const OF_ALL_CHANNELS = `code & ~(3::BIGINT << ${CHANNEL_SHIFT})`

/** The same codes with the year in place of the month. */
const OF_YEAR = `((code >> ${CHANNEL_SHIFT}) << ${CHANNEL_SHIFT}) |
  ((((code >> ${WAIT_BITS}) & ${TIME_MASK}) // 12) << ${WAIT_BITS}) | (code & ${WAIT_MASK})`
