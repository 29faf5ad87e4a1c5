import { describe, expect, test } from 'vitest'
import { pooledLanguage } from '#src/i18n/pooledLanguage.ts'
import { sayChances, sayFacts, sayNoInterval } from '#src/i18n/sayFacts.ts'
import type { EventFacts, TestedPair } from '#src/model/facts.ts'
import type { Lang } from '#src/model/lang.ts'
import { period } from '../derive/buildCatalogue.ts'
import { LANGUAGES } from './languages.ts'
import { area, figure, maternalMortality } from './sampleSentences.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** Figures of 2023 and of 2021 to 2023 as published; ratios and chances by SciPy 1.17. */
function factsIn(lang: Lang): EventFacts {
  const [astana, shymkent] = [area('astana', lang), area('shymkent', lang)]
  const known = figure(astana, 9.1, { count: 3 })
  const year: TestedPair = {
    figures: [known, figure(shymkent, 0, { count: 0 })],
    apart: false,
    order: [astana, shymkent],
    ratio: { ratio: null, lower: 0.3886, upper: null, chance: 0.2738, midChance: 0.1369 },
  }
  const pooled: TestedPair = {
    figures: [figure(astana, 13, { count: 13 }), figure(shymkent, 20.96, { count: 20 })],
    apart: false,
    order: [shymkent, astana],
    ratio: { ratio: 1.61, lower: 0.76, upper: 3.52, chance: 0.24, midChance: 0.2 },
  }
  return {
    apart: { ...year, needed: { known, other: shymkent, count: 11 } },
    oneMore: [
      { area: astana, period: period('2023'), step: 3.033 },
      { area: shymkent, period: period('2023'), step: 3.226 },
    ],
    pooled,
    reliability: [
      { figure: known, doubt: 'few-events' },
      { figure: figure(shymkent, 0, { count: 0 }), doubt: 'few-events' },
    ],
    trends: [
      { area: astana, years: [period('2019'), period('2023')], direction: null },
      { area: shymkent, years: null, direction: null },
    ],
    country: figure(area('kazakhstan', lang), 11.4),
  }
}

const said = (lang: Lang, facts = factsIn(lang)) =>
  sayFacts(facts, maternalMortality(lang), LANGUAGES[lang]).map(({ title, answer, details }) => plain([title, answer, ...details].join(' ')))

describe('the facts of maternal mortality', () => {
  test.each([
    ['en', 'Can the cities be told apart in 2023? No 3 deaths against 0 deaths. To tell the cities apart, 3 in Astana would take 11 or more in Shymkent.'],
    ['ru', 'Можно ли различить города в 2023 году? Нет 3 смерти против 0 смертей. Чтобы различить города, при 3 в Астане нужно 11 или больше в Шымкенте.'],
    ['kk', '2023 жылы қалаларды ажыратуға бола ма? Жоқ 3 өлім және 0 өлім. Қалаларды ажырату үшін Астанада 3 болғанда, Шымкентте 11 немесе одан көп болуы керек.'],
  ] as const)('%s: whether the cities can be told apart, and what it would take', (lang, expected) => {
    expect(said(lang)[0]).toContain(expected)
  })

  test.each([
    ['en', 'One more death +3.0 in Astana +3.2 in Shymkent.'],
    ['ru', 'На одно событие больше (смерть) +3,0 в Астане +3,2 в Шымкенте.'],
    ['kk', 'Тағы бір оқиға (өлім) Астанада +3,0 Шымкентте +3,2.'],
  ] as const)('%s: what one more does to the rates', (lang, expected) => {
    expect(said(lang)[1]).toContain(expected)
  })

  test.each([
    ['en', 'Three years together, 2021–2023 13.0 and 21.0 13 deaths against 20 deaths.', 'Ratio of Shymkent to Astana: 1.61, 95% interval 0.76 to 3.52.'],
    ['ru', 'Три года вместе, 2021–2023 13,0 и 21,0 13 смертей против 20 смертей.', 'Отношение (Шымкент : Астана) 1,61; 95%-й интервал от 0,76 до 3,52.'],
    ['kk', 'Үш жыл бірге, 2021–2023 13,0 және 21,0 13 өлім және 20 өлім.', 'Қатынасы (Шымкент : Астана): 1,61; 95% интервал 0,76 – 3,52.'],
  ] as const)('%s: three years together with the ratio of the higher to the other', (lang, counts, ratio) => {
    expect(said(lang)[2]).toContain(counts)
    expect(said(lang)[2]).toContain(ratio)
  })

  test('a ratio without events below it has a lower limit alone, never infinity', () => {
    expect(said('en')[0]).toContain('Ratio of Astana to Shymkent: 95% interval from 0.39 up, without an upper limit.')
    expect(said('en').join()).not.toMatch(/NaN|Infinity|null/)
  })

  test.each([
    ['en', 'Can one year be read on its own? No Astana, 2023: fewer than 10 events (3 deaths). Shymkent, 2023: fewer than 10 events (0 deaths).'],
    ['ru', 'Можно ли судить по одному году? Нет Астана, 2023: событий меньше 10 (3 смерти). Шымкент, 2023: событий меньше 10 (0 смертей).'],
    ['kk', 'Бір жылға қарап айтуға бола ма? Жоқ Астана, 2023: оқиға 10-нан аз (3 өлім). Шымкент, 2023: оқиға 10-нан аз (0 өлім).'],
  ] as const)('%s: whether one year can be read on its own', (lang, expected) => {
    expect(said(lang)[3]).toContain(expected)
  })

  test.each([
    ['en', 'Is there a trend? Astana: not shown, Shymkent: cannot be said Astana: 2019–2023. The chosen period has no five final years in a row'],
    ['ru', 'Виден ли тренд? Астана: не показан, Шымкент: сказать нельзя Астана: 2019–2023. В выбранном периоде нет пяти окончательных лет подряд'],
    ['kk', 'Үрдіс байқала ма? Астана: көрсетілмеген, Шымкент: айту мүмкін емес Астана: 2019–2023. Таңдалған кезеңде бір әдіспен есептелген, қатарынан бес'],
  ] as const)('%s: whether there is a trend', (lang, expected) => {
    expect(said(lang)[4]).toContain(expected)
  })

  test('the national value stands without a verdict', () => {
    expect(said('en')[5]).toMatch(/^The national value 11\.4 in 2023 Kazakhstan: .*no test\.$/)
  })

  test('P and mid-P are details', () => {
    expect(sayChances(factsIn('en'), LANGUAGES.en)).toContain('in 2023: P 0.274; by mid-P 0.137.')
  })
})

test('cities that are told apart say which has more, and what it would have taken is left out', () => {
  const facts = factsIn('en')
  if ('why' in facts.apart) throw new Error('no pair')
  const apart = { ...facts.apart, apart: true, ratio: { ...facts.apart.ratio, chance: 0.0004 } }
  const [first] = said('en', { ...facts, apart })
  expect(first).toContain('Yes')
  expect(first).toContain('The rate is higher in Astana')
  expect(first).not.toContain('would take')
  expect(sayChances({ ...facts, apart }, LANGUAGES.en)).toContain('P below 0.001')
})

test('cities that cannot be compared are neither yes nor no', () => {
  expect(said('en', { ...factsIn('en'), apart: { why: 'series-break' } })[0]).toBe(
    'Can the cities be told apart? Cannot be said The cities were counted in different ways.',
  )
})

test.each(['rate', 'register', 'survey', 'measurement'] as const)('%s: no interval, and the reason of its kind', (kind) => {
  const { answer, details } = sayNoInterval(kind, LANGUAGES.en)
  expect(answer).toBe('Interval not available')
  expect(details).toEqual([LANGUAGES.en.words.charts.intervalUnavailableReason[kind]])
})

test.each([
  ['en', '2021–2023', 'in 2021–2023'],
  ['ru', '2021–2023', 'в 2021–2023 годах'],
  ['kk', '2021–2023', '2021–2023 жылдары'],
] as const)('%s: a pooled period is named by its years', (lang, alone, during) => {
  const pooled = pooledLanguage(LANGUAGES[lang], 3)
  expect(pooled.period(period('2023'))).toBe(alone)
  expect(pooled.during(period('2023'))).toBe(during)
  expect(pooledLanguage(LANGUAGES[lang], 1)).toBe(LANGUAGES[lang])
})
