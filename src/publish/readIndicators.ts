import type { Direction, IndicatorCode, IndicatorKind, MethodType } from '#src/model/indicator.ts'
import { isDay } from '#src/model/isDay.ts'
import { LANGS } from '#src/model/lang.ts'
import type { Lang } from '#src/model/lang.ts'
import { parsePeriod } from '#src/model/period.ts'
import { parseNumber } from './parseNumber.ts'
import type { Problem } from './problem.ts'
import type { Columns, Sheet } from './readSheet.ts'
import type { RowReader, Words } from './rowReader.ts'
import { KEBAB, readWords, reportTwins, rowReader, wordColumns } from './rowReader.ts'

/** Ids of pages, which no indicator may have. */
const RESERVED = ['waiting-times', 'memorandum', 'data', 'about', 'assets']

const KINDS: readonly IndicatorKind[] = ['events', 'rate', 'register', 'survey', 'measurement']
const DIRECTIONS: readonly Direction[] = ['lower', 'higher', 'none']
const METHODS: readonly MethodType[] = ['ratio', 'proportion', 'count', 'mean', 'quantile', 'index']

/** Frequencies that `Period` can name: years, quarters, months. */
const FREQUENCIES = ['A', 'Q', 'M'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/** Plural forms that each language needs: "death|deaths", «смерть|смерти|смертей», "өлім". */
const PLURAL_FORMS: Readonly<Record<Lang, readonly number[]>> = { kk: [1, 2], ru: [3, 4], en: [2] }

const WORDS = wordColumns('NAME', 'UNIT', 'EVENT', 'BODY', 'DEFINITION', 'METHOD', 'CAVEAT', 'LICENCE')

export const INDICATOR_COLUMNS = {
  required: [
    ...WORDS,
    ...(['INDICATOR', 'TOPIC', 'SYMBOL', 'DIRECTION', 'DECIMALS', 'KIND', 'METHOD', 'MULTIPLIER', 'FREQ'] as const),
    ...(['SDG', 'ALIASES', 'RELATED', 'SYNONYMS', 'DEMONSTRATION'] as const),
  ],
  optional: ['IMPLIED_COUNTS', 'NEXT_DUE', 'VALID_FROM', 'ISO37120_THEME', 'REVIEW'],
} as const satisfies Columns<string>

type IndicatorColumn =
  | (typeof INDICATOR_COLUMNS.required)[number]
  | (typeof INDICATOR_COLUMNS.optional)[number]

/** A row of the indicators sheet, in all languages. */
export interface IndicatorRow {
  readonly code: IndicatorCode
  readonly topic: string
  readonly name: Words
  readonly unit: Words
  readonly symbol: '' | '%'
  readonly direction: Direction
  readonly decimals: number
  readonly kind: IndicatorKind
  readonly method: MethodType
  readonly multiplier: number | null
  readonly frequency: Frequency
  /** Null unless counts are known. */
  readonly eventForms: Readonly<Record<Lang, readonly string[]>> | null
  readonly body: Words
  readonly definition: Words
  readonly methodText: Words
  readonly caveat: Words
  readonly licence: Words
  readonly sdg: string | null
  readonly aliases: readonly string[]
  readonly related: readonly IndicatorCode[]
  readonly synonyms: readonly string[]
  readonly demonstration: boolean
  /** Counts worked out from published rates. */
  readonly impliedCounts: boolean
  /** Day that the publisher has announced for the next figures; null where none is known. */
  readonly nextDue: string | null
}

type Reader = RowReader<IndicatorColumn>

/** The indicators in the order of the sheet; unusable cells are reported and replaced by the mildest reading. */
export function readIndicators(
  sheet: Sheet<IndicatorColumn>,
  topics: ReadonlySet<string>,
  problems: Problem[],
): readonly IndicatorRow[] {
  const readers = sheet.rows.map((row) => {
    const reader = rowReader(sheet, row, problems)
    return { reader, code: reader.kebab('INDICATOR') }
  })
  reportTwins(readers, 'INDICATOR')
  for (const column of wordColumns('NAME')) {
    reportTwins(readers.map(({ reader }) => ({ reader, code: reader.text(column) })), column)
  }
  const codes = new Set(readers.map(({ code }) => code))
  const rows = readers.map(({ reader, code }) => readRow(reader, code, sheet, topics, codes))
  checkIds(readers, codes)
  return rows
}

function readRow(
  reader: Reader,
  code: string,
  sheet: Sheet<IndicatorColumn>,
  topics: ReadonlySet<string>,
  codes: ReadonlySet<string>,
): IndicatorRow {
  const topic = reader.text('TOPIC')
  if (!topics.has(topic)) reader.report('TOPIC', 'topics.csv has no such topic', 'correct it or add the topic there')
  for (const related of reader.list('RELATED')) {
    if (!codes.has(related) || related === code) {
      reader.report('RELATED', `${related} is no other indicator of this sheet`, 'correct the code or take it out')
    }
  }
  const kind = reader.oneOf('KIND', KINDS) ?? 'rate'
  const multiplier = readMultiplier(reader, sheet)
  if (kind === 'events' && multiplier === null && reader.text('MULTIPLIER') === '') {
    reader.report('MULTIPLIER', 'an indicator of events needs one', 'write what the rate is per: 100000')
  }
  const since = reader.text('VALID_FROM')
  if (since !== '' && parsePeriod(since) === null) {
    reader.report('VALID_FROM', 'expected a year, a quarter or a month', 'write 2018, 2018-Q3 or 2018-06')
  }
  return {
    // Checked by `kebab`.
    code: code as IndicatorCode,
    topic,
    name: readWords<'NAME'>(reader, 'NAME'),
    unit: readWords<'UNIT'>(reader, 'UNIT'),
    symbol: reader.oneOf('SYMBOL', ['', '%']) ?? '',
    direction: reader.oneOf('DIRECTION', DIRECTIONS) ?? 'none',
    decimals: readDecimals(reader),
    kind,
    method: reader.oneOf('METHOD', METHODS) ?? 'ratio',
    multiplier,
    frequency: reader.oneOf('FREQ', FREQUENCIES) ?? 'A',
    eventForms: readEventForms(reader, kind),
    body: readWords<'BODY'>(reader, 'BODY'),
    definition: readWords<'DEFINITION'>(reader, 'DEFINITION'),
    methodText: readWords<'METHOD'>(reader, 'METHOD'),
    caveat: readWords<'CAVEAT'>(reader, 'CAVEAT', true),
    licence: readWords<'LICENCE'>(reader, 'LICENCE'),
    sdg: reader.text('SDG') === '' ? null : reader.text('SDG'),
    aliases: reader.list('ALIASES'),
    related: reader.list('RELATED') as readonly IndicatorCode[],
    synonyms: reader.list('SYNONYMS'),
    demonstration: reader.oneOf('DEMONSTRATION', ['yes', 'no']) === 'yes',
    impliedCounts: reader.oneOf('IMPLIED_COUNTS', ['yes', 'no', '']) === 'yes',
    nextDue: readDay(reader),
  }
}

/** A day of the calendar; what Excel made of one is reported. */
function readDay(reader: Reader): string | null {
  const text = reader.text('NEXT_DUE')
  if (text === '') return null
  if (isDay(text)) return text
  reader.report('NEXT_DUE', 'expected a day', 'write it like 2027-03-12, or leave it empty')
  return null
}

function readDecimals(reader: Reader): number {
  const text = reader.text('DECIMALS')
  if (/^[0-6]$/.test(text)) return Number(text)
  reader.report('DECIMALS', 'expected a whole number from 0 to 6', 'write how many digits stand after the point')
  return 0
}

function readMultiplier(reader: Reader, sheet: Sheet<IndicatorColumn>): number | null {
  const number = parseNumber(reader.text('MULTIPLIER'), sheet.delimiter)
  if (!number.ok) reader.report('MULTIPLIER', number.error.problem, number.error.remedy)
  if (!number.ok || number.value === null) return null
  if (number.value.value > 0) return number.value.value
  reader.report('MULTIPLIER', 'expected a number above 0', 'write what the rate is per: 1000')
  return null
}

function readEventForms(reader: Reader, kind: IndicatorKind): IndicatorRow['eventForms'] {
  const words = readWords<'EVENT'>(reader, 'EVENT', kind !== 'events')
  if (words.en === '') return null
  const forms = { kk: words.kk.split('|'), ru: words.ru.split('|'), en: words.en.split('|') }
  for (const lang of LANGS) {
    const wanted = PLURAL_FORMS[lang]
    if (words[lang] === '' || wanted.includes(forms[lang].length)) continue
    const column = lang === 'kk' ? 'EVENT_KK' : lang === 'ru' ? 'EVENT_RU' : 'EVENT_EN'
    reader.report(column, `expected ${wanted.join(' or ')} forms`, 'separate the plural forms by |: death|deaths')
  }
  return forms
}

/** No alias may be an id, another alias or a page. */
function checkIds(
  readers: readonly { readonly reader: Reader; readonly code: string }[],
  codes: ReadonlySet<string>,
): void {
  const taken = new Set(codes)
  for (const { reader, code } of readers) {
    if (RESERVED.includes(code)) reader.report('INDICATOR', 'this is the name of a page', 'choose another code')
    for (const alias of reader.list('ALIASES')) {
      if (!KEBAB.test(alias)) reader.report('ALIASES', `${alias} is not written like a code`, 'use small latin letters')
      if (taken.has(alias)) reader.report('ALIASES', `${alias} already names an indicator`, 'take it out')
      if (RESERVED.includes(alias)) reader.report('ALIASES', `${alias} is the name of a page`, 'take it out')
      taken.add(alias)
    }
  }
}
