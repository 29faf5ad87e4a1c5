import type { Sentence } from '#src/model/sentence.ts'
import { amountText, figureText, hasFewEvents, higherOf, pairTexts, unitOf } from './figureTexts.ts'
import type { IndicatorLanguage } from './language.ts'
import { markDemonstration } from './markDemonstration.ts'

function sayPlainly(sentence: Sentence, language: IndicatorLanguage): string {
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

/**
 * What can be said of the two cities, in full sentences without the name of the indicator, which stands above them.
 * Demonstration data say so first.
 */
export function say(sentence: Sentence, language: IndicatorLanguage): string {
  return markDemonstration(sayPlainly(sentence, language), sentence.indicator, language)
}
