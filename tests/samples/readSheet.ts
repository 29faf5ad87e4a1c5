import { readFileSync } from 'node:fs'

/** One row of a sheet, as data staff wrote it. */
export type SheetRow = Readonly<Record<string, string>>

/** Cells of a line of CSV; a quoted one may hold commas and doubled quotes. No cell of our sheets spans lines. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}

/** The rows of a sheet in `data/`, read without any code of the site: expected numbers come from here. */
export function readSheet(name: string): readonly SheetRow[] {
  const [header = '', ...lines] = readFileSync(`data/${name}.csv`, 'utf8').trim().split(/\r?\n/)
  const names = cellsOf(header)
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, column) => [names[column] ?? '', cell])))
}
