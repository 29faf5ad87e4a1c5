import { expect, test } from 'vitest'
import { signedInterval } from '#src/charts/shortValue.ts'
import { LANGUAGES } from '#tests/i18n/languages.ts'
import { indicator } from './twinFixtures.ts'

test.each([
  ['the indicator’s digits where they suffice', [-4.82, 26.594], '95% interval from −4.8 to +26.6'],
  ['more where a limit would look like 0', [-37.6, 0.0123], '95% interval from −37.6 to +0.01'],
] as const)('%s', (_, interval, text) => {
  expect(signedInterval(LANGUAGES.en, indicator({ decimals: 1, symbol: '' }), interval)).toBe(text)
})
