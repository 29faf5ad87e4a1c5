import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { compareKazakh } from '#src/i18n/formats/compareKazakh.ts'
import { kazakh } from '#src/i18n/formats/kazakh.ts'

// Node carries full ICU data, so its Kazakh is the reference; browsers without the data never get to speak here.
const intlNumber = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
  const format = new Intl.NumberFormat('kk', options)
  return (value) => format.format(value)
}

/** Ours has a real minus and no sign at zero; CLDR writes a hyphen. */
const withRealMinus = (text: string): string => text.replace(/^-(?=.*[1-9])/, '\u2212').replace(/^-/, '')

const decimal = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 9 }))
  .map(([units, scale]) => Number(`${units}e-${scale}`))

describe('Kazakh is what full ICU data would give', () => {
  test.each([0, 1, 2, 3])('numbers with %d decimals', (decimals) => {
    const expected = intlNumber({ minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    fc.assert(
      fc.property(decimal, (value) => {
        expect(kazakh.number(value, decimals)).toBe(withRealMinus(expected(value)))
      }),
      { numRuns: 2000 },
    )
  })

  test('signed numbers', () => {
    const expected = intlNumber({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    fc.assert(
      fc.property(decimal, (value) => {
        expect(kazakh.signed(value, 1)).toBe(withRealMinus(expected(value)))
      }),
      { numRuns: 2000 },
    )
  })

  test('compact numbers, with «мың» in full as in its long form', () => {
    const short = intlNumber({ notation: 'compact', maximumSignificantDigits: 3 })
    const long = intlNumber({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 })
    fc.assert(
      fc.property(fc.double({ min: 10_000, max: 9.9e14, noNaN: true }), (value) => {
        const inThousands = long(value).endsWith('мың')
        const expected = inThousands ? long(value).replace(' ', '\u00a0') : short(value)
        expect(kazakh.compact(value)).toBe(expected)
      }),
      { numRuns: 3000 },
    )
  })

  test('shares', () => {
    expect(kazakh.percent(97.4, 1)).toBe(intlNumber({ style: 'percent', maximumFractionDigits: 1 })(0.974))
  })

  test('every month of a year, alone and with its day', () => {
    const monthOf = new Intl.DateTimeFormat('kk', { year: 'numeric', month: 'long', timeZone: 'UTC' })
    const dayOf = new Intl.DateTimeFormat('kk', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' })
    for (let month = 0; month < 12; month += 1) {
      const iso = `2024-${String(month + 1).padStart(2, '0')}`
      expect(kazakh.date(iso)).toBe(monthOf.format(Date.UTC(2024, month, 1)))
      expect(kazakh.date(`${iso}-22`)).toBe(dayOf.format(Date.UTC(2024, month, 22)))
    }
  })

  const collator = new Intl.Collator('kk')

  test('the alphabet', () => {
    const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
    expect(Array.from(alphabet).toReversed().toSorted(compareKazakh).join('')).toBe(alphabet)
  })

  test('names of indicators and cities', () => {
    const names = [
      'Үй', 'Ұялы телефон', 'Халық саны', 'Ғылым', 'Қоршаған орта', 'Ана өлім-жітімі', 'Әйелдер', 'Өлім', 'Орта', 'Іс',
      'Ыстық су', 'Нәресте', 'Ңа', 'Жол-көлік', 'Жол көлігі', 'Жолдар', 'Көлік', 'Һ', 'Шымкент', 'Астана', 'Алматы',
      '15–19 жастағы қыздар', '10 жас', 'РМ10', 'РМ2,5', 'ЖӨӨ', 'Жөө', 'жөө', 'GRP', 'egiz',
      'Ёлка', 'Елка', 'Йод', 'Иод',
    ]
    expect(names.toSorted(compareKazakh)).toEqual(names.toSorted(collator.compare))
  })

  test('any two words of Kazakh letters, spaces, digits and hyphens', () => {
    const letter = fc.constantFrom(...Array.from('аАәӘеЕёйиИкКқҚнңоөсуұүҰҮхһыіІья 019-'))
    const word = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(''))
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(Math.sign(compareKazakh(left, right))).toBe(Math.sign(collator.compare(left, right)))
      }),
      { numRuns: 5000 },
    )
  })
})

test('Kazakh formats without any locale data of the platform', () => {
  const asked: string[] = []
  const refuse = (name: string) =>
    function refused(): never {
      asked.push(name)
      throw new Error(`Intl.${name} was asked`)
    }
  const names = ['NumberFormat', 'DateTimeFormat', 'Collator', 'PluralRules', 'ListFormat']
  vi.stubGlobal('Intl', Object.fromEntries(names.map((name) => [name, refuse(name)])))
  try {
    expect(kazakh.number(1234.5, 1)).toBe('1\u00a0234,5')
    expect(kazakh.compact(1_234_567)).toBe('1,23\u00a0млн')
    expect(kazakh.date('2026-11-22')).toBe('2026 ж. 22 қараша')
    expect(compareKazakh('ә', 'б')).toBeLessThan(0)
    expect(kazakh.plural(3, ['өлім'])).toBe('өлім')
  } finally {
    vi.unstubAllGlobals()
  }
  expect(asked).toEqual([])
})
