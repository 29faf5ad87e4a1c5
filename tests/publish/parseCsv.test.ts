import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '#src/publish/parseCsv.ts'

function rowsOf(text: string) {
  const table = parseCsv(text)
  if (!table.ok) throw new Error(table.error.problem)
  return table.value.rows
}

const TWO_ROWS = [
  { row: 1, cells: ['A', 'B'] },
  { row: 2, cells: ['1', '2'] },
]

describe("Excel's habits are survived", () => {
  test.each([
    ['commas', 'A,B\n1,2\n'],
    ['semicolons', 'A;B\n1;2\n'],
    ['tabs', 'A\tB\n1\t2\n'],
    ['CRLF', 'A,B\r\n1,2\r\n'],
    ['CR', 'A,B\r1,2\r'],
    ['no end of the last line', 'A,B\n1,2'],
    ['blanks around cells', ' A , B \n1 ,2\n'],
    ['quoted cells', '"A","B"\n"1","2"\n'],
    ['empty lines at the end', 'A,B\n1,2\n,\n\n'],
  ])('%s', (_, text) => {
    expect(rowsOf(text)).toEqual(TWO_ROWS)
  })

  test('a first line sep=; belongs to no table but is counted as a row', () => {
    expect(rowsOf('sep=;\r\nA;B\r\n1;2\r\n')).toEqual([
      { row: 2, cells: ['A', 'B'] },
      { row: 3, cells: ['1', '2'] },
    ])
  })

  test('an empty line is no row but is counted', () => {
    expect(rowsOf('A\n\n1\n').map(({ row }) => row)).toEqual([1, 3])
  })

  test('quotes, commas and line breaks inside quotes are text', () => {
    expect(rowsOf('A,B\n"say ""no"", twice","x\ny"\n')[1]?.cells).toEqual(['say "no", twice', 'x\ny'])
  })

  test('a last empty cell is a cell', () => {
    expect(rowsOf('A,B\n1,').at(-1)?.cells).toEqual(['1', ''])
  })
})

describe('a lost quotation mark is named instead of swallowing the rows after it', () => {
  test.each([
    ['never closed', 'A,B\n1,"2\n3,4\n', 2],
    ['text after a closed one', 'A,B\n"1"x,2\n', 2],
  ])('%s', (_, text, row) => {
    const table = parseCsv(text)
    expect(!table.ok && table.error.row).toBe(row)
  })
})

test('every cell comes back from its quoted text', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', 'ә', ' ') }).map((text) => text.trim())
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(rows, (table) => {
      const text = table.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      const filled = table.filter((row) => row.some((each) => each !== ''))
      expect(rowsOf(`"A","B"\r\n${text}`).slice(1).map(({ cells }) => cells)).toEqual(filled)
    }),
  )
})
