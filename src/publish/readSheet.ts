import { createHash } from 'node:crypto'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { decodeSheet, lostLetters } from './decodeSheet.ts'
import type { Delimiter } from './parseCsv.ts'
import { parseCsv } from './parseCsv.ts'
import type { Problem } from './problem.ts'

/** A row of a sheet; absent cells are ''. */
export interface Row<Column extends string> {
  readonly row: number
  readonly cells: Readonly<Record<Column, string>>
}

export interface Sheet<Column extends string> {
  /** Path inside the folder of sheets. */
  readonly name: string
  readonly delimiter: Delimiter
  readonly rows: readonly Row<Column>[]
  /** sha256 of the filled cells, not of the bytes: a sheet saved again with other line ends is the same sheet. */
  readonly sha256: string
}

/** Columns of a sheet: those that must stand in it and those that may. */
export interface Columns<Column extends string> {
  readonly required: readonly Column[]
  readonly optional: readonly Column[]
}

/** A sheet's table with known columns, or all that is wrong with its form. */
export function readSheet<Column extends string>(
  name: string,
  bytes: Uint8Array,
  { required, optional }: Columns<Column>,
): Result<Sheet<Column>, readonly Problem[]> {
  const whole = { sheet: name, row: null, column: null, value: null }
  const text = decodeSheet(bytes)
  if (!text.ok) return err([{ ...whole, ...text.error }])
  const table = parseCsv(text.value)
  if (!table.ok) return err([{ ...whole, ...table.error }])
  const [header, ...rows] = table.value.rows
  if (header === undefined) {
    const remedy = `begin it with the columns ${required.join(', ')}`
    return err([{ ...whole, problem: 'the sheet is empty', remedy }])
  }
  const known = [...required, ...optional]
  const problems = [
    ...checkHeader(name, header, known, required),
    ...rows.flatMap(({ row, cells }) => checkRow(name, row, cells, header.cells)),
  ]
  if (problems.length > 0) return err(problems)
  const positions = known.map((column) => [column, header.cells.indexOf(column)] as const)
  const read = rows.map(({ row, cells }) => ({
    row,
    // The entries are exactly the columns, which Object.fromEntries cannot tell.
    cells: Object.fromEntries(positions.map(([column, at]) => [column, cells[at] ?? ''])) as Record<Column, string>,
  }))
  return ok({ name, delimiter: table.value.delimiter, rows: read, sha256: hashOf(read) })
}

/** Empty cells are left out, so that a column that nobody uses changes nothing. */
function hashOf(rows: readonly Row<string>[]): string {
  const filled = rows.map(({ cells }) =>
    Object.entries(cells)
      .filter(([, cell]) => cell !== '')
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  )
  return createHash('sha256').update(JSON.stringify(filled)).digest('hex')
}

function checkHeader(
  sheet: string,
  header: { readonly row: number; readonly cells: readonly string[] },
  known: readonly string[],
  required: readonly string[],
): Problem[] {
  const place = { sheet, row: header.row, value: null }
  const columns = header.cells.filter((column) => column !== '')
  const missing = required
    .filter((column) => !columns.includes(column))
    .map((column) => ({ ...place, column, problem: 'the column is missing', remedy: 'add it, spelled exactly so' }))
  const twice = columns
    .filter((column, position) => columns.indexOf(column) !== position)
    .map((column) => ({ ...place, column, problem: 'the column stands twice', remedy: 'remove one of them' }))
  const remedy = `remove it or correct its spelling; known are ${known.join(', ')}`
  const unknown = columns
    .filter((column) => !known.includes(column))
    .map((column) => ({ ...place, column, problem: 'the column is not known', remedy }))
  return [...missing, ...twice, ...unknown]
}

function checkRow(sheet: string, row: number, cells: readonly string[], header: readonly string[]): Problem[] {
  const lost = cells.flatMap((value, position) => {
    const fault = lostLetters(value)
    return fault === null ? [] : [{ sheet, row, column: header[position] ?? null, value, ...fault }]
  })
  const stray = cells.find((cell, position) => cell !== '' && (header[position] ?? '') === '')
  if (stray === undefined) return lost
  const remedy = 'put a text that holds a comma in quotation marks, or clear the cell'
  return [...lost, { sheet, row, column: null, value: stray, problem: 'the cell stands under no column', remedy }]
}
