import { describe, expect, test } from 'vitest'
import { indicatorView } from '#src/derive/indicatorView.ts'
import { sayChances, sayFacts, sayNoInterval } from '#src/i18n/sayFacts.ts'
import type { FactText } from '#src/i18n/sayFacts.ts'
import type { Area } from '#src/model/area.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { EventFacts, Ratio } from '#src/model/facts.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { LANGS } from '#src/model/lang.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Value } from '#src/model/observation.ts'
import type { IndicatorData } from '#src/model/series.ts'
import { buildQuestion, period } from '../derive/buildCatalogue.ts'
import { codesOf, publishedData, RELEASES } from '../derive/publishedFigures.ts'
import { LANGUAGES } from './languages.ts'
import { catalogueOf, HIGHER, isRounding, JUDGING, numbersIn, PAIRS, valuesOf, withoutSheets } from './traced.ts'

const PATIENCE_MS = 60_000

/** Numbers of the method, not of the data: 95 % intervals, 10 events, 160 % of the value. */
const OF_THE_METHOD = [95, 10, 160]

/** "More" that compares no cities: one event more, a count or more, three years together. */
const COUNTING = /\bone more\b|\bor more\b|\bsay more\b/gi

/** Words of a trend; no other card may hold them. */
const TREND: Readonly<Record<Lang, readonly [RegExp, RegExp]>> = {
  en: [/\brises\b/i, /\bfalls\b/i],
  ru: [/растёт/i, /снижается/i],
  kk: [/өсіп келеді/i, /төмендеп келеді/i],
}

/** Everything that a card says, in one text. */
const textOf = ({ title, answer, details }: FactText): string => [title, answer, ...details].join(' ')

/** What a question is asked of, and what a page then says. */
interface Asked {
  readonly facts: EventFacts
  readonly indicator: Indicator
  readonly data: IndicatorData
  readonly catalogue: Catalogue
  readonly cities: readonly Area[]
}

/** Published values of the two cities and the country in a year. */
function publishedIn({ data, cities, catalogue }: Asked, year: string): readonly Value[] {
  const country = catalogue.areas.filter(({ kind }) => kind === 'country')
  return valuesOf(data, [...cities, ...country], year).flatMap((value) => value ?? [])
}

/** Sums of the events and of those at risk of three years up to one, a city each; without those that lack a year. */
function sumsUpTo({ data, cities }: Asked, year: string) {
  return cities.flatMap((city) => {
    const values = [2, 1, 0].map((back) => valuesOf(data, [city], String(Number(year) - back))[0])
    const [count, denominator] = (['numerator', 'denominator'] as const).map((field) =>
      values.reduce((sum, value) => sum + (value?.[field] ?? Number.NaN), 0),
    )
    return count === undefined || denominator === undefined || Number.isNaN(count + denominator) ? [] : [{ count, denominator }]
  })
}

const ratioNumbers = ({ ratio, lower, upper }: Ratio): readonly number[] => [ratio ?? lower, lower, upper ?? lower]

/** All numbers that the facts of a page may name, from the cells and from what the tested formulas make of them. */
function allowedIn(asked: Asked, text: string): readonly number[] {
  const { facts, indicator, data } = asked
  const multiplier = indicator.multiplier ?? Number.NaN
  const years = data.periods.filter((year) => text.includes(year))
  const published = years.flatMap((year) => publishedIn(asked, year))
  const sums = years.flatMap((year) => sumsUpTo(asked, year))
  const steps = data.periods.flatMap((year) => publishedIn(asked, year)).flatMap(({ denominator }) => multiplier / (denominator ?? Number.NaN))
  const apart = 'why' in facts.apart ? [] : [...ratioNumbers(facts.apart.ratio), facts.apart.needed?.count ?? 0]
  return [
    ...OF_THE_METHOD,
    ...years.flatMap((year) => [Number(year), Number(year) - 2, Number(year) - 4]),
    ...published.flatMap(({ value, numerator }) => [value, numerator ?? value]),
    ...sums.flatMap(({ count, denominator }) => [count, (count / denominator) * multiplier]),
    ...steps,
    ...apart,
    ...(facts.pooled === null ? [] : ratioNumbers(facts.pooled.ratio)),
  ]
}

/** What is wrong with "higher in ...": said without a test that supports it, or of the other city. */
function directionFaults(card: FactText, asked: Asked): readonly string[] {
  const { lang } = asked.catalogue
  const text = textOf(card)
  if (!HIGHER[lang].test(text)) return []
  const pair = card.code === 'apart' ? asked.facts.apart : card.code === 'pooled' ? asked.facts.pooled : null
  if (pair === null || 'why' in pair || !pair.apart) return [`direction without a test: ${text}`]
  const year = pair.figures[0].period
  const rates =
    card.code === 'apart'
      ? valuesOf(asked.data, asked.cities, year).map((value) => value?.value ?? Number.NaN)
      : sumsUpTo(asked, year).map(({ count, denominator }) => count / denominator)
  const higher = asked.cities[(rates[0] ?? 0) > (rates[1] ?? 0) ? 0 : 1]
  return higher !== undefined && text.includes(higher.forms.in) ? [] : [`not higher: ${text}`]
}

/** What is wrong with "rises" and "falls": the last five final values of the place have to go that way, a tie allowed. */
function trendFaults(card: FactText, asked: Asked): readonly string[] {
  const { lang } = asked.catalogue
  const [rising, falling] = TREND[lang]
  if (card.code !== 'trend') return rising.test(textOf(card)) || falling.test(textOf(card)) ? [`a trend in ${textOf(card)}`] : []
  return asked.cities.flatMap((city) => {
    const parts = card.answer.split(', ').filter((part) => part.startsWith(city.name))
    const answer = parts[0] ?? card.answer
    const sign = rising.test(answer) ? 1 : falling.test(answer) ? -1 : 0
    const years = card.details.find((detail) => detail.startsWith(city.name))?.match(/\d{4}/g)?.map(Number) ?? []
    const [first = 0, last = -1] = years
    const values = Array.from({ length: last - first + 1 }, (_, step) => valuesOf(asked.data, [city], String(first + step))[0] ?? null)
    const isWhole = values.length === 5 && values.every((value) => value !== null && !value.provisional && value.numerator !== null)
    const steps = values.slice(1).map((value, position) => Math.sign((value?.value ?? 0) - (values[position]?.value ?? 0)))
    const holds = isWhole && steps.filter((step) => step === sign).length >= 3 && !steps.includes(-sign)
    if (years.length > 0 && !isWhole) return [`years that are not comparable: ${textOf(card)}`]
    return sign === 0 || holds ? [] : [`no such trend: ${textOf(card)}`]
  })
}

function faultsOf(card: FactText, asked: Asked): readonly string[] {
  const { lang } = asked.catalogue
  const text = textOf(card)
  const allowed = allowedIn(asked, text)
  const untraced = numbersIn(text, [asked.indicator.unit], lang).filter((number) => !allowed.some((exact) => isRounding(number, exact)))
  const judged = JUDGING.exec(withoutSheets(text, [asked.indicator.unit]).replace(COUNTING, ''))?.[0]
  return [
    ...untraced.map((number) => `${number} in “${text}”`),
    ...(judged === undefined ? [] : [`${judged} in “${text}”`]),
    ...directionFaults(card, asked),
    ...trendFaults(card, asked),
  ]
}

/** The facts of an indicator for every pair of cities and up to every year. */
function asksOf(code: string, release: (typeof RELEASES)[number], catalogue: Catalogue): readonly Asked[] {
  const indicator = catalogue.indicators.find((candidate) => candidate.code === code)
  if (indicator === undefined) throw new Error(`no words for ${code}`)
  const data = publishedData(code, release)
  return PAIRS.flatMap((cities) =>
    data.periods.flatMap((to) => {
      const { facts, sides } = indicatorView(indicator, data, catalogue, buildQuestion({ to, cities }))
      return facts === null ? [] : [{ facts, indicator, data, catalogue, cities: sides.map(({ area }) => area) }]
    }),
  )
}

describe.each(RELEASES)('every fact of the release of %s', (release) => {
  test.each(LANGS)('%s: numbers, directions and words come from the data', (lang) => {
    const catalogue = catalogueOf(release, lang)
    const asked = codesOf(release).flatMap((code) => asksOf(code, release, catalogue))
    const cards = asked.flatMap((one) => sayFacts(one.facts, one.indicator, LANGUAGES[lang]).map((card) => ({ card, one })))
    expect(cards.flatMap(({ card, one }) => faultsOf(card, one))).toEqual([])
    expect(cards.length).toBeGreaterThan(50)
    for (const one of asked) expect(sayChances(one.facts, LANGUAGES[lang]) ?? '').not.toMatch(JUDGING)
  }, PATIENCE_MS)

  test.each(LANGS)('%s: indicators without counts say why there is no interval, and no number', (lang) => {
    const { indicators } = catalogueOf(release, lang)
    for (const { kind } of indicators) {
      if (kind === 'events') continue
      const card = sayNoInterval(kind, LANGUAGES[lang])
      expect(numbersIn([card.answer, ...card.details].join(' '), [], lang)).toEqual([])
      expect(textOf(card)).not.toMatch(JUDGING)
    }
  })
})

const ASKED = asksOf('maternal-mortality', '2026-11-22', catalogueOf('2026-11-22', 'en'))
const at2020 = ASKED.find(({ facts }) => !('why' in facts.apart) && facts.apart.figures[0].period === period('2020'))

test.each([
  ['a number that is in no cell', 'apart', (text: string) => text.replace('17', '71'), '71 in'],
  ['a judging word', 'apart', (text: string) => `${text} That is no change.`, 'no change in'],
  ['the other city as the higher one', 'apart', (text: string) => text.replace('higher in Shymkent', 'higher in Astana'), 'not higher'],
  ['a trend that is none', 'trend', (text: string) => text.replace(/not shown|cannot be said/i, 'Rises'), 'no such trend'],
] as const)('%s is found', (_, code, damage, fault) => {
  if (at2020 === undefined) throw new Error('no comparison in 2020')
  const card = sayFacts(at2020.facts, at2020.indicator, LANGUAGES.en).find((one) => one.code === code)
  if (card === undefined) throw new Error(`no card ${code}`)
  expect(faultsOf(card, at2020)).toEqual([])
  const damaged = { ...card, answer: damage(card.answer), details: card.details.map(damage) }
  expect(faultsOf(damaged, at2020).join()).toContain(fault)
})
