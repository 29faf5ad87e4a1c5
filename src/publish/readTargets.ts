import type { AreaCode } from '#src/model/area.ts'
import type { IndicatorCode } from '#src/model/indicator.ts'
import type { Period } from '#src/model/period.ts'
import { parsePeriod } from '#src/model/period.ts'
import { parseNumber } from './parseNumber.ts'
import type { Problem } from './problem.ts'
import type { AreaRow } from './readAreas.ts'
import type { Frequency, IndicatorRow } from './readIndicators.ts'
import type { Columns, Sheet } from './readSheet.ts'
import type { RowReader, Words } from './rowReader.ts'
import { readAddress, readWords, rowReader, wordColumns } from './rowReader.ts'

export const TARGET_COLUMNS = {
  required: [...(['INDICATOR', 'REF_AREA', 'VALUE', 'BY', 'SOURCE_URL'] as const), ...wordColumns('SOURCE')],
  optional: [],
} as const satisfies Columns<string>

type Reader = RowReader<(typeof TARGET_COLUMNS.required)[number]>

/** A value that somebody has set and published for a place, in all languages. */
export interface TargetRow {
  readonly indicator: IndicatorCode
  readonly area: AreaCode
  readonly value: number
  /** A year, or a period of the indicator's own frequency. */
  readonly by: Period
  readonly source: Words
  readonly url: string
}

const WHOLE_SHARE = 100

/** The targets in the order of the sheet; a row with anything wrong in it is reported and left out. */
export function readTargets(
  sheet: Sheet<(typeof TARGET_COLUMNS.required)[number]>,
  { indicators, areas }: { readonly indicators: readonly IndicatorRow[]; readonly areas: readonly AreaRow[] },
  problems: Problem[],
): readonly TargetRow[] {
  const seen = new Set<string>()
  return sheet.rows.flatMap((row): TargetRow[] => {
    const reader = rowReader(sheet, row, problems)
    const indicator = readIndicator(reader, indicators)
    const area = areas.find(({ code }) => code === reader.text('REF_AREA'))
    if (area === undefined) {
      reader.report('REF_AREA', 'areas.csv has no such area', 'correct the code or add the area there')
    }
    const value = readValue(reader, sheet, indicator)
    const by = readBy(reader, indicator?.frequency ?? null)
    const source = readWords<'SOURCE'>(reader, 'SOURCE')
    const url = readAddress(reader, 'SOURCE_URL')
    const key = [reader.text('INDICATOR'), reader.text('REF_AREA'), by].join(' ')
    if (by !== null && seen.has(key)) {
      reader.report('BY', 'this indicator has a target for the place and the period already', 'keep one row')
    }
    seen.add(key)
    if (indicator === null || area === undefined || value === null || by === null) return []
    return [{ indicator: indicator.code, area: area.code, value, by, source, url }]
  })
}

function readIndicator(reader: Reader, indicators: readonly IndicatorRow[]): IndicatorRow | null {
  const indicator = indicators.find(({ code }) => code === reader.text('INDICATOR'))
  if (indicator === undefined) {
    reader.report('INDICATOR', 'indicators.csv has no such indicator', 'correct it, or describe it there')
    return null
  }
  if (indicator.direction === 'none') {
    const remedy = 'take the target out, or give the indicator the DIRECTION that is better'
    reader.report('INDICATOR', 'its DIRECTION is none, so nothing tells when a target is met', remedy)
  }
  return indicator
}

function readValue(reader: Reader, { delimiter }: Pick<Sheet<string>, 'delimiter'>, indicator: IndicatorRow | null): number | null {
  const number = parseNumber(reader.filled('VALUE'), delimiter)
  if (!number.ok) reader.report('VALUE', number.error.problem, number.error.remedy)
  if (!number.ok || number.value === null) return null
  const { value } = number.value
  const isShare = indicator?.symbol === '%' && indicator.method === 'proportion'
  if (isShare && (value < 0 || value > WHOLE_SHARE)) {
    reader.report('VALUE', 'expected a share from 0 to 100', 'write it in per cent, without the sign')
  }
  return value
}

/** A year suits every indicator; a quarter or a month only those that are published so. */
function readBy(reader: Reader, frequency: Frequency | null): Period | null {
  const by = parsePeriod(reader.text('BY'))
  const written = by === null ? null : by.includes('Q') ? 'Q' : by.includes('-') ? 'M' : 'A'
  if (written !== null && (written === 'A' || frequency === null || written === frequency)) return by
  const remedy = 'write the year: 2030'
  if (written === null) reader.report('BY', 'expected the year by which the target is to be met', remedy)
  else reader.report('BY', 'the indicator is not published for such periods', remedy)
  return null
}
