import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseCsv } from '#src/publish/parseCsv.ts'
import type { Database } from './openDatabase.ts'
import { quoted } from './openDatabase.ts'

/** A file of a log, as the database may read it. */
export interface LogFile {
  readonly name: string
  /** The table of its rows, as SQL writes it after FROM. */
  readonly from: string
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
export async function describeLogFile(database: Database, path: string): Promise<LogFile> {
  const name = basename(path)
  if (path.endsWith('.parquet')) {
    const from = `read_parquet(${quoted(path)})`
    const described = await database.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${from})`)
    const typed = (type: RegExp): string[] => described.filter((row) => type.test(String(row[1]))).map((row) => String(row[0]))
    const columns = described.map((row) => String(row[0]))
    return { name, from, columns, zoned: typed(/^TIMESTAMP WITH TIME ZONE/), unzoned: typed(/^(TIMESTAMP(?! WITH)|DATE|TIME)/), firstRow: 1 }
  }
  const header = await firstLine(path)
  const table = parseCsv(header)
  const columns = table.ok ? (table.value.rows[0]?.cells ?? []) : []
  const delimiter = table.ok ? table.value.delimiter : ','
  const options = `all_varchar = true, header = true, auto_detect = false, delim = ${quoted(delimiter)}, quote = '"', escape = '"', null_padding = true, columns = {${columns.map((column) => `${quoted(column)}: 'VARCHAR'`).join(', ')}}`
  return { name, from: `read_csv(${quoted(path)}, ${options})`, columns, zoned: [], unzoned: [], firstRow: 2 }
}

async function firstLine(path: string): Promise<string> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    const text = new TextDecoder('utf-8').decode(buffer.subarray(0, bytesRead))
    return /^[^\r\n]*/.exec(text)?.[0] ?? ''
  } finally {
    await handle.close()
  }
}
