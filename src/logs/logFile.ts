import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { decodeSheet } from '#src/publish/decodeSheet.ts'
import { parseCsv } from '#src/publish/parseCsv.ts'
import type { Problem } from '#src/publish/problem.ts'
import type { Database } from './openDatabase.ts'
import { quoted } from './openDatabase.ts'

/** A file of a log, as the database may read it. */
export interface LogFile {
  readonly name: string
  /** The table of its rows, as SQL writes it after FROM. */
  readonly from: string
  /** Number of a row within the file, from 0, as SQL writes it. Tables do not keep the order in which rows come. */
  readonly row: string
  /** Its columns as written. */
  readonly columns: readonly string[]
  /** Columns whose values are instants by their type. */
  readonly zoned: readonly string[]
  /** Columns whose values are times without a zone by their type. */
  readonly unzoned: readonly string[]
  /** Row, as a spreadsheet program counts, of the first record. */
  readonly firstRow: number
}

/** Bytes of a file's beginning in which its header must end. */
const HEADER_BYTES = 65_536

/** What a file is, from its header alone: no record of it is read. */
export async function describeLogFile(database: Database, path: string): Promise<Result<LogFile, Problem>> {
  const name = basename(path)
  if (path.endsWith('.parquet')) return describeParquet(database, path, name)
  const header = decodeSheet(await firstLine(path))
  const table = header.ok ? parseCsv(header.value) : header
  if (!table.ok) return err({ sheet: name, row: 1, column: null, value: null, ...table.error })
  const columns = table.value.rows[0]?.cells ?? []
  const options = [
    "all_varchar = true, header = true, auto_detect = false, null_padding = true, quote = '\"', escape = '\"'",
    `delim = ${quoted(table.value.delimiter)}`,
    `columns = {${columns.map((column) => `${quoted(column)}: 'VARCHAR'`).join(', ')}}`,
  ]
  const from = `read_csv(${quoted(path)}, ${options.join(', ')})`
  return ok({ name, from, row: 'row_number() OVER () - 1', columns, zoned: [], unzoned: [], firstRow: 2 })
}

async function describeParquet(database: Database, path: string, name: string): Promise<Result<LogFile, Problem>> {
  const from = `read_parquet(${quoted(path)}, file_row_number = true)`
  try {
    const described = await database.rows(
      `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(${quoted(path)}))`,
    )
    const typed = (type: RegExp): string[] =>
      described.filter((row) => type.test(String(row[1]))).map((row) => String(row[0]))
    const columns = described.map((row) => String(row[0]))
    const zoned = typed(/^TIMESTAMP WITH TIME ZONE/)
    return ok({
      name,
      from,
      row: 'file_row_number',
      columns,
      zoned,
      unzoned: typed(/^(?:TIMESTAMP(?! WITH)|DATE|TIME(?!STAMP))/),
      firstRow: 1,
    })
  } catch (error) {
    return err(unreadable(name, error))
  }
}

/** What to say of a file at which the database stumbles. */
export function unreadable(sheet: string, error: unknown): Problem {
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  const remedy = 'export it again; a text that holds the delimiter has to stand in quotation marks'
  return { sheet, row: null, column: null, value: null, problem: `the file cannot be read: ${said}`, remedy }
}

/** Bytes of a file up to its first line break. */
async function firstLine(path: string): Promise<Uint8Array> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    const read = buffer.subarray(0, bytesRead)
    const end = read.findIndex((byte) => byte === 10 || byte === 13)
    return end < 0 ? read : read.subarray(0, end)
  } finally {
    await handle.close()
  }
}
