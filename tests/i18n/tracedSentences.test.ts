import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deriveCard } from '#src/derive/deriveCard.ts'
import { indicatorView } from '#src/derive/indicatorView.ts'
import { parseCatalogue } from '#src/endpoint/parseCatalogue.ts'
import { pooledLanguage } from '#src/i18n/pooledLanguage.ts'
import { say } from '#src/i18n/say.ts'
import { sayShort } from '#src/i18n/sayShort.ts'
import type { Area } from '#src/model/area.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import { LANGS } from '#src/model/lang.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Sentence } from '#src/model/sentence.ts'
import type { IndicatorData } from '#src/model/series.ts'
import { buildQuestion } from '../derive/buildCatalogue.ts'
import { period } from '../derive/buildCatalogue.ts'
import { codesOf, publishedData, RELEASES } from '../derive/publishedFigures.ts'
import { LANGUAGES } from './languages.ts'

/** Words that say which city has more; and words that judge, which no sentence may hold. */
const HIGHER: Readonly<Record<Lang, RegExp>> = { en: /\bhigher\b/i, ru: /выше/i, kk: /жоғары/i }
const JUDGING =
  /\b(?:better|worse|lower|less|more|best|worst|improv|rise|rose|fell|same|insignificant|no change)\b|лучше|хуже|ниже|вырос|снизил|одинаков|незначим|жақсы|нашар|төмен|өсті|бірдей/i

function catalogueOf(release: string, lang: Lang): Catalogue {
  const text = readFileSync(`public/data/releases/${release}/catalogue.${lang}.json`, 'utf8')
  const parsed = parseCatalogue(JSON.parse(text))
  if (!parsed.ok) throw new Error(`catalogue ${release} ${lang} is damaged`)
  return parsed.value
}

/** A text without those of the sheets. */
function withoutSheets(text: string, sheetTexts: readonly string[]): string {
  // What a unit holds in brackets stands after a comma where the unit itself is in brackets.
  const unbracketed = sheetTexts.map((sheet) => sheet.replace(/ \((.*)\)$/, ', $1'))
  const known = [...sheetTexts, ...unbracketed].filter((sheet) => sheet !== '')
  return known.reduce((rest, sheet) => rest.replaceAll(sheet, ' '), text)
}

/** Numbers that a text holds, after the texts of the sheets were taken out of it. */
function numbersIn(text: string, sheetTexts: readonly string[], lang: Lang): readonly number[] {
  const own = withoutSheets(text, sheetTexts)
  const found = own.match(lang === 'en' ? /\d[\d,]*(?:\.\d+)?/g : /\d(?:\u00a0?\d)*(?:,\d+)?/g) ?? []
  return found.map((number) => Number(lang === 'en' ? number.replace(/,(?=\d{3})|,$/g, '') : number.replace(/\u00a0/g, '').replace(',', '.')))
}

/** A thousand sentences a language, on a machine that does other things too. */
const PATIENCE_MS = 60_000

const MOST_DECIMALS = 8
const isRounding = (said: number, exact: number): boolean =>
  Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => decimals).some(
    (decimals) => Math.abs(said - Math.abs(exact)) <= 0.5 * 10 ** -decimals + 1e-9 && Number(said.toFixed(decimals)) === said,
  )

/** The figures that a sentence may speak of, read from the data and not from the sentence. */
function valuesOf(data: IndicatorData, areas: readonly Area[], year: string) {
  const position = data.periods.findIndex((one) => one === year)
  return areas.map((area) => {
    const series = data.series.find((one) => one.area === area.code && one.sex === '_T')
    const observation = series?.observations[position]
    return observation?.kind === 'value' ? observation : null
  })
}

const PAIRS = [
  ['astana', 'shymkent'],
  ['shymkent', 'almaty'],
] as const

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
