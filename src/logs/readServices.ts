import type { AreaCode } from '#src/model/area.ts'
import type { ServiceCode } from '#src/model/service.ts'
import { SERVICES } from '#src/model/service.ts'
import { parseNumber } from '#src/publish/parseNumber.ts'
import type { Problem } from '#src/publish/problem.ts'
import type { AreaRow } from '#src/publish/readAreas.ts'
import type { Columns, Sheet } from '#src/publish/readSheet.ts'
import type { RowReader, Words } from '#src/publish/rowReader.ts'
import { readWords, reportTwins, rowReader, wordColumns } from '#src/publish/rowReader.ts'
import { hasClock } from './localClock.ts'

export const SERVICE_COLUMNS = {
  required: [
    ...(['SERVICE', 'REF_AREA', 'DEMONSTRATION', 'NORM_LEAST', 'NORM_MOST'] as const),
    ...wordColumns('NORM', 'SOURCE'),
  ],
  optional: ['BAD_SHARE'],
} as const satisfies Columns<string>

type ServiceColumn = (typeof SERVICE_COLUMNS.required)[number] | (typeof SERVICE_COLUMNS.optional)[number]

/** Per cent of damaged rows above which a log is not published, where the sheet says nothing. */
const BAD_SHARE = 2

/** What is known of a city's log of a service. */
export interface ServiceRow {
  readonly service: ServiceCode
  readonly area: AreaCode
  readonly demonstration: boolean
  /** In seconds; the same in all rows of a service. */
  readonly norm: { readonly least: number | null; readonly most: number; readonly source: Words }
  /** Who kept the log. */
  readonly source: Words
  /** Share of damaged rows, of 1, above which nothing is published. */
  readonly badShare: number
}

/** The logs that may be published, in the order of the sheet. */
export function readServices(
  sheet: Sheet<ServiceColumn>,
  areas: readonly AreaRow[],
  problems: Problem[],
): readonly ServiceRow[] {
  const readers = sheet.rows.map((row) => {
    const reader = rowReader(sheet, row, problems)
    return { reader, code: `${reader.text('SERVICE')} ${reader.text('REF_AREA')}` }
  })
  reportTwins(readers, 'REF_AREA')
  const norms = new Map<string, string>()
  return readers.map(({ reader }) => {
    const number = (column: 'NORM_LEAST' | 'NORM_MOST' | 'BAD_SHARE'): number | null => {
      const read = parseNumber(reader.text(column), sheet.delimiter)
      if (!read.ok) reader.report(column, read.error.problem, read.error.remedy)
      return read.ok ? (read.value?.value ?? null) : null
    }
    const area = areas.find((each) => each.code === reader.text('REF_AREA'))
    if (area === undefined) reader.report('REF_AREA', 'no such place', 'add it to areas.csv or correct the code')
    else if (!hasClock(area.code)) {
      reader.report('REF_AREA', 'the clocks of this place are not known', 'add them to src/logs/localClock.ts')
    }
    const most = number('NORM_MOST')
    if (most === null) reader.report('NORM_MOST', 'expected a number of seconds', 'write 900 for 15 minutes')
    const row: ServiceRow = {
      service: reader.oneOf('SERVICE', SERVICES) ?? 'waiting-times',
      area: (area?.code ?? '') as AreaCode,
      demonstration: reader.oneOf('DEMONSTRATION', ['yes', 'no']) === 'yes',
      norm: { least: number('NORM_LEAST'), most: most ?? 0, source: readWords<'NORM'>(reader, 'NORM') },
      source: readWords<'SOURCE'>(reader, 'SOURCE'),
      badShare: (number('BAD_SHARE') ?? BAD_SHARE) / 100,
    }
    checkNorm(reader, row, norms)
    return row
  })
}

/** Cities are compared by one norm. */
function checkNorm(reader: RowReader<ServiceColumn>, { service, norm }: ServiceRow, norms: Map<string, string>): void {
  const text = JSON.stringify(norm)
  const other = norms.get(service)
  if (other !== undefined && other !== text) {
    reader.report(
      'NORM_MOST',
      'another row of this service has another norm',
      'give all its rows the same norm and texts',
    )
  }
  norms.set(service, text)
}
