import { describe, expect, test } from 'vitest'
import { describeChange } from '#src/i18n/describeChange.ts'
import { differenceDecimals } from '#src/i18n/differenceDecimals.ts'
import { say } from '#src/i18n/say.ts'
import { sayShort } from '#src/i18n/sayShort.ts'
import { LANGS, type Lang } from '#src/model/lang.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Figure, Sentence } from '#src/model/sentence.ts'
import { buildIndicator, period } from '../derive/buildCatalogue.ts'
import { LANGUAGES } from './languages.ts'
import { maternalMortality, share } from './sampleSentences.ts'
import { EXAMPLES, pair } from './sentenceExamples.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const deaths = (lang: Lang, figures: readonly [Figure, Figure]): Sentence => ({
  kind: 'events',
  indicator: maternalMortality(lang),
  figures,
  apart: false,
})

const survey = (lang: Lang, of: Indicator): Sentence => ({
  kind: 'no-verdict',
  indicator: of,
  figures: pair(lang, 97.4, 97.2),
  difference: 0.2,
})

describe('sentences', () => {
  test.each(EXAMPLES)('%s', (_reason, sentence, expected) => {
    for (const lang of LANGS) {
      const [long, short] = expected[lang]
      expect(plain(say(sentence(lang), LANGUAGES[lang]))).toBe(long)
      expect(plain(sayShort(sentence(lang), LANGUAGES[lang]))).toBe(short)
    }
  })

  test('the short form fits a card', () => {
    for (const lang of LANGS) {
      for (const [, sentence] of EXAMPLES) {
        expect(sayShort(sentence(lang), LANGUAGES[lang]).length).toBeLessThanOrEqual(90)
      }
    }
  })

  test('the first city without events is said with the noun, and the unit stands with the other', () => {
    const sentence: Sentence = deaths('en', pair('en', 0, 9.1, [0, 3]))
    expect(say(sentence, LANGUAGES.en)).toMatch(
      /^No deaths in Astana and 3 deaths in Shymkent \(9\.1 deaths per 100,000 live births\) in 2023: /,
    )
  })

  test('one event takes the singular in all languages', () => {
    const one = (lang: Lang): string =>
      say(deaths(lang, pair(lang, 3.1, 7.1, [1, 2])), LANGUAGES[lang])
    expect(one('en')).toContain('1 death in Astana')
    expect(one('ru')).toContain('1 смерть в Астане')
    expect(one('kk')).toContain('Астанада 1 өлім')
  })

  test('a difference beyond the usual digits is printed with more of them, never as zero', () => {
    const sentence: Sentence = {
      kind: 'difference',
      indicator: buildIndicator({ decimals: 1, unit: 'mg' }),
      figures: pair('en', 0.004, 0.031),
      difference: -0.027,
    }
    expect(say(sentence, LANGUAGES.en)).toBe(
      '0.00 in Astana and 0.03 in Shymkent in 2023 (mg); the figure is higher in Shymkent by 0.03.',
    )
  })

  test('brackets of a unit become a comma, because the unit itself stands in brackets', () => {
    const sentence: Sentence = {
      kind: 'difference',
      indicator: buildIndicator({ unit: 'млн жолаушы (жылына)' }),
      figures: pair('kk', 227.6, 101.1),
      difference: 126.5,
    }
    expect(say(sentence, LANGUAGES.kk)).toContain('(млн жолаушы, жылына)')
  })

  test('demonstration data say so before anything else, long and short', () => {
    const sentence = survey('ru', share({ demonstration: true }))
    expect(say(sentence, LANGUAGES.ru)).toMatch(/^Демонстрационные данные\. В 2023 году/)
    expect(sayShort(sentence, LANGUAGES.ru)).toMatch(/^Демонстрационные данные\. /)
  })

  test('rates without counts give the missing counts as the reason', () => {
    const sentence = survey('en', share({ kind: 'rate' }))
    expect(say(sentence, LANGUAGES.en)).toContain('The counts behind these rates are not published')
    expect(sayShort(sentence, LANGUAGES.en)).toBe('0.2 points apart in 2023; the counts are not published')
  })
})

describe('decimals of a difference', () => {
  test.each([
    ['enough as they are', 97.4, 97.2, 1, 1],
    ['equal values need no more', 97.4, 97.4, 1, 1],
    ['alike at one decimal', 16.34, 16.31, 1, 2],
    ['apart by rounding alone, the difference too small', 0.05, 0.049, 1, 3],
    ['a tiny difference of large numbers', 1000000.001, 1000000, 0, 3],
    ['signs differ though the digits do not', 0.6, -0.6, 0, 0],
  ])('%s', (_reason, left, right, decimals, expected) => {
    expect(differenceDecimals(left, right, decimals)).toBe(expected)
  })
})

describe('changes beside a headline', () => {
  const since = period('2022')

  test.each([
    [
      'a rise for the better',
      { since, difference: 2.3, verdict: 'better' as const },
      buildIndicator(),
      '+2.3 since 2022, better',
      '+2,3 с 2022 года, лучше',
      '2022 жылдан бері +2,3, жақсырақ',
    ],
    [
      'a fall in points without a verdict',
      { since, difference: -1.5, verdict: null },
      share(),
      '−1.5 points since 2022',
      '−1,5 п.п. с 2022 года',
      '2022 жылдан бері −1,5 п.т.',
    ],
    [
      'an unchanged published value is a zero, not a claim',
      { since, difference: 0, verdict: null },
      buildIndicator(),
      '0.0 since 2022',
      '0,0 с 2022 года',
      '2022 жылдан бері 0,0',
    ],
    [
      'a tiny change is no zero',
      { since, difference: -0.004, verdict: 'worse' as const },
      buildIndicator(),
      '−0.004 since 2022, worse',
      '−0,004 с 2022 года, хуже',
      '2022 жылдан бері −0,004, нашарырақ',
    ],
  ])('%s', (_reason, change, of, inEnglish, inRussian, inKazakh) => {
    const said = [LANGUAGES.en, LANGUAGES.ru, LANGUAGES.kk].map((language) => describeChange(change, of, language).text)
    expect(said.map(plain)).toEqual([inEnglish, inRussian, inKazakh])
  })

  test('the parts are given apart for drawing', () => {
    expect(describeChange({ since, difference: 2.3, verdict: 'better' }, buildIndicator(), LANGUAGES.en)).toEqual({
      amount: '+2.3',
      since: 'since 2022',
      verdict: 'better',
      text: '+2.3 since 2022, better',
    })
  })
})
