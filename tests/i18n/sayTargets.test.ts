import { describe, expect, test } from 'vitest'
import { sayTarget, sayTargetSentence } from '#src/i18n/sayTargets.ts'
import { targetLabel } from '#src/i18n/targetLabel.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Lang } from '#src/model/lang.ts'
import { LANGS } from '#src/model/lang.ts'
import type { Standing, TargetFact } from '#src/model/targetFact.ts'
import { LANGUAGES } from './languages.ts'
import { buildIndicator, period } from '../derive/buildCatalogue.ts'
import { area, figure } from './sampleSentences.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const FORMS = { en: ['death', 'deaths'], ru: ['смерть', 'смерти', 'смертей'], kk: ['өлім'] }

function mortality(lang: Lang): Indicator {
  return buildIndicator({ kind: 'events', direction: 'lower', multiplier: 100_000, eventForms: FORMS[lang] })
}

const SOURCE = { name: 'The plan', url: 'https://plan.example/' }

/** Astana’s 3 deaths of 2023, 9.1, against a target; a test states what matters to it. */
function fact(lang: Lang, value: number, standing: Standing, over: Partial<TargetFact> = {}): TargetFact {
  const astana = area('astana', lang)
  return {
    area: astana,
    target: { area: astana.code, value, by: period('2030'), source: SOURCE },
    held: { figure: figure(astana, 9.1, { count: 3 }), interval: [1.88, 26.59], standing },
    time: 'ahead',
    ...over,
  }
}

function heldAt(lang: Lang, value: number, count: number | null, standing: Standing): Partial<TargetFact> {
  return { held: { figure: figure(area('astana', lang), value, { count }), interval: null, standing }, time: 'due' }
}

describe('a target in a sentence', () => {
  test('below it, not certain: the count first, then the interval, then that its year lies ahead', () => {
    const said = LANGS.map((lang) => plain(sayTargetSentence(fact(lang, 10, 'good-not-certain'), mortality(lang), LANGUAGES[lang])))
    expect(said).toEqual([
      'Астананың мақсатты мәні: ең көбі 10, мерзімі 2030. 2023 жылы мәні: 3 өлім (9,1), 95% интервал 1,9 – 26,6; ' +
        'мақсатты мәннен төмен, бірақ анық емес. Мақсатты мәннің мерзімі (2030) әлі келген жоқ.',
      'Цель Астаны: не более 10, срок 2030. Значение в 2023 году: 3 смерти (9,1), 95%-й интервал от 1,9 до 26,6; ' +
        'ниже цели, но не наверняка. Срок цели, 2030, ещё впереди.',
      'Astana’s target: at most 10 by 2030. The value in 2023 is 3 deaths (9.1), 95% interval from 1.9 to 26.6: ' +
        'below the target, not certain. The target is for 2030, which lies ahead.',
    ])
  })

  test('a survey: both values, and that it cannot be told', () => {
    const survey = buildIndicator({ kind: 'survey', direction: 'higher', symbol: '%' })
    const said = LANGS.map((lang) => plain(sayTargetSentence(fact(lang, 80, 'unknown', heldAt(lang, 75.5, null, 'unknown')), survey, LANGUAGES[lang])))
    expect(said).toEqual([
      'Астананың мақсатты мәні: кемінде 80%, мерзімі 2030. 2023 жылы мәні: 75,5%; мақсатты мәнге жеткен-жетпегенін айту мүмкін емес.',
      'Цель Астаны: не менее 80 %, срок 2030. Значение в 2023 году: 75,5 %; нельзя сказать, достигнута ли цель.',
      'Astana’s target: at least 80% by 2030. The value in 2023 is 75.5%: whether the target is reached cannot be told.',
    ])
  })

  test('no event is said once, without its rate of 0', () => {
    const none = fact('en', 12, 'met', { held: { figure: figure(area('astana', 'en'), 0, { count: 0 }), interval: [0, 11.9], standing: 'met' } })
    expect(sayTargetSentence(none, mortality('en'), LANGUAGES.en)).toContain('The value in 2023 is 0 deaths, 95% interval from 0 to 11.9: target met so far.')
  })

  test('without a final value there is nothing to hold against it', () => {
    const said = sayTargetSentence(fact('en', 10, 'unknown', { held: null, time: 'awaited' }), mortality('en'), LANGUAGES.en)
    expect(said).toBe(
      'Astana’s target: at most 10 by 2030. There is no final value to hold against it. No final value for 2030 has been published.',
    )
  })

  test('of demonstration data says so first, in three languages', () => {
    for (const lang of LANGS) {
      const demonstration = { ...mortality(lang), demonstration: true }
      const language = LANGUAGES[lang]
      const said = sayTargetSentence(fact(lang, 10, 'met'), demonstration, language)
      expect(said.startsWith(language.words.brief.demonstration(''))).toBe(true)
    }
  })
})

describe('the answer of a card', () => {
  test.each([
    ['met in the target’s own year', 'met', 'due', 9.1, 'Target met'],
    ['met before its year', 'met', 'ahead', 9.1, 'Target met so far'],
    ['met by an earlier figure while its own is awaited', 'met', 'awaited', 9.1, 'Target met so far'],
    ['missed in its year', 'missed', 'due', 9.1, 'Target not met'],
    ['missed before its year', 'missed', 'ahead', 9.1, 'Target not met yet'],
    ['below', 'good-not-certain', 'due', 9.1, 'Below the target, not certain'],
    ['above', 'bad-not-certain', 'due', 11.3, 'Above the target, not certain'],
    ['exactly at', 'good-not-certain', 'due', 10, 'At the target, not certain'],
  ] as const)('%s', (_, standing, time, value, answer) => {
    const given = fact('en', 10, standing, { held: { figure: figure(area('astana', 'en'), value, { count: 3 }), interval: [1, 30], standing }, time })
    expect(sayTarget(given, mortality('en'), LANGUAGES.en).answer).toBe(answer)
  })

  test.each([
    ['an interval', mortality('en'), 'good-not-certain', /only if the whole 95% interval/],
    ['a complete count', buildIndicator({ direction: 'lower' }), 'met', /complete count/],
    ['a survey', buildIndicator({ kind: 'survey', direction: 'lower' }), 'unknown', /uncertainty of this survey/],
    ['a rate', buildIndicator({ kind: 'rate', direction: 'lower' }), 'unknown', /counts behind this rate/],
    ['events without counts', mortality('en'), 'unknown', /counts behind this value/],
  ] as const)('gives its reason for %s', (_, of, standing, why) => {
    const said = sayTarget(fact('en', 10, standing), of, LANGUAGES.en)
    expect(said.details.join(' ')).toMatch(why)
    expect(said.source).toBe(SOURCE)
  })

  test('shows digits that tell the value from the target, and the target with the digits that were set', () => {
    const given = fact('en', 9.12, 'good-not-certain', heldAt('en', 9.098, 12, 'good-not-certain'))
    const { title, details } = sayTarget(given, mortality('en'), LANGUAGES.en)
    expect(title).toContain('at most 9.12')
    expect(details[0]).toBe('The value in 2023 is 9.10.')
  })
})

test('a label is as short as can be, with the place where two share a drawing', () => {
  const { target } = fact('kk', 10, 'met')
  expect(targetLabel(target, mortality('kk'), LANGUAGES.kk)).toBe('Мақсатты мән 10, 2030')
  expect(targetLabel(target, mortality('ru'), LANGUAGES.ru, 'Астана')).toBe('Астана: цель 10, 2030')
})
