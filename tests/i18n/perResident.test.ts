import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { indicatorView } from '#src/derive/indicatorView.ts'
import { perResident } from '#src/derive/perResident.ts'
import { populationFor } from '#src/derive/populationFor.ts'
import { parseCatalogue } from '#src/endpoint/parseCatalogue.ts'
import { residentIndicatorLanguage } from '#src/i18n/residentIndicatorLanguage.ts'
import { say } from '#src/i18n/say.ts'
import { sayShort } from '#src/i18n/sayShort.ts'
import { wordsPerResident } from '#src/i18n/wordsPerResident.ts'
import { LANGS } from '#src/model/lang.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Question } from '#src/model/question.ts'
import { buildIndicator, buildQuestion, period } from '../derive/buildCatalogue.ts'
import { buildIndicatorData } from '../derive/buildIndicatorData.ts'
import { publishedData } from '../derive/publishedFigures.ts'
import { LANGUAGES as PLAIN, RESIDENT } from './languages.ts'

const LANGUAGES = {
  en: residentIndicatorLanguage(PLAIN.en, RESIDENT.en),
  ru: residentIndicatorLanguage(PLAIN.ru, RESIDENT.ru),
  kk: residentIndicatorLanguage(PLAIN.kk, RESIDENT.kk),
}

function catalogueOf(lang: Lang) {
  const parsed = parseCatalogue(JSON.parse(readFileSync(`public/data/releases/2026-11-22/catalogue.${lang}.json`, 'utf8')))
  if (!parsed.ok) throw new Error(`the catalogue in ${lang} is damaged`)
  return parsed.value
}

const CATALOGUES = { en: catalogueOf('en'), ru: catalogueOf('ru'), kk: catalogueOf('kk') }

/** The published total of a code, per 1,000 residents, for a question. */
function viewOf(code: string, lang: Lang, question: Partial<Question> = {}, data = publishedData(code)) {
  const catalogue = CATALOGUES[lang]
  const indicator = catalogue.indicators.find((one) => one.code === code)
  const population = indicator === undefined ? null : populationFor(indicator, catalogue)
  if (indicator === undefined || population === null) throw new Error(`${code}: no total`)
  const residents = { indicator: population, data: publishedData('population') }
  const reading = perResident({ indicator, data }, residents, catalogue.areas, wordsPerResident(indicator, LANGUAGES[lang]))
  return indicatorView(reading.indicator, reading.data, catalogue, buildQuestion({ per: 'resident', ...question }))
}

const UNITS: readonly (readonly [code: string, Readonly<Record<Lang, string>>])[] = [
  [
    'passengers',
    {
      en: 'thousand passengers a year per 1,000 residents',
      ru: 'тыс. пассажиров в год на 1000 жителей',
      kk: 'мың жолаушы (жылына, 1000 тұрғынға шаққанда)',
    },
  ],
  [
    'buses-registered',
    {
      en: 'buses at the end of the year per 1,000 residents',
      ru: 'автобусов на конец года, на 1000 жителей',
      kk: 'автобус (жыл соңында, 1000 тұрғынға шаққанда)',
    },
  ],
  [
    'investment-fixed-capital',
    {
      en: 'million tenge a year, current prices, per 1,000 residents',
      ru: 'млн тенге в год, в текущих ценах, на 1000 жителей',
      kk: 'млн теңге (жылына, ағымдағы бағамен, 1000 тұрғынға шаққанда)',
    },
  ],
  [
    'fdi-inflow',
    {
      en: 'thousand US dollars a year, gross inflow, per 1,000 residents',
      ru: 'тыс. долларов США в год, валовой приток, на 1000 жителей',
      kk: 'мың АҚШ доллары (жылына, жалпы ағын, 1000 тұрғынға шаққанда)',
    },
  ],
  [
    'emergency-housing-residents',
    { en: 'people per 1,000 residents', ru: 'человек на 1000 жителей', kk: 'адам, 1000 тұрғынға шаққанда' },
  ],
  [
    'air-emissions',
    {
      en: 'tonnes a year per 1,000 residents',
      ru: 'тонн в год на 1000 жителей',
      kk: 'тонна (жылына, 1000 тұрғынға шаққанда)',
    },
  ],
  [
    'environment-spending',
    {
      en: 'tenge a year, current prices, per 1,000 residents',
      ru: 'тенге в год, в текущих ценах, на 1000 жителей',
      kk: 'теңге (жылына, ағымдағы бағамен, 1000 тұрғынға шаққанда)',
    },
  ],
]

describe.each(UNITS)('%s', (code, units) => {
  test.each(LANGS)('%s: the unit says what it is and per what', (lang) => {
    expect(viewOf(code, lang).indicator.unit).toBe(units[lang])
  })

  test('has the same value in every language', () => {
    const cells = LANGS.map((lang) => viewOf(code, lang).table.rows.map((row) => row.cells))
    expect(cells[1]).toEqual(cells[0])
    expect(cells[2]).toEqual(cells[0])
  })
})

describe('a unit', () => {
  const shown = (unit: string, lang: Lang) => wordsPerResident(buildIndicator({ unit }), LANGUAGES[lang])

  test.each([
    ['in billions is shown in millions, a thousandth', 'billion tenge', 'en', 1000],
    ['in millions is shown in thousands', 'млн пассажиров', 'ru', 1000],
    ['in thousands is shown in ones', 'мың тонна', 'kk', 1000],
    ['of no magnitude stays', 'buses', 'en', 1],
    ['that is nothing but a magnitude stays', 'thousand', 'en', 1],
    ['with the magnitude of another language stays', 'млн пассажиров', 'en', 1],
    ['that begins like a property of every object stays', 'constructor units', 'en', 1],
  ] as const)('%s', (_reason, unit, lang, factor) => {
    expect(shown(unit, lang).factor).toBe(factor)
  })

  test('with brackets in English has what it is per inside them', () => {
    expect(shown('cars (new)', 'en').unit).toBe('cars (new, per 1,000 residents)')
  })
})

// 227.6 million / 1,354,556 = 168.03 and 101.1 million / 1,192,199 = 84.80; 168.03 - 84.80 = 83.22.
const SENTENCES: Readonly<Record<Lang, readonly [full: string, short: string]>> = {
  en: [
    '168.0 in Astana and 84.8 in Shymkent in 2023 (thousand passengers a year per 1,000 residents); ' +
      'the figure is higher in Astana by 83.2.',
    'Higher in Astana by 83.2 in 2023',
  ],
  ru: [
    'В 2023 году: 168,0 в Астане и 84,8 в Шымкенте (тыс. пассажиров в год на 1000 жителей); ' +
      'в Астане показатель выше на 83,2.',
    'В Астане выше на 83,2 в 2023 году',
  ],
  kk: [
    '2023 жылы Астанада 168,0 және Шымкентте 84,8 (мың жолаушы, жылына, 1000 тұрғынға шаққанда); ' +
      'көрсеткіш Астанада жоғары, айырмасы 83,2.',
    '2023 жылы Астанада жоғары, айырмасы 83,2',
  ],
}

describe.each(LANGS)('sentences in %s', (lang) => {
  const language = LANGUAGES[lang]
  const saidOf = (code: string, question: Partial<Question> = {}, data = publishedData(code)) => {
    const { sentence } = viewOf(code, lang, question, data)
    return [say(sentence, language), sayShort(sentence, language)]
  }

  test('name both values, the unit and the difference', () => {
    expect(saidOf('passengers')).toEqual(SENTENCES[lang])
  })

  test('do not say that a total is unpublished where the population is', () => {
    const [full = '', short = ''] = saidOf('fdi-inflow', { cities: ['astana', 'almaty'] })
    const reason = { en: 'the total or the population is not published', ru: 'не опубликовано общее значение или численность населения', kk: 'жалпы мән не халық саны жарияланбаған' }[lang]
    const name = CATALOGUES[lang].areas.find(({ id }) => id === 'almaty')?.name ?? ''
    expect(full.endsWith(` ${name}: ${reason}.`)).toBe(true)
    expect(short).toBe(`${name}: ${reason}`)
  })

  test('keep a reason that the total or the population has itself', () => {
    const [full = ''] = saidOf('fdi-inflow', { to: period('2016') })
    expect(full).toContain({ en: 'not a region of its own then', ru: 'отдельного региона тогда ещё не было', kk: 'ол кезде жеке өңір болмаған' }[lang])
  })

  test('without any value name what is not published', () => {
    const [full = ''] = saidOf('fdi-inflow', { to: period('2014'), show: [] })
    expect(full).toContain({ en: 'per 1,000 residents', ru: 'на 1000 жителей', kk: '1000 тұрғынға шаққандағы' }[lang])
  })

  test('never call a value published that was worked out here', () => {
    const data = buildIndicatorData({ KZNS: '0', KZSHY: '0' }, 2023)
    const [full = '', short = ''] = saidOf('passengers', {}, data)
    expect(full).toContain({ en: 'In 2023 the value is 0 in both cities', ru: 'В 2023 году в обоих городах значение 0', kk: '2023 жылы екі қалада да мән 0' }[lang])
    expect([full, short].join()).not.toMatch(/published|опублик|жариялан/i)
  })
})
