/** One thing that keeps a sheet from being published, in words that its keeper can act on. */
export interface Problem {
  /** Path inside the folder of sheets: `observations/2026-11-22.csv`. */
  readonly sheet: string
  /** As the spreadsheet program numbers it: the header is row 1. Null when the whole sheet is meant. */
  readonly row: number | null
  readonly column: string | null
  /** As it stands in the cell; null where no cell is meant. */
  readonly value: string | null
  /** What is wrong: "expected a number". */
  readonly problem: string
  /** What to do. */
  readonly remedy: string
}

/** What is wrong and what to do, before it is known where. */
export type Fault = Pick<Problem, 'problem' | 'remedy'>

/** The problem on one line: `areas.csv, row 3, column ID: got "Astana"; expected ...; write ...`. */
export function printProblem({ sheet, row, column, value, problem, remedy }: Problem): string {
  const place = [sheet, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`]
  const got = value === null ? '' : `got ${JSON.stringify(value)}; `
  return `${place.filter((part) => part !== null).join(', ')}: ${got}${problem}; ${remedy}`
}
