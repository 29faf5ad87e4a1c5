import type { AreaCode } from '#src/model/area.ts'
import type { Period } from '#src/model/period.ts'
import { parsePeriod } from '#src/model/period.ts'
import type { BranchCode, Regime, ServiceCode } from '#src/model/service.ts'
import { SERVICES } from '#src/model/service.ts'
import type { Problem } from '#src/publish/problem.ts'
import type { AreaRow } from '#src/publish/readAreas.ts'
import type { Columns, Sheet } from '#src/publish/readSheet.ts'
import type { RowReader, Words } from '#src/publish/rowReader.ts'
import { readWords, reportTwins, rowReader, wordColumns } from '#src/publish/rowReader.ts'

export const BRANCH_COLUMNS = {
  required: [...(['SERVICE', 'BRANCH', 'REF_AREA', 'BOOKED_ONLY_FROM'] as const), ...wordColumns('NAME')],
  optional: ['LOG_NAME', 'WALK_IN_AGAIN_FROM'],
} as const satisfies Columns<string>

type BranchColumn = (typeof BRANCH_COLUMNS.required)[number] | (typeof BRANCH_COLUMNS.optional)[number]

/** A service centre or a bus route, in all languages. */
export interface BranchRow {
  readonly service: ServiceCode
  readonly code: BranchCode
  readonly area: AreaCode
  readonly name: Words
  /** What the city's log calls it. */
  readonly logName: string
  readonly regimes: readonly Regime[]
}

/** The branches in the order of the sheet. */
export function readBranches(
  sheet: Sheet<BranchColumn>,
  areas: readonly AreaRow[],
  problems: Problem[],
): readonly BranchRow[] {
  const readers = sheet.rows.map((row) => {
    const reader = rowReader(sheet, row, problems)
    return { reader, code: reader.kebab('BRANCH') }
  })
  reportTwins(readers, 'BRANCH')
  return readers.map(({ reader, code }) => {
    const area = areas.find((each) => each.code === reader.text('REF_AREA'))
    if (area === undefined) reader.report('REF_AREA', 'no such place', 'add it to areas.csv or correct the code')
    // The code stands in names of files, beside those of the city.
    if (area !== undefined && (!code.startsWith(`${area.id}-`) || code === `${area.id}-classes`)) {
      reader.report('BRANCH', `expected ${area.id}- and a name of its own`, `write it like ${area.id}-1`)
    }
    return {
      service: reader.oneOf('SERVICE', SERVICES) ?? 'waiting-times',
      code: code as BranchCode,
      area: (area?.code ?? '') as AreaCode,
      name: readWords<'NAME'>(reader, 'NAME'),
      logName: reader.text('LOG_NAME') === '' ? code : reader.text('LOG_NAME'),
      regimes: readRegimes(reader),
    }
  })
}

function readRegimes(reader: RowReader<BranchColumn>): Regime[] {
  const read = (column: 'BOOKED_ONLY_FROM' | 'WALK_IN_AGAIN_FROM', kind: Regime['kind']): Regime[] => {
    const text = reader.text(column)
    if (text === '') return []
    const from = parsePeriod(text)
    if (from !== null && /^\d{4}-\d{2}$/.test(text)) return [{ from, kind }]
    reader.report(column, 'expected a month', 'write 2024-07, the first month in which it holds')
    return []
  }
  const regimes = [...read('BOOKED_ONLY_FROM', 'booked-only'), ...read('WALK_IN_AGAIN_FROM', 'walk-in-and-booked')]
  return regimes.toSorted(({ from: left }, { from: right }) => (left < right ? -1 : 1))
}

/** First day, since 1970, from which all of a branch's visitors book; null where they never have to. */
export function bookedOnlyDay(branch: BranchRow): number | null {
  const from: Period | undefined = branch.regimes.find(({ kind }) => kind === 'booked-only')?.from
  return from === undefined ? null : Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5)) - 1) / 86_400_000
}
