import type { Lang } from '#src/model/lang.ts'
import { LANGS } from '#src/model/lang.ts'
import type { Problem } from './problem.ts'
import type { Row, Sheet } from './readSheet.ts'

export type Words = Readonly<Record<Lang, string>>

/** Columns that hold one text in the three languages: NAME_EN, NAME_RU, NAME_KK. */
type WordColumns<Name extends string> = `${Name}_${'EN' | 'RU' | 'KK'}`

export function wordColumns<const Name extends string>(...names: readonly Name[]): readonly WordColumns<Name>[] {
  return names.flatMap((name) => [`${name}_EN`, `${name}_RU`, `${name}_KK`] as const)
}

const SUFFIX = { kk: 'KK', ru: 'RU', en: 'EN' } as const

/** Kebab-case, as codes and ids stand in links. */
export const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** Reads the cells of one row; what is wrong goes to the list of problems, never thrown. */
export interface RowReader<Column extends string> {
  text(column: Column): string
  report(column: Column, problem: string, remedy: string): void
  /** Text that must stand there. */
  filled(column: Column): string
  /** Parts between semicolons. */
  list(column: Column): readonly string[]
  /** One of the words; null after a problem was reported. */
  oneOf<Word extends string>(column: Column, words: readonly Word[]): Word | null
  kebab(column: Column): string
}

export function rowReader<Column extends string>(
  sheet: Sheet<Column>,
  { row, cells }: Row<Column>,
  problems: Problem[],
): RowReader<Column> {
  const text = (column: Column): string => cells[column]
  const report = (column: Column, problem: string, remedy: string): void => {
    problems.push({ sheet: sheet.name, row, column, value: cells[column], problem, remedy })
  }
  const filled = (column: Column): string => {
    if (text(column) === '') report(column, 'the cell is empty', 'fill it in')
    return text(column)
  }
  return {
    text,
    report,
    filled,
    list: (column) =>
      text(column)
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    oneOf: (column, words) => {
      const word = words.find((each) => each === text(column))
      if (word !== undefined) return word
      const shown = words.map((each) => (each === '' ? 'nothing' : each)).join(', ')
      report(column, `expected one of: ${shown}`, 'correct the spelling')
      return null
    },
    kebab: (column) => {
      if (!KEBAB.test(text(column))) {
        report(column, 'expected small latin letters, digits and hyphens', 'write it like infant-mortality')
      }
      return text(column)
    },
  }
}

/**
 * A text in the three languages; an empty one is reported.
 * @param emptyAllowed where a text may be absent, but then in all languages
 */
export function readWords<Name extends string>(
  reader: RowReader<WordColumns<Name>>,
  name: Name,
  emptyAllowed = false,
): Words {
  const columnOf = (lang: Lang): WordColumns<Name> => `${name}_${SUFFIX[lang]}`
  const words = { kk: reader.text(columnOf('kk')), ru: reader.text(columnOf('ru')), en: reader.text(columnOf('en')) }
  const absent = LANGS.filter((lang) => words[lang] === '')
  if (absent.length > 0 && !(emptyAllowed && absent.length === LANGS.length)) {
    for (const lang of absent) reader.report(columnOf(lang), 'the text is missing in this language', 'write it')
  }
  return words
}

/** The address of the page that says so, which must stand there. */
export function readAddress<Column extends string>(reader: RowReader<Column>, column: Column): string {
  const address = reader.filled(column)
  if (address !== '' && !/^https?:\/\/\S+$/.test(address)) {
    reader.report(column, 'expected a web address', 'begin it with https://')
  }
  return address
}

/** Reports every code that stands twice; `codeOf` gives '' for rows that were reported already. */
export function reportTwins<Column extends string>(
  readers: readonly { readonly reader: RowReader<Column>; readonly code: string }[],
  column: Column,
): void {
  const seen = new Set<string>()
  for (const { reader, code } of readers) {
    if (code !== '' && seen.has(code)) reader.report(column, 'this stands in an earlier row too', 'keep one row')
    seen.add(code)
  }
}
