import type { EventFacts, OneMore, Ratio, Reliability, TestedPair, Trend } from '#src/model/facts.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { IndicatorLanguage } from './language.ts'
import { pooledLanguage } from './pooledLanguage.ts'
import { finish } from './sentenceTexts.ts'
import { valueText } from './valueText.ts'

/** A card of a fact: what is asked or named, the answer, and what stands behind it. */
export interface FactText {
  readonly code: 'apart' | 'one-more' | 'pooled' | 'reliability' | 'trend' | 'country' | 'no-interval'
  readonly title: string
  readonly answer: string
  readonly details: readonly string[]
}

const RATIO_DECIMALS = 2
const CHANCE_DECIMALS = 3
const SMALLEST_CHANCE = 10 ** -CHANCE_DECIMALS

function countText(count: number | null, { eventForms }: Indicator, language: IndicatorLanguage): string {
  return `${language.number(count ?? 0, 0)} ${language.plural(count ?? 0, eventForms ?? [])}`.trim()
}

/** The ratio in words, without a full stop, named in the order in which it was formed. */
export function sayRatio(names: readonly [string, string], { ratio, lower, upper }: Ratio, language: IndicatorLanguage): string {
  const { facts } = language.words
  const number = (value: number): string => language.number(value, RATIO_DECIMALS)
  if (ratio === null || upper === null) return facts.ratioAbove(...names, number(lower))
  return facts.ratio(...names, number(ratio), number(lower), number(upper))
}

/** What may be said of the difference, and the ratio behind it. */
function verdictLines({ figures, order, ratio, apart }: TestedPair, language: IndicatorLanguage): readonly string[] {
  const { facts, sentences } = language.words
  const [left, right] = figures
  if (left.count === 0 && right.count === 0) return [facts.noEvents]
  const inDoubt = left.value === right.value ? sentences.notShownEqual : facts.chance
  const said = finish(sayRatio([order[0].name, order[1].name], ratio, language))
  return [apart ? facts.higher(order[0].forms.in) : inDoubt, said]
}

function apartText(apart: EventFacts['apart'], indicator: Indicator, language: IndicatorLanguage): FactText {
  const { facts } = language.words
  if ('why' in apart) {
    return { code: 'apart', title: facts.apartAtAll, answer: facts.unknown, details: [facts.why[apart.why]] }
  }
  const [left, right] = apart.figures
  const counts = facts.counts(countText(left.count, indicator, language), countText(right.count, indicator, language))
  const { needed } = apart
  const whole = (count: number): string => language.number(count, 0)
  const wouldTake =
    needed === null || apart.apart
      ? []
      : [facts.needed(needed.known.area.forms.in, whole(needed.known.count ?? 0), needed.other.forms.in, whole(needed.count))]
  return {
    code: 'apart',
    title: facts.apart(language.during(left.period)),
    answer: apart.apart ? facts.yes : facts.no,
    details: [counts, ...wouldTake, ...verdictLines(apart, language)],
  }
}

function oneMoreText(oneMore: readonly OneMore[], indicator: Indicator, language: IndicatorLanguage): FactText[] {
  const { facts } = language.words
  const [first, ...others] = oneMore
  if (first === undefined) return []
  const said = ({ area, step }: OneMore): string =>
    facts.oneMoreIn(language.signed(step, indicator.decimals), area.forms.in)
  return [
    {
      code: 'one-more',
      title: facts.oneMore(language.plural(1, indicator.eventForms ?? [])),
      answer: said(first),
      details: [...others.map((other) => `${said(other)}.`), facts.oneMoreMeaning],
    },
  ]
}

function pooledText(pooled: TestedPair | null, indicator: Indicator, language: IndicatorLanguage): FactText {
  const { facts } = language.words
  if (pooled === null) {
    return { code: 'pooled', title: facts.pooledAtAll, answer: facts.unknown, details: [facts.pooledNone] }
  }
  const [left, right] = pooled.figures
  const rate = (value: number): string => language.number(value, indicator.decimals)
  return {
    code: 'pooled',
    title: facts.pooled(pooledLanguage(language, 3).period(left.period)),
    answer: facts.both(rate(left.value), rate(right.value)),
    details: [
      facts.counts(countText(left.count, indicator, language), countText(right.count, indicator, language)),
      ...verdictLines(pooled, language),
    ],
  }
}

/** What is true of each place: said once where it is the same of all, else place by place. */
function cityAnswer(answers: readonly (readonly [place: string, answer: string])[]): string {
  const [first] = answers
  if (first !== undefined && answers.every(([, answer]) => answer === first[1])) return first[1]
  return answers.map(([place, answer]) => `${place}: ${answer.toLowerCase()}`).join(', ')
}

function reliabilityText(reliability: readonly Reliability[], indicator: Indicator, language: IndicatorLanguage): FactText[] {
  const { facts } = language.words
  if (reliability.length === 0) return []
  const lines = reliability.map(({ figure, doubt }) => {
    const [place, year] = [figure.area.name, language.period(figure.period)]
    if (doubt === 'wide-interval') return facts.wideInterval(place, year)
    const counted = countText(figure.count, indicator, language)
    return doubt === null ? facts.enoughEvents(place, year, counted) : facts.fewEvents(place, year, counted)
  })
  const answers = reliability.map(({ figure, doubt }) => [figure.area.name, doubt === null ? facts.yes : facts.no] as const)
  const details = [...lines, facts.reliabilityMeaning]
  return [{ code: 'reliability', title: facts.reliability, answer: cityAnswer(answers), details }]
}

function trendText(trends: readonly Trend[], language: IndicatorLanguage): FactText[] {
  const { facts } = language.words
  if (trends.length === 0) return []
  const answerOf = ({ years, direction }: Trend): string => (years === null ? facts.unknown : facts.trends[direction ?? 'none'])
  const lines = trends.flatMap(({ area, years }) => (years === null ? [] : facts.trendYears(area.name, language.periods(...years))))
  const isUnknown = trends.some(({ years }) => years === null)
  const isNotShown = trends.some(({ years, direction }) => years !== null && direction === null)
  return [
    {
      code: 'trend',
      title: facts.trend,
      answer: cityAnswer(trends.map((trend) => [trend.area.name, answerOf(trend)])),
      details: [...lines, ...(isUnknown ? [facts.trendNone] : []), ...(isNotShown ? [facts.trendMeaning] : [])],
    },
  ]
}

/** The facts of an indicator whose counts are known, a card each, in the order in which they stand. */
export function sayFacts(facts: EventFacts, indicator: Indicator, language: IndicatorLanguage): readonly FactText[] {
  const words = language.words.facts
  const { country } = facts
  return [
    apartText(facts.apart, indicator, language),
    ...oneMoreText(facts.oneMore, indicator, language),
    pooledText(facts.pooled, indicator, language),
    ...reliabilityText(facts.reliability, indicator, language),
    ...trendText(facts.trends, language),
    ...(country === null
      ? []
      : [
          {
            code: 'country' as const,
            title: words.country,
            answer: words.countryIn(valueText(country.value, { ...indicator, symbol: '' }, language), language.during(country.period)),
            details: [words.countryMeaning(country.area.name)],
          },
        ]),
  ]
}

/** The one card of an indicator whose counts are not known: why there is no interval. */
export function sayNoInterval(kind: Exclude<Indicator['kind'], 'events'>, language: IndicatorLanguage): FactText {
  const { charts, table } = language.words
  return {
    code: 'no-interval',
    title: table.interval,
    answer: charts.intervalUnavailable,
    details: [charts.intervalUnavailableReason[kind]],
  }
}

/** P and mid-P of the comparison of the cities; null when none was made. */
export function sayChances({ apart }: EventFacts, language: IndicatorLanguage): string | null {
  if ('why' in apart) return null
  const { facts } = language.words
  const said = (chance: number): string =>
    chance < SMALLEST_CHANCE
      ? facts.below(language.number(SMALLEST_CHANCE, CHANCE_DECIMALS))
      : language.number(chance, CHANCE_DECIMALS)
  const { chance, midChance } = apart.ratio
  return facts.chances(language.during(apart.figures[0].period), said(chance), said(midChance))
}
