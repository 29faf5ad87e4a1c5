import { expect, test } from 'vitest'
import { rateInterval } from '#src/stats/rateInterval.ts'

test('3 deaths among 32,967 births are 1.88 to 26.59 per 100,000', () => {
  // By hand from Garwood's limits of 3: 0.618672 / 0.32967 and 8.767273 / 0.32967.
  const interval = rateInterval(3, 32_967, 100_000)
  expect(interval).toMatchObject({ ok: true, value: [expect.closeTo(1.87664, 4), expect.closeTo(26.59409, 4)] })
})

test('no deaths among 31,000 births may still be a rate of 11.9 per 100,000', () => {
  expect(rateInterval(0, 31_000, 100_000)).toMatchObject({ ok: true, value: [0, expect.closeTo(11.89961, 4)] })
})

test.each([
  ['nobody at risk', 3, 0, 100_000, 'denominator'],
  ['fewer than nobody', 3, -5, 100_000, 'denominator'],
  ['no denominator', 3, Number.NaN, 100_000, 'denominator'],
  ['no unit', 3, 1000, 0, 'multiplier'],
  ['half an event', 0.5, 1000, 100_000, 'count'],
])('%s gives a named error', (_, count, denominator, multiplier, argument) => {
  expect(rateInterval(count, denominator, multiplier)).toMatchObject({ ok: false, error: { argument } })
})
