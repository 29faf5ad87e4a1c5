import type { AreaCode } from '#src/model/area.ts'
import type { Period } from '#src/model/period.ts'
import { parsePeriod } from '#src/model/period.ts'
import type { Problem } from './problem.ts'
import type { Columns, Sheet } from './readSheet.ts'
import type { Words } from './rowReader.ts'
import { KEBAB, readWords, reportTwins, rowReader, wordColumns } from './rowReader.ts'

export const AREA_COLUMNS = {
  required: [...wordColumns('NAME', 'IN', 'OF'), ...(['AREA', 'ID', 'KIND', 'ALIASES', 'VALID_FROM'] as const)],
  optional: [],
} as const satisfies Columns<string>

type AreaColumn = (typeof AREA_COLUMNS.required)[number]

/** A row of the areas sheet, in all languages. */
export interface AreaRow {
  readonly code: AreaCode
  readonly id: string
  readonly aliases: readonly string[]
  readonly kind: 'city' | 'country'
  readonly name: Words
  readonly in: Words
  readonly of: Words
  readonly validFrom: Period | null
}

/** The areas in the order of the sheet. */
export function readAreas(sheet: Sheet<AreaColumn>, problems: Problem[]): readonly AreaRow[] {
  const readers = sheet.rows.map((row) => {
    const reader = rowReader(sheet, row, problems)
    return { reader, code: reader.text('AREA'), id: reader.kebab('ID') }
  })
  reportTwins(readers, 'AREA')
  reportTwins(readers.map(({ reader, id }) => ({ reader, code: id })), 'ID')
  const taken = new Set(readers.map(({ id }) => id))
  return readers.map(({ reader, code, id }) => {
    if (!/^[A-Z][A-Z0-9_]*$/.test(code)) reader.report('AREA', 'expected a code of an area', 'write it like KZNS')
    const aliases = reader.list('ALIASES')
    for (const alias of aliases) {
      if (!KEBAB.test(alias)) reader.report('ALIASES', `${alias} is not written like an id`, 'use small latin letters')
      if (taken.has(alias)) reader.report('ALIASES', `${alias} already names an area`, 'take it out')
      taken.add(alias)
    }
    const since = reader.text('VALID_FROM')
    const validFrom = parsePeriod(since)
    if (since !== '' && validFrom === null) {
      reader.report('VALID_FROM', 'expected a year, a quarter or a month', 'write 2018, 2018-Q3 or 2018-06')
    }
    return {
      code: code as AreaCode,
      id,
      aliases,
      kind: reader.oneOf('KIND', ['city', 'country']) ?? 'city',
      name: readWords<'NAME'>(reader, 'NAME'),
      in: readWords<'IN'>(reader, 'IN'),
      of: readWords<'OF'>(reader, 'OF'),
      validFrom,
    }
  })
}
