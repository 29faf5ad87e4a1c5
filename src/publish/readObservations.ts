import type { AreaCode } from '#src/model/area.ts'
import type { IndicatorCode } from '#src/model/indicator.ts'
import type { Period } from '#src/model/period.ts'
import { parsePeriod } from '#src/model/period.ts'
import type { Sex } from '#src/model/series.ts'
import { SEXES } from '#src/model/series.ts'
import type { SheetNumber } from './parseNumber.ts'
import { parseNumber } from './parseNumber.ts'
import type { Problem } from './problem.ts'
import type { Columns, Sheet } from './readSheet.ts'
import type { RowReader } from './rowReader.ts'
import { rowReader } from './rowReader.ts'

export const OBSERVATION_COLUMNS = {
  required: [
    ...(['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'SEX', 'OBS_VALUE', 'NUMERATOR', 'DENOMINATOR'] as const),
    ...(['OBS_STATUS', 'UNIT', 'SOURCE', 'SOURCE_URL', 'RELAYED', 'COMMENT_OBS'] as const),
  ],
  optional: ['CONF_STATUS'],
} as const satisfies Columns<string>

export type ObservationColumn =
  | (typeof OBSERVATION_COLUMNS.required)[number]
  | (typeof OBSERVATION_COLUMNS.optional)[number]

/** Letters of SDMX CL_OBS_STATUS that stand beside a value: normal, series break, estimated, provisional. */
const VALUE_STATUSES = ['A', 'B', 'E', 'P'] as const
/** ... and beside none: not collected, does not exist, not published, withheld. */
const MISSING_STATUSES = ['L', 'M', 'O', 'Q'] as const
const STATUSES = [...VALUE_STATUSES, ...MISSING_STATUSES] as const
export type Status = (typeof STATUSES)[number]

/** A row of an observation sheet whose cells could be read. */
export interface ObservationRow {
  readonly row: number
  readonly indicator: IndicatorCode
  readonly area: AreaCode
  readonly period: Period
  readonly sex: Sex
  readonly value: SheetNumber | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly status: Status
  readonly unit: string
  readonly source: { readonly text: string; readonly url: string; readonly relayed: boolean }
  readonly note: string | null
  /** True when CONF_STATUS is given and is not F (free): its figures stay in the sheet, and readers see "withheld". */
  readonly confidential: boolean
}

/** The rows that can be read; what cannot is reported. Codes are looked up by `checkReferences`. */
export function readObservations(sheet: Sheet<ObservationColumn>, problems: Problem[]): readonly ObservationRow[] {
  return sheet.rows.flatMap((row) => {
    const reader = rowReader(sheet, row, problems)
    const before = problems.length
    const read = readRow(reader, sheet, row.row)
    return problems.length > before || read === null ? [] : [read]
  })
}

function readRow(
  reader: RowReader<ObservationColumn>,
  sheet: Sheet<ObservationColumn>,
  row: number,
): ObservationRow | null {
  const number = (column: ObservationColumn): SheetNumber | null => {
    const read = parseNumber(reader.text(column), sheet.delimiter)
    if (!read.ok) reader.report(column, read.error.problem, read.error.remedy)
    return read.ok ? read.value : null
  }
  const period = parsePeriod(reader.text('TIME_PERIOD'))
  if (period === null) {
    reader.report('TIME_PERIOD', 'expected a year, a quarter or a month', 'write 2024, 2024-Q1 or 2024-03')
  }
  const status = reader.oneOf('OBS_STATUS', STATUSES)
  const sex = reader.oneOf('SEX', SEXES)
  const value = number('OBS_VALUE')
  checkStatus(reader, status)
  const numerator = number('NUMERATOR')?.value ?? null
  const denominator = number('DENOMINATOR')?.value ?? null
  checkCounts(reader, value, numerator, denominator)
  if (!/^https?:\/\/\S+$/.test(reader.text('SOURCE_URL'))) {
    reader.report('SOURCE_URL', 'expected a web address', 'write where the value was read, beginning with https://')
  }
  const relayed = reader.oneOf('RELAYED', ['', 'yes', 'no']) === 'yes'
  const unit = reader.filled('UNIT')
  const source = { text: reader.filled('SOURCE'), url: reader.text('SOURCE_URL'), relayed }
  if (period === null || status === null || sex === null) return null
  // Looked up in the sheets of indicators and areas by `checkReferences`.
  const indicator = reader.text('INDICATOR') as IndicatorCode
  const area = reader.text('REF_AREA') as AreaCode
  const key = { row, indicator, area, period, sex, unit, source }
  if (!['', 'F'].includes(reader.text('CONF_STATUS'))) {
    return { ...key, value: null, numerator: null, denominator: null, status: 'Q', note: null, confidential: true }
  }
  const note = reader.text('COMMENT_OBS') === '' ? null : reader.text('COMMENT_OBS')
  return { ...key, value, numerator, denominator, status, note, confidential: false }
}

function checkStatus(reader: RowReader<ObservationColumn>, status: Status | null): void {
  if (status === null) return
  const absent = reader.text('OBS_VALUE') === ''
  if (absent && VALUE_STATUSES.some((each) => each === status)) {
    const remedy = 'write the value, or the status that says why there is none: L, M, O or Q'
    reader.report('OBS_VALUE', `the value is missing but its status is ${status}`, remedy)
  }
  if (!absent && MISSING_STATUSES.some((each) => each === status)) {
    const remedy = 'clear the value, or write the status of a value: A, B, E or P'
    reader.report('OBS_STATUS', 'this status says that there is no value, and there is one', remedy)
  }
}

function checkCounts(
  reader: RowReader<ObservationColumn>,
  value: SheetNumber | null,
  numerator: number | null,
  denominator: number | null,
): void {
  if (numerator !== null && (numerator < 0 || !Number.isInteger(numerator))) {
    reader.report('NUMERATOR', 'expected a whole number from 0', 'write how many events were counted')
  }
  if (denominator !== null && denominator <= 0) {
    reader.report('DENOMINATOR', 'expected a number above 0', 'write the population at risk')
  }
  if (numerator !== null && denominator === null) {
    reader.report('DENOMINATOR', 'the numerator has no denominator', 'write it, or clear the numerator')
  }
  if (value === null && numerator !== null) {
    reader.report('NUMERATOR', 'there are counts but no value', 'write the value, or clear the counts')
  }
}
