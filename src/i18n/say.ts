import type { Area } from '#src/model/area.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Figure, Sentence } from '#src/model/sentence.ts'
import { differenceDecimals } from './differenceDecimals.ts'
import type { Language } from './language.ts'
import { markDemonstration } from './markDemonstration.ts'
import type { FigureText, PairTexts } from './sentenceTexts.ts'
import { unitInBrackets } from './unitInBrackets.ts'
import { valueText } from './valueText.ts'

/** From this many events on a rate is steady enough to be named before its count. */
const RATES_FIRST_FROM = 10

/** The unit as it stands in brackets; null where values carry it. */
function unitOf(indicator: Indicator): string | null {
  return indicator.symbol === '%' ? null : unitInBrackets(indicator.unit)
}

function figureText(figure: Figure, decimals: number, indicator: Indicator, language: Language): FigureText {
  const forms = indicator.eventForms ?? []
  const { count } = figure
  return {
    area: figure.area,
    value: valueText(figure.value, indicator, language, decimals),
    during: language.during(figure.period),
    provisional: figure.provisional,
    counted: count === null ? null : `${language.number(count, 0)} ${language.plural(count, forms)}`.trim(),
    noun: language.plural(0, forms),
    none: count === 0,
  }
}

function pairTexts(figures: readonly [Figure, Figure], indicator: Indicator, language: Language): PairTexts {
  const [left, right] = figures
  const decimals = differenceDecimals(left.value, right.value, indicator.decimals)
  return {
    left: figureText(left, decimals, indicator, language),
    right: figureText(right, decimals, indicator, language),
    unit: unitOf(indicator),
  }
}

/** The size of a difference; shares differ in percentage points. */
function amountText(
  [left, right]: readonly [Figure, Figure],
  difference: number,
  indicator: Indicator,
  language: Language,
  points: (amount: string) => string,
): string {
  const decimals = differenceDecimals(left.value, right.value, indicator.decimals)
  const amount = language.number(Math.abs(difference), decimals)
  return indicator.symbol === '%' ? points(amount) : amount
}

const higherOf = ([left, right]: readonly [Figure, Figure]): Area =>
  left.value > right.value ? left.area : right.area

function hasFewEvents(figures: readonly [Figure, Figure]): boolean {
  return (
    figures.every(({ count }) => count !== null) &&
    figures.some(({ count }) => count !== null && count < RATES_FIRST_FROM)
  )
}

function sayPlainly(sentence: Sentence, language: Language): string {
  const { indicator } = sentence
  const { sentences } = language.words
  const unit = unitOf(indicator)
  switch (sentence.kind) {
    case 'no-figures': {
      const [left, right] = sentence.areas
      const nothing = sentences.noFigures(left, right)
      if (sentence.country === null) return nothing
      const country = figureText(sentence.country, indicator.decimals, indicator, language)
      return `${nothing} ${sentences.country(country, unit)}`
    }
    case 'one-city': {
      const figure = figureText(sentence.figure, indicator.decimals, indicator, language)
      return sentences.oneCity(figure, unit, sentence.other, sentence.reason)
    }
    case 'not-comparable':
      return sentences.notComparable(pairTexts(sentence.figures, indicator, language), sentence.why)
    case 'difference': {
      const pair = pairTexts(sentence.figures, indicator, language)
      if (sentence.difference === 0) return sentences.bothPublished(pair)
      const amount = amountText(sentence.figures, sentence.difference, indicator, language, sentences.points)
      return sentences.difference(pair, higherOf(sentence.figures), amount)
    }
    case 'no-verdict': {
      const pair = pairTexts(sentence.figures, indicator, language)
      if (sentence.difference === 0) return `${sentences.bothPublished(pair)} ${sentences.notShownEqual}`
      const amount = amountText(sentence.figures, sentence.difference, indicator, language, sentences.points)
      return sentences.noVerdict(pair, amount, indicator.kind)
    }
    case 'events': {
      const pair = pairTexts(sentence.figures, indicator, language)
      const few = hasFewEvents(sentence.figures)
      if (!sentence.apart) return few ? sentences.fewEvents(pair) : sentences.manyEvents(pair)
      const higher = higherOf(sentence.figures)
      return few ? sentences.fewEventsApart(pair, higher) : sentences.manyEventsApart(pair, higher)
    }
  }
}

function sayBriefly(sentence: Sentence, language: Language): string {
  const { indicator } = sentence
  const { short, shortPoints } = language.words.sentences
  switch (sentence.kind) {
    case 'no-figures':
      return short.noFigures
    case 'one-city':
      return short.oneCity(sentence.other, sentence.reason)
    case 'not-comparable':
      return short.notComparable[sentence.why]
    case 'difference':
    case 'no-verdict': {
      const { left } = pairTexts(sentence.figures, indicator, language)
      if (sentence.difference === 0) return short.bothPublished(left.value, left.during)
      const amount = amountText(sentence.figures, sentence.difference, indicator, language, shortPoints)
      if (sentence.kind === 'no-verdict') return short.noVerdict(amount, left.during, indicator.kind)
      return short.difference(higherOf(sentence.figures), amount, left.during)
    }
    case 'events': {
      const { left, right } = pairTexts(sentence.figures, indicator, language)
      const few = hasFewEvents(sentence.figures)
      const first = (few ? left.counted : null) ?? left.value
      const second = (few ? right.counted : null) ?? right.value
      if (first === second && !sentence.apart) return short.eventsEqual(first, left.during)
      if (!sentence.apart) return short.events(first, second, left.during)
      return short.eventsApart(first, second, left.during, higherOf(sentence.figures))
    }
  }
}

/**
 * What can be said of the two cities, in full sentences without the name of the indicator, which stands above them.
 * Demonstration data say so first.
 */
export function say(sentence: Sentence, language: Language): string {
  return markDemonstration(sayPlainly(sentence, language), sentence.indicator, language)
}

/** The same for a card: one line without a full stop, about 90 characters at most; the values stand above it. */
export function sayShort(sentence: Sentence, language: Language): string {
  return markDemonstration(sayBriefly(sentence, language), sentence.indicator, language)
}
