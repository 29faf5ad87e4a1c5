import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { Fault } from './problem.ts'

export type Delimiter = ',' | ';' | '\t'

/** A table of texts as it stands in a CSV file. */
interface CsvTable {
  readonly delimiter: Delimiter
  /** Row numbers as a spreadsheet program shows them; empty lines are left out but counted. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

const DELIMITERS = [',', ';', '\t'] as const

/** Excel's own first line `sep=;`, which belongs to no table. */
const ANNOUNCEMENT = /^sep=([,;\t])[^\S\n]*(?:\n|$)/i

function delimiterOf(text: string): Delimiter {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const count = (each: Delimiter): number => header.split(each).length
  return DELIMITERS.reduce((most, each) => (count(each) > count(most) ? each : most))
}

/**
 * The cells of a CSV text, trimmed. Stricter than usual readers, which swallow half a file after a lost quote.
 * Survives: `;` or tabs instead of commas, a first line `sep=;`, CRLF or CR, line breaks inside quotes.
 */
export function parseCsv(text: string): Result<CsvTable, Fault & { readonly row: number }> {
  const announcement = ANNOUNCEMENT.exec(text)
  const announced = DELIMITERS.find((each) => each === announcement?.[1])
  const delimiter = announced ?? delimiterOf(text)
  const rows: { row: number; cells: string[] }[] = []
  let row = announced === undefined ? 1 : 2
  let at = announcement?.[0].length ?? 0
  let cells: string[] = []

  while (at < text.length) {
    const field = readField(text, at, delimiter)
    if (field === null) {
      const remedy = 'close the quotation mark, or double it where it belongs to the text ("")'
      return err({ row, problem: 'a quotation mark is not closed, or text follows a closed one', remedy })
    }
    cells.push(field.content.trim())
    at = field.end
    if (text[at] === delimiter) {
      at += 1
      if (at < text.length) continue
      cells.push('')
    }
    if (cells.some((cell) => cell !== '')) rows.push({ row, cells })
    cells = []
    row += 1
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return ok({ delimiter, rows })
}

/** One field and where it ends (at a delimiter, a line break or the end); null when its quotes do not match. */
function readField(text: string, start: number, delimiter: Delimiter): { content: string; end: number } | null {
  const isEnd = (at: number): boolean =>
    at >= text.length || text[at] === delimiter || text[at] === '\r' || text[at] === '\n'
  if (text[start] !== '"') {
    let end = start
    while (!isEnd(end)) end += 1
    return { content: text.slice(start, end), end }
  }
  let content = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    content += text.slice(at, quote)
    at = quote + 1
    if (text[at] !== '"') return isEnd(at) ? { content, end: at } : null
    content += '"'
    at += 1
  }
}
