import type { ServiceCode } from '#src/model/service.ts'
import type { Database } from './openDatabase.ts'
import { quoted } from './openDatabase.ts'

/** What the cubes divide by. */
export type CubeName = 'months' | 'years' | 'hours' | 'classes'

export const MEASURES = ['N', 'P50', 'P50_LOW', 'P50_HIGH', 'P90', 'P90_LOW', 'P90_HIGH', 'WITHIN', 'LOST'] as const
export type Measure = (typeof MEASURES)[number]

/** Measures of a cell by its key; absent where there was no record. */
export type Cells = ReadonlyMap<string, Readonly<Partial<Record<Measure, number>>>>

/** Codes of a cell as one text: `astana-1 booked 2025 1 09`. */
export function cellKey(...codes: readonly string[]): string {
  return codes.join(' ')
}

/** All cells of a cube of a service. */
export async function readCells(database: Database, service: ServiceCode, cube: CubeName): Promise<Cells> {
  const within = cube === 'hours' ? ", weekday, lpad(hour::VARCHAR, 2, '0')" : cube === 'classes' ? ', class' : ''
  const measures: readonly Measure[] = cube === 'classes' ? ['N'] : MEASURES
  const rows = await database.rows(`SELECT concat_ws(' ', place, channel, period ${within}), ${measures.join(', ')}
    FROM cells WHERE service = ${quoted(service)} AND cube = ${quoted(cube)}`)
  const cells = new Map<string, Partial<Record<Measure, number>>>()
  for (const row of rows) {
    const cell: Partial<Record<Measure, number>> = {}
    for (const [index, measure] of measures.entries()) {
      const value = row[index + 1]
      if (value !== null && value !== undefined) cell[measure] = Number(value)
    }
    cells.set(String(row[0]), cell)
  }
  return cells
}
