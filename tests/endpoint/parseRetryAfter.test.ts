import { expect, test } from 'vitest'
import { parseRetryAfter } from '#src/endpoint/parseRetryAfter.ts'

const NOON = Date.UTC(2026, 10, 22, 12)

test.each([
  ['no header', null, null],
  ['seconds', '120', 120_000],
  ['no wait', '0', 0],
  ['a date to come', 'Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
  ['a date that has passed', 'Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['a negative number is not a year', '-5', null],
  ['a fraction', '1.5', null],
  ['words', 'Soon', null],
  ['nothing', '', null],
])('%s', (_reason, header, expected) => {
  expect(parseRetryAfter(header, NOON)).toBe(expected)
})
