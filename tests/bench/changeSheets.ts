import { createHash } from 'node:crypto'
import type { SheetFiles } from '#src/publish/readSheets.ts'
import { printTable, readTable, type Table } from './Table.ts'

type Row = Table['rows'][number]

/** Columns that hold lists of indicators. */
const LISTS = ['INDICATORS', 'RELATED'] as const

/** How many times more there is of each in the sheets of the growth: indicators, and periods of each. */
export const GROWTH = 10

/** The file of the newest release among the sheets. */
export function newestRelease(files: SheetFiles): string {
  const newest = [...files.keys()].filter((name) => name.startsWith('observations/')).toSorted().at(-1)
  if (newest === undefined) throw new Error('data/observations: expected a release, found none')
  return newest
}

function changed(files: SheetFiles, change: (name: string, table: Table) => Table): SheetFiles {
  const newest = newestRelease(files)
  const kept = [...files].filter(([name]) => name === newest || !name.startsWith('observations/'))
  return new Map(kept.map(([name, bytes]) => [name, printTable(change(name, readTable(name, bytes)))]))
}

/** The sheets with some indicators alone, in the newest release alone. */
export function cutSheets(files: SheetFiles, codes: ReadonlySet<string>): SheetFiles {
  const isKept = (row: Row) => row['INDICATOR'] === undefined || codes.has(row['INDICATOR'])
  const cutLists = (row: Row): Row => {
    const lists = LISTS.filter((column) => row[column] !== undefined)
    const cut = (column: string) => (row[column] ?? '').split(';').filter((code) => codes.has(code)).join(';')
    return { ...row, ...Object.fromEntries(lists.map((column) => [column, cut(column)])) }
  }
  return changed(files, (_name, table) => ({ ...table, rows: table.rows.filter(isKept).map(cutLists) }))
}

/** A number from 0 to 1 that a text always gives, and another text hardly ever. */
function chanceOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32
}

const TEXTS = /^(?:NAME|DEFINITION|METHOD|CAVEAT|BODY)_(?:EN|RU|KK)$/

/** The words of a text in another order: copies that are alike would be compressed to nothing. */
function shuffled(text: string, copy: number): string {
  const words = text.split(' ').map((word, at) => [chanceOf(`${word} ${at} ${copy}`), word] as const)
  return words.toSorted(([left], [right]) => left - right).map(([, word]) => word).join(' ')
}

/** A row of an observation with a value up to a tenth smaller, where no counts have to fit to it. */
function varied(row: Row): Row {
  const [value = '', numerator] = [row['OBS_VALUE'], row['NUMERATOR']]
  if (value === '' || numerator !== '') return row
  const decimals = value.split('.')[1]?.length ?? 0
  const chance = chanceOf(`${row['INDICATOR']} ${row['REF_AREA']} ${row['TIME_PERIOD']}`)
  return { ...row, OBS_VALUE: (Number(value) * (0.9 + chance / 10)).toFixed(decimals) }
}

/**
 * The sheets ten times over: each indicator under ten codes, each observation in ten spans of years, the first as they are
 * and the others like them but not the same. Made up, and never to be published anywhere.
 */
export function growSheets(files: SheetFiles): SheetFiles {
  const observations = readTable('observations', files.get(newestRelease(files)) ?? new Uint8Array())
  const years = observations.rows.flatMap((row) => /^\d{4}$/.exec(row['TIME_PERIOD'] ?? '')?.map(Number) ?? [])
  const span = Math.max(...years) - Math.min(...years) + 1
  const copies = Array.from({ length: GROWTH }, (_, copy) => copy)
  const copyName = (row: Row, copy: number): Row =>
    copy === 0
      ? row
      : {
          ...row,
          INDICATOR: `${row['INDICATOR']}-${copy + 1}`,
          ALIASES: '',
          ...Object.fromEntries(
            Object.entries(row)
              .filter(([column]) => TEXTS.test(column))
              .map(([column, text]) => [column, shuffled(column.startsWith('NAME') ? `${text} ${copy + 1}` : text, copy)]),
          ),
        }
  const earlier = (row: Row, spans: number): Row => ({
    ...row,
    TIME_PERIOD: (row['TIME_PERIOD'] ?? '').replace(/^\d{4}/, (year) => String(Number(year) - spans * span)),
  })
  return changed(files, (name, table) => {
    switch (name) {
      case 'indicators.csv':
        return { ...table, rows: table.rows.flatMap((row) => copies.map((copy) => copyName({ ...row, VALID_FROM: '' }, copy))) }
      case 'areas.csv':
        return { ...table, rows: table.rows.map((row) => ({ ...row, VALID_FROM: '' })) }
      default:
        if (!name.startsWith('observations/')) return table
        return {
          ...table,
          rows: table.rows.flatMap((row) =>
            copies.flatMap((copy) => {
              const INDICATOR = copy === 0 ? (row['INDICATOR'] ?? '') : `${row['INDICATOR']}-${copy + 1}`
              return copies.map((spans) => {
                const repeated = earlier({ ...row, INDICATOR }, spans)
                return copy === 0 && spans === 0 ? repeated : varied(repeated)
              })
            }),
          ),
        }
    }
  })
}
