import { CHANNEL_SHIFT, placesOf, PLACE_SHIFT, TIME_MASK } from './cellCodes.ts'
import type { Places } from './cellCodes.ts'
import { addCells, addClasses, CELLS } from './addCells.ts'
import { countRecords } from './countRecords.ts'
import type { LogKind } from './logKind.ts'
import type { Database } from './openDatabase.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/**
 * Adds the cells of a log to the table `cells`, every margin from the records themselves; drops `log_rows`.
 * Each cell has the list of its waits in order: an order statistic is the wait at its rank, and the list of a wider
 * margin is made of those of its parts. That is exact, and takes as long where no two waits agree.
 */
export async function aggregate(database: Database, kind: LogKind, sheets: ServiceSheets): Promise<void> {
  const places = placesOf(sheets)
  await database.run(CELLS)
  await countRecords(database, kind, sheets, places)
  await database.run('DROP TABLE log_rows')
  const merge = async (to: string, from: string, cell: string): Promise<void> =>
    database.run(`CREATE OR REPLACE TEMP TABLE ${to} AS
      SELECT cell, list_sort(waits) AS waits, within, lost FROM (
        SELECT ${cell} AS cell, flatten(list(waits)) AS waits,
          sum(within)::UINTEGER AS within, sum(lost)::UINTEGER AS lost
        FROM ${from} GROUP BY 1)`)
  for (const time of ['months', 'hours'] as const) {
    const add = async (waits: string): Promise<void> => {
      await addCells(database, { kind, places, cube: time, waits })
      if (time === 'hours') return
      await addClasses(database, { kind, sheets, places, waits })
      await merge('of_years', waits, OF_YEAR)
      await addCells(database, { kind, places, cube: 'years', waits: 'of_years' })
      await database.run('DROP TABLE of_years')
    }
    // Branches by channel are there; all else is put together from what is there, and goes as soon as it has served.
    for (const place of ['branch', 'city']) {
      const [waits, all] = [`${place}_${time}`, `${place}_${time}_all`]
      if (place === 'city') {
        await merge(waits, `branch_${time}`, ofCity(places))
        await database.run(`DROP TABLE branch_${time}`)
      }
      if (kind.channel !== null) await add(waits)
      await merge(all, waits, OF_ALL_CHANNELS)
      await add(all)
      await database.run(`DROP TABLE ${all}`)
    }
    await database.run(`DROP TABLE city_${time}`)
  }
}

/** The same cell with the city in place of the branch. */
function ofCity({ firstBranch, cityOf }: Places): string {
  const within = 2 ** PLACE_SHIFT - 1
  const city = `[${cityOf.join(', ')}][(cell >> ${PLACE_SHIFT}) - ${firstBranch} + 1]::BIGINT`
  return `(${city} << ${PLACE_SHIFT}) | (cell & ${within})`
}

const OF_ALL_CHANNELS = `cell & ~(3::BIGINT << ${CHANNEL_SHIFT})`

/** The same cell with the year in place of the month. */
const OF_YEAR = `((cell >> ${CHANNEL_SHIFT}) << ${CHANNEL_SHIFT}) | ((cell & ${TIME_MASK}) // 12)`
