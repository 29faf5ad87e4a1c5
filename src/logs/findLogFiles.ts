import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { Problem } from '#src/publish/problem.ts'

/** Files of a folder of logs by what they hold, in the order of their names. */
export interface FoundFiles {
  readonly tickets: readonly string[]
  readonly arrivals: readonly string[]
  readonly cube: readonly string[]
  /** Names that say nothing. */
  readonly passedOver: readonly string[]
}

/** `tickets.csv`, `astana-tickets.parquet`, `tickets-2025-03.csv`. */
function kindOf(name: string): 'tickets' | 'arrivals' | 'cube' | null {
  const kind = /(?:^|-)(tickets|arrivals|cube)(?:-.*)?\.(?:csv|parquet)$/.exec(name)?.[1]
  return kind === 'tickets' || kind === 'arrivals' || kind === 'cube' ? kind : null
}

/** The files in a folder of logs; a folder without any is a problem. */
export async function findLogFiles(folder: string): Promise<Result<FoundFiles, Problem>> {
  const absent = (problem: string): Problem => {
    const remedy =
      'put tickets.csv, arrivals.csv or cube.csv (or .parquet) there; npm run logs:demonstrate writes generated ones'
    return { sheet: folder, row: null, column: null, value: null, problem, remedy }
  }
  const entries = await readdir(folder).catch(() => null)
  if (entries === null) return err(absent('there is no such folder'))
  const names = entries.filter((name) => !/^[~.]/.test(name)).toSorted()
  const of = (kind: ReturnType<typeof kindOf>): string[] =>
    names.filter((name) => kindOf(name) === kind).map((name) => join(folder, name))
  const found = { tickets: of('tickets'), arrivals: of('arrivals'), cube: of('cube'), passedOver: of(null) }
  if (found.tickets.length + found.arrivals.length + found.cube.length === 0)
    return err(absent('no log is in the folder'))
  return ok(found)
}
