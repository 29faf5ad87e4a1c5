import type { Sentence } from '#src/model/sentence.ts'
import { amountText, hasFewEvents, higherOf, pairTexts } from './figureTexts.ts'
import type { Language } from './language.ts'
import { markDemonstration } from './markDemonstration.ts'

function sayBriefly(sentence: Sentence, language: Language): string {
  const { indicator } = sentence
  const { brief } = language.words
  switch (sentence.kind) {
    case 'no-figures':
      return brief.noFigures
    case 'one-city':
      return brief.oneCity(sentence.other, sentence.reason)
    case 'not-comparable':
      return brief.notComparable[sentence.why]
    case 'difference':
    case 'no-verdict': {
      const { left } = pairTexts(sentence.figures, indicator, language)
      if (sentence.difference === 0) return brief.bothPublished(left.value, left.during)
      const amount = amountText(sentence.figures, sentence.difference, indicator, language, brief.points)
      if (sentence.kind === 'no-verdict') return brief.noVerdict(amount, left.during, indicator.kind)
      return brief.difference(higherOf(sentence.figures), amount, left.during)
    }
    case 'events': {
      const { left, right } = pairTexts(sentence.figures, indicator, language)
      const few = hasFewEvents(sentence.figures)
      const first = (few ? left.counted : null) ?? left.value
      const second = (few ? right.counted : null) ?? right.value
      if (first === second && !sentence.apart) return brief.eventsEqual(first, left.during)
      if (!sentence.apart) return brief.events(first, second, left.during)
      return brief.eventsApart(first, second, left.during, higherOf(sentence.figures))
    }
  }
}

/** What `say` says, for a card: one line without a full stop, about 90 characters at most; the values stand above it. */
export function sayShort(sentence: Sentence, language: Language): string {
  return markDemonstration(sayBriefly(sentence, language), sentence.indicator, language)
}
