import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openDatabase, quoted } from '../openDatabase.ts'
import { bookedOnlyDay } from '../readBranches.ts'
import type { ServiceSheets } from '../readServiceSheets.ts'
import { cityArrivals } from './cityArrivals.ts'
import type { Span } from './cityTickets.ts'
import { cityTickets } from './cityTickets.ts'

/** The published demonstration: three full years. */
export const DEMONSTRATION_SEED = 20_260_101
export const DEMONSTRATION_SPAN: Span = {
  firstDay: Date.UTC(2023, 0, 1) / 86_400_000,
  lastDay: Date.UTC(2025, 11, 31) / 86_400_000,
}

/** Lines in pieces that are worth a write. */
function* pieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = []
  for (const line of lines) {
    piece.push(line)
    if (piece.length < 4096) continue
    yield piece.join('')
    piece = []
  }
  yield piece.join('')
}

/**
 * Writes the generated logs of every city that `services.csv` marks as a demonstration. The first city's are Parquet
 * and the others' CSV, so that both roads are walked.
 * @returns paths of the files
 */
export async function writeDemonstration(
  folder: string,
  { areas, branches, services }: ServiceSheets,
  seed = DEMONSTRATION_SEED,
  span = DEMONSTRATION_SPAN,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  const firstArea = services.find(({ demonstration }) => demonstration)?.area
  for (const { service, area: code } of services.filter(({ demonstration }) => demonstration)) {
    const area = areas.find((each) => each.code === code)
    if (area === undefined) continue
    const own = branches.filter((branch) => branch.service === service && branch.area === code)
    const isTickets = service === 'waiting-times'
    const lines = isTickets
      ? cityTickets(
          seed,
          area,
          own.map((branch) => ({ code: branch.code, bookedOnlyFrom: bookedOnlyDay(branch) })),
          span,
        )
      : cityArrivals(
          seed,
          area,
          own.map((branch) => branch.code),
          span,
        )
    const path = join(folder, `${area.id}-${isTickets ? 'tickets' : 'arrivals'}.csv`)
    await pipeline(Readable.from(pieces(lines)), createWriteStream(path))
    paths.push(code === firstArea ? await toParquet(path) : path)
  }
  return paths
}

/** All columns as text, as a queue system exports them. */
async function toParquet(path: string): Promise<string> {
  const parquet = path.replace(/csv$/, 'parquet')
  const database = await openDatabase()
  const from = `read_csv(${quoted(path)}, all_varchar = true, header = true)`
  await database.run(`COPY (SELECT * FROM ${from}) TO ${quoted(parquet)} (FORMAT parquet, COMPRESSION zstd)`)
  database.close()
  await rm(path)
  return parquet
}
