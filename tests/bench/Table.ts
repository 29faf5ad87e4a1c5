import { parseCsv } from '#src/publish/parseCsv.ts'

/** A sheet as texts by column. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** The cells of a CSV file; throws where it is none. */
export function readTable(name: string, bytes: Uint8Array): Table {
  const table = parseCsv(new TextDecoder().decode(bytes))
  if (!table.ok) throw new Error(`${name}: row ${table.error.row}: ${table.error.problem}`)
  const [columns = [], ...rows] = table.value.rows.map(({ cells }) => cells)
  return {
    columns,
    rows: rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))),
  }
}

/** The CSV file of a table; inverse of readTable. */
export function printTable({ columns, rows }: Table): Uint8Array {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return new TextEncoder().encode(lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join(''))
}
