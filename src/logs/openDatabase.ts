import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

/** A value of a row: whole numbers of 64 bits come as bigint unless the query casts them. */
type Cell = string | number | bigint | boolean | null

/** A database in memory. SQL that is wrong throws: it is ours. */
export interface Database {
  readonly run: (sql: string) => Promise<void>
  /** Rows as lists of numbers, texts and nulls, in the order of the query's columns. */
  readonly rows: (sql: string) => Promise<readonly (readonly Cell[])[]>
  readonly close: () => void
}

/**
 * With all else that the process holds, five million tickets stay below a gigabyte; what does not fit goes to the disk.
 */
const MEMORY = '600MB'

/**
 * Opens an empty database that loads no extension beyond those built in, so that nothing is ever fetched.
 * @param threads as many as the machine has cores where left out
 */
export async function openDatabase(threads?: number): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: MEMORY,
    // Else freed memory is kept for a while, and the process holds a tenth more.
    allocator_background_threads: 'true',
    temp_directory: join(tmpdir(), `egiz-logs-${process.pid}`),
    ...(threads !== undefined && { threads: String(threads) }),
  })
  const connection = await instance.connect()
  return {
    run: async (sql) => {
      await connection.run(sql)
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS() as Cell[][],
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** A name as SQL writes it. */
export function named(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
