import { describe, expect, test } from 'vitest'
import type { Language } from '#src/i18n/language.ts'
import { loadLanguage } from '#src/i18n/loadLanguage.ts'
import { LANGS } from '#src/model/lang.ts'
import { period } from '../derive/buildCatalogue.ts'
import { LANGUAGES } from './languages.ts'

const { en: english, ru: russian, kk: kazakh } = LANGUAGES

/** Spaces as readers see them: which kind of space stands where is tested once, below. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const FORMATS: readonly [reason: string, say: (language: Language) => string, en: string, ru: string, kk: string][] = [
  ['groups of three', (l) => l.number(1234567.891, 1), '1,234,567.9', '1 234 567,9', '1 234 567,9'],
  ['four digits are grouped too', (l) => l.number(2162, 0), '2,162', '2 162', '2 162'],
  ['a true zero', (l) => l.number(0, 1), '0.0', '0,0', '0,0'],
  ['minus zero is zero', (l) => l.number(-0, 1), '0.0', '0,0', '0,0'],
  ['what rounds to zero has no sign', (l) => l.number(-0.04, 1), '0.0', '0,0', '0,0'],
  ['a real minus', (l) => l.number(-1.5, 1), '−1.5', '−1,5', '−1,5'],
  ['halves as published, not as stored: 1.005', (l) => l.number(1.005, 2), '1.01', '1,01', '1,01'],
  ['all digits', (l) => l.exact(16.3351, 1), '16.3351', '16,3351', '16,3351'],
  ['at least the usual digits', (l) => l.exact(16, 1), '16.0', '16,0', '16,0'],
  ['a tiny value keeps its digits', (l) => l.exact(0.0000004, 0), '0.0000004', '0,0000004', '0,0000004'],
  ['a sign where there is a rise', (l) => l.signed(0.2, 1), '+0.2', '+0,2', '+0,2'],
  ['a sign where there is a fall', (l) => l.signed(-0.2, 1), '−0.2', '−0,2', '−0,2'],
  ['no sign at zero', (l) => l.signed(0, 1), '0.0', '0,0', '0,0'],
  ['a share', (l) => l.percent(97.4, 1), '97.4%', '97,4 %', '97,4%'],
  ['below ten thousand in full', (l) => l.compact(9999), '9,999', '9 999', '9 999'],
  ['a tick keeps its decimals', (l) => l.compact(2.5), '2.5', '2,5', '2,5'],
  ['noise of arithmetic is not a digit', (l) => l.compact(0.1 + 0.2), '0.3', '0,3', '0,3'],
  ['thousands', (l) => l.compact(12_500), '12.5 thousand', '12,5 тыс.', '12,5 мың'],
  ['millions', (l) => l.compact(1_354_556), '1.35 million', '1,35 млн', '1,35 млн'],
  ['rounding up to the next word', (l) => l.compact(999_999), '1 million', '1 млн', '1 млн'],
  ['billions', (l) => l.compact(2_400_000_000), '2.4 billion', '2,4 млрд', '2,4 млрд'],
  ['a large fall', (l) => l.compact(-1_200_000), '−1.2 million', '−1,2 млн', '−1,2 млн'],
  ['a year', (l) => l.period(period('2024')), '2024', '2024', '2024'],
  ['a quarter', (l) => l.period(period('2024-Q1')), 'Q1 2024', 'I кв. 2024', '2024 ж. I тоқсан'],
  ['a month', (l) => l.period(period('2024-03')), 'March 2024', 'март 2024 г.', '2024 ж. наурыз'],
  ['years', (l) => l.periods(period('2010'), period('2023')), '2010–2023', '2010–2023', '2010–2023'],
  ['one year is no span', (l) => l.periods(period('2023'), period('2023')), '2023', '2023', '2023'],
  [
    'quarters',
    (l) => l.periods(period('2024-Q1'), period('2024-Q4')),
    'Q1 2024 – Q4 2024',
    'I кв. 2024 – IV кв. 2024',
    '2024 ж. I тоқсан – 2024 ж. IV тоқсан',
  ],
  ['during a year', (l) => l.during(period('2023')), 'in 2023', 'в 2023 году', '2023 жылы'],
  [
    'during a quarter',
    (l) => l.during(period('2023-Q2')),
    'in Q2 2023',
    'во II квартале 2023 года',
    '2023 жылғы II тоқсанда',
  ],
  ['during a month', (l) => l.during(period('2023-08')), 'in August 2023', 'в августе 2023 года', '2023 жылғы тамызда'],
  ['since a year', (l) => l.since(period('2022')), 'since 2022', 'с 2022 года', '2022 жылдан бері'],
  [
    'since a month',
    (l) => l.since(period('2022-02')),
    'since February 2022',
    'с февраля 2022 года',
    '2022 жылғы ақпаннан бері',
  ],
  [
    'since a quarter',
    (l) => l.since(period('2022-Q2')),
    'since Q2 2022',
    'со II квартала 2022 года',
    '2022 жылғы II тоқсаннан бері',
  ],
  ['a day', (l) => l.date('2026-11-22'), '22 November 2026', '22 ноября 2026 г.', '2026 ж. 22 қараша'],
  ['a day without its zero', (l) => l.date('2024-05-01'), '1 May 2024', '1 мая 2024 г.', '2024 ж. 1 мамыр'],
  ['a date known to the month', (l) => l.date('2024-03'), 'March 2024', 'март 2024 г.', '2024 ж. наурыз'],
  ['a date known to the year', (l) => l.date('2024'), '2024', '2024 г.', '2024 ж.'],
  ['what is no date stays as it is', (l) => l.date('2026-13-01'), '2026-13-01', '2026-13-01', '2026-13-01'],
  ['a list of none', (l) => l.list([]), '', '', ''],
  ['a list of one', (l) => l.list(['A']), 'A', 'A', 'A'],
  ['a list of two', (l) => l.list(['A', 'B']), 'A and B', 'A и B', 'A және B'],
  ['a list of three', (l) => l.list(['A', 'B', 'C']), 'A, B and C', 'A, B и C', 'A, B және C'],
]

describe('formats', () => {
  test.each(FORMATS)('%s', (_reason, say, inEnglish, inRussian, inKazakh) => {
    expect([english, russian, kazakh].map((language) => plain(say(language)))).toEqual([inEnglish, inRussian, inKazakh])
  })

  test('numbers never break at a group or before their word', () => {
    for (const language of [russian, kazakh]) {
      expect(language.number(1234567, 0)).toBe('1\u00a0234\u00a0567')
      expect(language.compact(1_200_000)).toBe('1,2\u00a0млн')
    }
    expect(english.compact(1_200_000)).toBe('1.2\u00a0million')
  })

  test('all languages write the minus as U+2212', () => {
    for (const language of [english, russian, kazakh]) expect(language.number(-1, 0)).toBe('\u22121')
  })
})

const DEATHS = ['смерть', 'смерти', 'смертей']

describe('plurals', () => {
  test.each([
    [0, 'смертей'],
    [1, 'смерть'],
    [2, 'смерти'],
    [4, 'смерти'],
    [5, 'смертей'],
    [11, 'смертей'],
    [12, 'смертей'],
    [21, 'смерть'],
    [22, 'смерти'],
    [101, 'смерть'],
    [111, 'смертей'],
    [1000, 'смертей'],
    [-2, 'смерти'],
    [1.5, 'смерти'],
  ])('Russian: %d %s', (count, form) => {
    expect(russian.plural(count, DEATHS)).toBe(form)
  })

  test.each([
    [0, 'deaths'],
    [1, 'death'],
    [2, 'deaths'],
    [1.5, 'deaths'],
    [21, 'deaths'],
  ])('English: %d %s', (count, form) => {
    expect(english.plural(count, ['death', 'deaths'])).toBe(form)
  })

  test.each([0, 1, 2, 5, 11, 21, 1.5])('Kazakh nouns keep their form after %d', (count) => {
    expect(kazakh.plural(count, ['өлім'])).toBe('өлім')
  })

  test('where forms are missing the last one serves', () => {
    expect(russian.plural(5, ['человек', 'человека'])).toBe('человека')
    expect(english.plural(5, ['sheep'])).toBe('sheep')
    expect(english.plural(5, [])).toBe('')
  })
})

test('each language loads its own words', async () => {
  for (const lang of LANGS) {
    const language = await loadLanguage(lang)
    expect(language.lang).toBe(lang)
    expect(language.words.shell.overview).toBe({ kk: 'Шолу', ru: 'Обзор', en: 'Overview' }[lang])
  }
})
