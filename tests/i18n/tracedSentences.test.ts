import { describe, expect, test } from 'vitest'
import { deriveCard } from '#src/derive/deriveCard.ts'
import { indicatorView } from '#src/derive/indicatorView.ts'
import { overviewPerResident } from '#src/derive/overviewPerResident.ts'
import { pooledLanguage } from '#src/i18n/pooledLanguage.ts'
import { residentIndicatorLanguage } from '#src/i18n/residentIndicatorLanguage.ts'
import { say } from '#src/i18n/say.ts'
import { sayShort } from '#src/i18n/sayShort.ts'
import { wordsPerResident } from '#src/i18n/wordsPerResident.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import { LANGS } from '#src/model/lang.ts'
import { ok } from '#src/model/result.ts'
import type { Sentence } from '#src/model/sentence.ts'
import type { IndicatorData } from '#src/model/series.ts'
import { buildQuestion } from '../derive/buildCatalogue.ts'
import { period } from '../derive/buildCatalogue.ts'
import { codesOf, publishedData, RELEASES } from '../derive/publishedFigures.ts'
import { LANGUAGES, RESIDENT } from './languages.ts'
import { catalogueOf, HIGHER, isRounding, JUDGING, numbersIn, PAIRS, valuesOf, withoutSheets } from './traced.ts'

/** A thousand sentences a language, on a machine that does other things too. */
const PATIENCE_MS = 60_000

function namedIn(sentence: Sentence): readonly string[] {
  if (sentence.kind === 'no-figures') return sentence.country === null ? [] : [sentence.country.area.code]
  return sentence.kind === 'one-city' ? [sentence.figure.area.code] : sentence.figures.map(({ area }) => area.code)
}

/** What is wrong with a text: numbers that the data do not hold, a direction that they do not show, judging words. */
function faultsOf(text: string, sentence: Sentence, data: IndicatorData, catalogue: Catalogue): readonly string[] {
  const { lang, areas } = catalogue
  const { indicator } = sentence
  const named = areas.filter((area) => namedIn(sentence).includes(area.code))
  const years = data.periods.filter((year) => text.includes(year))
  const allowed = years.flatMap((year) => {
    const values = valuesOf(data, named, year).flatMap((value) => value ?? [])
    const differences = values.flatMap((one) => values.map((other) => one.value - other.value))
    return [Number(year), ...values.flatMap(({ value, numerator }) => [value, numerator ?? value]), ...differences]
  })
  const numbers = numbersIn(text, [indicator.unit, indicator.name], lang)
  const untraced = numbers.filter((number) => !allowed.some((exact) => isRounding(number, exact)))
  const own = withoutSheets(text, [indicator.unit])
  const judged = JUDGING.exec(own)?.[0] ?? []
  const faults = [...untraced.map(String), judged].flat()
  const isHigherSaid = HIGHER[lang].test(own)
  if (!isHigherSaid) return faults
  const compared = sentence.kind === 'difference' || (sentence.kind === 'events' && sentence.apart) ? sentence.figures : null
  if (compared === null) return [...faults, 'a direction without a supported difference']
  const [left, right] = valuesOf(data, [compared[0].area, compared[1].area], compared[0].period)
  const higher = (left?.value ?? 0) > (right?.value ?? 0) ? compared[0].area : compared[1].area
  const phrase = own.toLowerCase()
  const beside = { en: `higher ${higher.forms.in}`, ru: `${higher.forms.in} `, kk: `${higher.forms.in} жоғары` }[lang]
  return phrase.includes(beside.toLowerCase()) ? faults : [...faults, `not higher ${higher.name}`]
}

describe.each(RELEASES)('every sentence of the release of %s', (release) => {
  test.each(LANGS)('%s: numbers, directions and words come from the data', (lang) => {
    const catalogue = catalogueOf(release, lang)
    const language = LANGUAGES[lang]
    let said = 0
    const faults = codesOf(release).flatMap((code) => {
      const indicator = catalogue.indicators.find((candidate) => candidate.code === code)
      if (indicator === undefined) throw new Error(`no words for ${code}`)
      const data = publishedData(code, release)
      const questions = PAIRS.flatMap((cities) => data.periods.map((to) => buildQuestion({ to, cities })))
      return questions.flatMap((question) => {
        const { sentence } = deriveCard(indicator, data, catalogue, question)
        return [say(sentence, language), sayShort(sentence, language)].flatMap((text) => {
          said += 1
          return faultsOf(text, sentence, data, catalogue).map((fault) => `${code}: ${fault} in “${text}”`)
        })
      })
    })
    expect(faults).toEqual([])
    expect(said).toBeGreaterThan(700)
  }, PATIENCE_MS)
})

test.each(LANGS)('%s: numbers and directions per 1,000 residents come from what was worked out', (lang) => {
  const catalogue = catalogueOf('2026-11-22', lang)
  const spoken = residentIndicatorLanguage(LANGUAGES[lang], RESIDENT[lang])
  const items = catalogue.indicators.map(({ code }) => ({ code, data: ok(publishedData(code)) }))
  const read = overviewPerResident(catalogue, items, (total) => wordsPerResident(total, spoken))
  const totals = read.catalogue.indicators.filter(({ perResident }) => perResident !== undefined)
  let said = 0
  const faults = totals.flatMap((indicator) => {
    const item = read.items.find(({ code }) => code === indicator.code)
    if (item === undefined || !item.data.ok) throw new Error(`no figures of ${indicator.code}`)
    const data = item.data.value
    const questions = PAIRS.flatMap((cities) => data.periods.map((to) => buildQuestion({ to, cities, per: 'resident' })))
    return questions.flatMap((question) => {
      const { sentence } = deriveCard(indicator, data, read.catalogue, question)
      return [say(sentence, spoken), sayShort(sentence, spoken)].flatMap((text) => {
        said += 1
        // What a value is per stands without a unit where there is none.
        const own = text.replace(/1[,]?000/, '')
        return faultsOf(sentence.kind === 'no-figures' ? own : text, sentence, data, read.catalogue).map((fault) => `${fault} in “${text}”`)
      })
    })
  })
  expect(faults).toEqual([])
  expect(totals).toHaveLength(7)
  expect(said).toBeGreaterThan(250)
}, PATIENCE_MS)

test.each(LANGS)('%s: pooled years are named as years, and their counts are sums', (lang) => {
  const catalogue = catalogueOf('2026-11-22', lang)
  const indicator = catalogue.indicators.find(({ code }) => code === 'maternal-mortality')
  if (indicator === undefined) throw new Error('no maternal mortality')
  const data = publishedData('maternal-mortality')
  const { sentence } = indicatorView(indicator, data, catalogue, buildQuestion({ pool: 3 }))
  if (sentence.kind !== 'events') throw new Error('no counts')
  const last = sentence.figures[0].period
  const years = [Number(last) - 2, Number(last) - 1, Number(last)]
  const sums = sentence.figures.map(({ area }) =>
    years.reduce((sum, year) => sum + (valuesOf(data, [area], String(year))[0]?.numerator ?? NaN), 0),
  )
  expect(sentence.figures.map(({ count }) => count)).toEqual(sums)
  expect(say(sentence, pooledLanguage(LANGUAGES[lang], 3))).toContain(`${years[0]}–${years[2]}`)
})

test.each([
  ['a number that is in no cell', (text: string) => text.replace(/5\d?\.\d/, '54.9'), '54.9'],
  ['the other city as the higher one', (text: string) => text.replace('higher in Shymkent', 'higher in Astana'), 'not higher'],
  ['a judging word', (text: string) => `${text} That is worse.`, 'worse'],
])('%s is found', (_, damage, fault) => {
  const catalogue = catalogueOf('2026-11-22', 'en')
  const indicator = catalogue.indicators.find(({ code }) => code === 'maternal-mortality')
  if (indicator === undefined) throw new Error('no maternal mortality')
  const data = publishedData('maternal-mortality')
  const { sentence } = deriveCard(indicator, data, catalogue, buildQuestion({ to: period('2020') }))
  const text = say(sentence, LANGUAGES.en)
  expect(faultsOf(text, sentence, data, catalogue)).toEqual([])
  expect(faultsOf(damage(text), sentence, data, catalogue).join()).toContain(fault)
})
