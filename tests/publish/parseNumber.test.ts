import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNumber } from '#src/publish/parseNumber.ts'

describe('numbers are read as written', () => {
  test.each([
    ['whole', '12', ',', 12, 0],
    ['decimals count, also a final 0', '16.0', ',', 16, 1],
    ['below zero', '-3.25', ',', -3.25, 2],
    ['minus as a typographer writes it', '−3', ',', -3, 0],
    ['minus zero is zero', '-0.0', ',', 0, 1],
    ['blanks between thousands', '1 234 567.5', ',', 1234567.5, 1],
    ['blanks that do not break', '1\u00A0234\u202F567', ',', 1234567, 0],
    ['decimal comma in a sheet with semicolons', '4,6', ';', 4.6, 1],
    ['decimal comma with thousands', '1 234,50', ';', 1234.5, 2],
    ['decimal point in a sheet with semicolons', '4.6', ';', 4.6, 1],
  ] as const)('%s', (_, text, delimiter, value, decimals) => {
    expect(parseNumber(text, delimiter)).toEqual({ ok: true, value: { value, decimals } })
  })

  test('an empty cell is no number, and not 0', () => {
    expect(parseNumber('', ',')).toEqual({ ok: true, value: null })
  })
})

describe('what is no number is named, never guessed', () => {
  test.each([
    ['text after the digits', '4,6a', /expected a number$/],
    ['a comma where commas part cells', '4,6', /decimal point/],
    ['hexadecimal', '0x1F', /expected a number/],
    ['an exponent, digits are gone', '1.2E+10', /shortened/],
    ['an exponent in Russian Excel', '1,2E+10', /shortened/],
    ['a date made of 4.6', '04.июн', /date/],
    ['a date made of 4-6', '6-Apr', /date/],
    ['a full date', '04.06.2026', /date/],
    ['a percent sign', '12 %', /expected a number/],
    ['two points', '1.234.567', /expected a number/],
    ['a blank in the wrong place', '12 34', /expected a number/],
    ['a sign only', '-', /expected a number/],
    ['not a number', 'NaN', /expected a number/],
    ['infinity', 'Infinity', /expected a number/],
    ['a leading point', '.5', /expected a number/],
    ['a formula', '=1+1', /expected a number/],
    ['dots for nothing', '...', /expected a number/],
  ])('%s', (_, text, problem) => {
    const number = parseNumber(text, ',')
    expect(!number.ok && number.error.problem).toMatch(problem)
  })
})

test('every number with decimals comes back from its text', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
      const text = (digits / 10 ** decimals).toFixed(decimals)
      const number = parseNumber(text, ',')
      expect(number.ok && number.value).toEqual({ value: Number(text) + 0, decimals })
    }),
  )
})
