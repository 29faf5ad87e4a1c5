import type { AreaCode } from '#src/model/area.ts'
import { isDay } from '#src/model/isDay.ts'
import type { Problem } from './problem.ts'
import type { AreaRow } from './readAreas.ts'
import type { IndicatorRow } from './readIndicators.ts'
import type { Columns, Sheet } from './readSheet.ts'
import type { Words } from './rowReader.ts'
import { readAddress, readWords, reportTwins, rowReader, wordColumns } from './rowReader.ts'

export const EVENT_COLUMNS = {
  required: [...(['EVENT', 'REF_AREA', 'DATE', 'INDICATORS', 'SOURCE_URL'] as const), ...wordColumns('TEXT')],
  optional: [],
} as const satisfies Columns<string>

type EventColumn = (typeof EVENT_COLUMNS.required)[number]

/** Something that happened in a place and may help to read its figures, in all languages. */
export interface EventRow {
  readonly code: string
  readonly area: AreaCode
  /** A year, a month or a day. */
  readonly date: string
  readonly text: Words
  readonly url: string
  /** Indicators that it concerns; empty for all. */
  readonly indicators: readonly string[]
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/

/** The events in the order of the sheet; a row with anything wrong in it is reported. */
export function readEvents(
  sheet: Sheet<EventColumn>,
  { indicators, areas }: { readonly indicators: readonly IndicatorRow[]; readonly areas: readonly AreaRow[] },
  problems: Problem[],
): readonly EventRow[] {
  const known = new Set<string>(indicators.map(({ code }) => code))
  const readers = sheet.rows.map((row) => {
    const reader = rowReader(sheet, row, problems)
    return { reader, code: reader.kebab('EVENT') }
  })
  reportTwins(readers, 'EVENT')
  return readers.flatMap(({ reader, code }): EventRow[] => {
    const area = areas.find((each) => each.code === reader.text('REF_AREA'))
    if (area === undefined) {
      reader.report('REF_AREA', 'areas.csv has no such area', 'correct the code or add the area there')
    }
    const date = reader.text('DATE')
    if (!DATE.test(date) || (date.length === 10 && !isDay(date))) {
      reader.report('DATE', 'expected a year, a month or a day', 'write 2024, 2024-03 or 2024-12-17')
    }
    const concerned = reader.list('INDICATORS')
    for (const indicator of concerned) {
      if (known.has(indicator)) continue
      reader.report('INDICATORS', `indicators.csv has no ${indicator}`, 'correct the code or take it out')
    }
    const text = readWords<'TEXT'>(reader, 'TEXT')
    const url = readAddress(reader, 'SOURCE_URL')
    return area === undefined ? [] : [{ code, area: area.code, date, text, url, indicators: concerned }]
  })
}
