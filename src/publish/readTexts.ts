import type { Problem } from './problem.ts'
import type { Columns, Sheet } from './readSheet.ts'
import type { Words } from './rowReader.ts'
import { readWords, reportTwins, rowReader, wordColumns } from './rowReader.ts'

export const TOPIC_COLUMNS = {
  required: ['TOPIC', ...wordColumns('NAME')],
  optional: [],
} as const satisfies Columns<string>

export const SOURCE_COLUMNS = {
  required: ['SOURCE', ...wordColumns('NAME')],
  optional: [],
} as const satisfies Columns<string>

export const NOTE_COLUMNS = {
  required: ['NOTE', ...wordColumns('NOTE')],
  optional: [],
} as const satisfies Columns<string>

type TopicColumn = (typeof TOPIC_COLUMNS.required)[number]
type SourceColumn = (typeof SOURCE_COLUMNS.required)[number]
type NoteColumn = (typeof NOTE_COLUMNS.required)[number]

/** Words by what they translate, in the order of the sheet. */
export type Dictionary = ReadonlyMap<string, Words>

/** Topics by code. */
export function readTopics(sheet: Sheet<TopicColumn>, problems: Problem[]): Dictionary {
  const readers = sheet.rows.map((row) => {
    const reader = rowReader(sheet, row, problems)
    return { reader, code: reader.kebab('TOPIC') }
  })
  reportTwins(readers, 'TOPIC')
  return new Map(readers.map(({ reader, code }) => [code, readWords<'NAME'>(reader, 'NAME')]))
}

/** Names of sources by the exact text of the observations. */
export function readSources(sheet: Sheet<SourceColumn>, problems: Problem[]): Dictionary {
  const readers = sheet.rows.map((row) => {
    const reader = rowReader(sheet, row, problems)
    return { reader, code: reader.filled('SOURCE') }
  })
  reportTwins(readers, 'SOURCE')
  return new Map(readers.map(({ reader, code }) => [code, readWords<'NAME'>(reader, 'NAME')]))
}

/** Notes by the exact text of the observations. */
export function readNotes(sheet: Sheet<NoteColumn>, problems: Problem[]): Dictionary {
  const readers = sheet.rows.map((row) => {
    const reader = rowReader(sheet, row, problems)
    return { reader, code: reader.filled('NOTE') }
  })
  reportTwins(readers, 'NOTE')
  return new Map(readers.map(({ reader, code }) => [code, readWords<'NOTE'>(reader, 'NOTE')]))
}
