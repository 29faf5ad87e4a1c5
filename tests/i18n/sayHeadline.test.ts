import { describe, expect, test } from 'vitest'
import { headlineTexts } from '#src/i18n/headlineTexts.ts'
import { indicatorLanguage } from '#src/i18n/indicatorLanguage.ts'
import { loadLanguage } from '#src/i18n/loadLanguage.ts'
import { type PlaceFigure, sayHeadline } from '#src/i18n/sayHeadline.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { LANGS, type Lang } from '#src/model/lang.ts'
import type { MissingReason } from '#src/model/observation.ts'
import type { Figure } from '#src/model/sentence.ts'
import { buildIndicator, period } from '../derive/buildCatalogue.ts'
import { area, figure } from './sampleSentences.ts'

async function inFull(lang: Lang) {
  const language = await loadLanguage(lang)
  return [lang, indicatorLanguage(language, await language.later.indicator())] as const
}

const LANGUAGES = Object.fromEntries(await Promise.all(LANGS.map(inFull)))

/** A title in a language; a place is a value, or why there is none. */
function title(
  lang: Lang,
  of: Partial<Indicator>,
  left: readonly [value: number, more?: Partial<Figure>] | MissingReason,
  right: readonly [value: number, more?: Partial<Figure>] | MissingReason,
): string {
  const place = (id: 'astana' | 'shymkent', said: typeof left): PlaceFigure =>
    typeof said === 'string'
      ? { area: area(id, lang), figure: null, reason: said }
      : { area: area(id, lang), figure: figure(area(id, lang), ...said) }
  const language = LANGUAGES[lang]
  if (language === undefined) throw new Error(`no language: ${lang}`)
  return sayHeadline(buildIndicator({ name: 'Sample', ...of }), [place('astana', left), place('shymkent', right)], language)
}

const DEATHS = { en: ['death', 'deaths'], ru: ['смерть', 'смерти', 'смертей'], kk: ['өлім'] } as const

describe('a title', () => {
  test.each([
    ['names the period once where the cities share it', 'en', {}, [5.2], [6.1], 'Sample: Astana 5.2, Shymkent 6.1 (2023), units'],
    ['sets decimal commas apart from those between places', 'ru', {}, [5.2], [6.1], 'Sample: Астана 5,2; Шымкент 6,1 (2023), units'],
    ['so it does in Kazakh', 'kk', {}, [5.2], [6.1], 'Sample: Астана 5,2; Шымкент 6,1 (2023), units'],
    ['gives each city its own period', 'en', {}, [5.2, { period: period('2022') }], [6.1], 'Sample: Astana 5.2 (2022), Shymkent 6.1 (2023), units'],
    ['says what is provisional', 'en', {}, [5.2], [6.1, { provisional: true }], 'Sample: Astana 5.2 (2023), Shymkent 6.1 (2023, provisional), units'],
    ['says why there is no value', 'en', {}, [5.2], 'not-published', 'Sample: Astana 5.2 (2023), Shymkent – not published, units'],
    ['needs no unit without values', 'en', {}, 'withheld', 'not-due', 'Sample: Astana – withheld, Shymkent – not yet due'],
    ['needs no unit where values are shares', 'en', { symbol: '%', unit: '% of people' }, [5.2], [6.1], 'Sample: Astana 5.2%, Shymkent 6.1% (2023)'],
    ['writes a true zero as 0', 'en', {}, [0], [6.1], 'Sample: Astana 0, Shymkent 6.1 (2023), units'],
    ['shortens what is too long to be read', 'en', {}, [1_354_556], [6.1], 'Sample: Astana 1.35\u00a0million, Shymkent 6.1 (2023), units'],
    ['marks demonstration data first', 'en', { demonstration: true }, [5.2], [6.1], 'Demonstration data. Sample: Astana 5.2, Shymkent 6.1 (2023), units'],
  ] as const)('%s', (_reason, lang, of, left, right, said) => {
    expect(title(lang, of, left, right)).toBe(said)
  })

  test.each([
    ['en', 'Sample: Astana 12 deaths, Shymkent 0 deaths (2023)'],
    ['ru', 'Sample: Астана 12 смертей; Шымкент 0 смертей (2023)'],
    ['kk', 'Sample: Астана 12 өлім; Шымкент 0 өлім (2023)'],
  ] as const)('counts both cities where one has few events, in %s', (lang, said) => {
    const counted = (count: number) => [9.1, { count }] as const
    expect(title(lang, { eventForms: DEATHS[lang] }, counted(12), counted(0))).toBe(said)
  })

  test('gives rates where no city has few events, or one has no counts', () => {
    const of = { eventForms: DEATHS.en }
    expect(title('en', of, [9.1, { count: 12 }], [8, { count: 10 }])).toBe('Sample: Astana 9.1, Shymkent 8.0 (2023), units')
    expect(title('en', of, [9.1, { count: 3 }], [8])).toBe('Sample: Astana 9.1, Shymkent 8.0 (2023), units')
  })
})

test.each([
  ['below ten the count comes first', 9, { first: '9 deaths', second: '4.5' }],
  ['from ten on the rate does', 10, { first: '4.5', second: '10 deaths' }],
])('a headline: %s', (_reason, count, texts) => {
  const language = LANGUAGES['en']
  if (language === undefined) throw new Error('no English')
  expect(headlineTexts(figure(area('astana', 'en'), 4.5, { count }), buildIndicator({ eventForms: DEATHS.en }), language)).toEqual(texts)
})
