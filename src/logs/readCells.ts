import type { ServiceCode } from '#src/model/service.ts'
import type { Database } from './openDatabase.ts'
import { quoted } from './openDatabase.ts'

/** What the cubes divide by. */
export type CubeName = 'months' | 'years' | 'hours' | 'classes'

export const MEASURES = ['N', 'P50', 'P50_LOW', 'P50_HIGH', 'P90', 'P90_LOW', 'P90_HIGH', 'WITHIN', 'LOST'] as const
export type Measure = (typeof MEASURES)[number]

/** Measures of a cell by its codes, `astana-1 booked 2025 1 09`; absent where there was no record. */
export type Cells = ReadonlyMap<string, Readonly<Partial<Record<Measure, number>>>>

export function cellKey(...codes: readonly string[]): string {
  return codes.join(' ')
}

/** All cells of a cube of a service. */
export async function readCells(database: Database, service: ServiceCode, cube: CubeName): Promise<Cells> {
  const within =
    cube === 'hours' ? ", weekday::VARCHAR, lpad(hour::VARCHAR, 2, '0')" : cube === 'classes' ? ', class::VARCHAR' : ''
  const codes = within === '' ? 3 : within.split('::').length + 2
  const rows = await database.rows(`SELECT place, channel, period ${within}, ${MEASURES.join(', ')}
    FROM cells WHERE service = ${quoted(service)} AND cube = ${quoted(cube)}`)
  return new Map(
    rows.map((row) => [
      cellKey(...row.slice(0, codes).map(String)),
      Object.fromEntries(
        MEASURES.flatMap((measure, index) => {
          const value = row[codes + index]
          return value === null || value === undefined ? [] : [[measure, Number(value)]]
        }),
      ),
    ]),
  )
}
