import type { AreaCode } from '#src/model/area.ts'
import type { Period } from '#src/model/period.ts'
import { parsePeriod, periodsBetween } from '#src/model/period.ts'
import { CHANNELS } from '#src/model/service.ts'
import { classBounds } from './cellCodes.ts'
import type { BranchRow } from './readBranches.ts'
import type { LogKind } from './logKind.ts'
import type { Database } from './openDatabase.ts'
import { quoted } from './openDatabase.ts'
import type { Cells, CubeName } from './readCells.ts'
import { readCells } from './readCells.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/** Everything of a service that is to be published. */
export interface ServiceData {
  readonly kind: LogKind
  readonly cells: Readonly<Record<CubeName, Cells>>
  /** Cities that have a log, in the order of the sheet. */
  readonly areas: readonly AreaCode[]
  /** Branches that have records, in the order of the sheet. */
  readonly branches: readonly BranchRow[]
  readonly channels: readonly string[]
  /** Months from the first to the last of any log. */
  readonly months: readonly Period[]
  /** Years that a log tells of in all twelve months. */
  readonly fullYears: readonly Period[]
  readonly weekdays: readonly string[]
  readonly hours: readonly string[]
  /** Lower bounds of the classes of waits. */
  readonly classes: readonly number[]
  readonly spans: ReadonlyMap<AreaCode, Span>
}

/** Months that a city's log tells of. */
interface Span {
  /** Those with a record. What lies between them has none: most often a file was forgotten. */
  readonly months: ReadonlySet<string>
  readonly first: Period
  readonly last: Period
  readonly fullYears: readonly Period[]
  readonly records: number
}

function period(text: unknown): Period {
  const read = parsePeriod(String(text))
  if (read === null) throw new Error(`cells hold the period ${String(text)}`)
  return read
}

/** Reads the table of cells; null when it holds no full year of the service, by which hours and branches are told. */
export async function readServiceData(
  database: Database,
  kind: LogKind,
  sheets: ServiceSheets,
): Promise<ServiceData | null> {
  const own = `FROM cells WHERE service = ${quoted(kind.service)}`
  const codes = async (expression: string, cube: CubeName): Promise<string[]> =>
    (await database.rows(`SELECT DISTINCT ${expression} AS code ${own} AND cube = ${quoted(cube)} ORDER BY code`)).map(
      ([code]) => String(code),
    )
  const places = new Set(await codes('place', 'months'))
  const spans = new Map<AreaCode, Span>()
  for (const { service, area } of sheets.services) {
    if (service !== kind.service || !places.has(area)) continue
    const rows = await database.rows(
      `SELECT period, (n + lost)::DOUBLE ${own} AND cube = 'months' AND place = ${quoted(area)} AND channel = '_T'
      ORDER BY period`,
    )
    const months = rows.map(([text]) => period(text))
    const [first] = months
    const last = months.at(-1)
    if (first === undefined || last === undefined) continue
    const years = [...new Set(months.map((month) => month.slice(0, 4)))]
    const fullYears = years.filter((year) => months.filter((month) => month.startsWith(year)).length === 12).map(period)
    const records = rows.reduce((sum, [, n]) => sum + Number(n), 0)
    spans.set(area, { months: new Set(months), first, last, fullYears, records })
  }
  const all = [...spans.values()]
  const [first] = all.map((span) => span.first).toSorted()
  const last = all
    .map((span) => span.last)
    .toSorted()
    .at(-1)
  const fullYears = [...new Set(all.flatMap((span) => span.fullYears))].toSorted()
  if (first === undefined || last === undefined || fullYears.length === 0) return null
  const range = (found: readonly string[], width: number): string[] => {
    const numbers = found.map(Number)
    const from = Math.min(...numbers)
    return Array.from({ length: Math.max(...numbers) - from + 1 }, (_, index) =>
      String(from + index).padStart(width, '0'),
    )
  }
  return {
    kind,
    cells: {
      months: await readCells(database, kind.service, 'months'),
      years: await readCells(database, kind.service, 'years'),
      hours: await readCells(database, kind.service, 'hours'),
      classes: await readCells(database, kind.service, 'classes'),
    },
    areas: [...spans.keys()],
    branches: sheets.branches.filter(
      ({ service, code, area }) => service === kind.service && places.has(code) && spans.has(area),
    ),
    channels: kind.channel === null ? ['_T'] : CHANNELS,
    months: periodsBetween(first, last),
    fullYears,
    weekdays: range(await codes('weekday', 'hours'), 1),
    hours: range(await codes('hour', 'hours'), 2),
    classes: classBounds(kind, sheets),
    spans,
  }
}
