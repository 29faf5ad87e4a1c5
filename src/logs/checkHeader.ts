import type { Problem } from '#src/publish/problem.ts'
import type { LogFile } from './logFile.ts'
import { isPersonalColumn } from './personalColumns.ts'

/** What a file's columns have to be. */
interface Expected {
  readonly columns: readonly string[]
  /** Of them those that hold times. */
  readonly times: readonly string[]
}

/** What is wrong with a file's columns: nothing of it is read while anything is. */
export function checkHeader(file: LogFile, { columns, times }: Expected): readonly Problem[] {
  const place = { sheet: file.name, row: file.firstRow === 2 ? 1 : null, value: null }
  const personal = file.columns.filter((column) => !columns.includes(column) && isPersonalColumn(column))
  if (personal.length > 0) {
    const problem = 'the column may hold personal data; nothing of the file was read'
    return personal.map((column) => ({ ...place, column, problem, remedy: 'export the log without it' }))
  }
  const remedy = `leave it out, or correct its spelling; known are ${columns.join(', ')}`
  return [
    ...columns
      .filter((column) => !file.columns.includes(column))
      .map((column) => ({ ...place, column, problem: 'the column is missing', remedy: 'add it, spelled exactly so' })),
    ...file.columns
      .filter((column, index) => file.columns.indexOf(column) !== index)
      .map((column) => ({ ...place, column, problem: 'the column stands twice', remedy: 'remove one of them' })),
    ...file.columns
      .filter((column) => !columns.includes(column))
      .map((column) => ({ ...place, column, problem: 'the column is not known', remedy })),
    ...times
      .filter((column) => file.unzoned.includes(column))
      .map((column) => ({
        ...place,
        column,
        problem: 'the times have no zone',
        remedy: 'export them as TIMESTAMP WITH TIME ZONE, or as text like 2025-03-01T09:00:00+05:00',
      })),
  ]
}
