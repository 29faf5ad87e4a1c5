import { deriveCard } from '#src/derive/deriveCard.ts'
import type { Card } from '#src/derive/card.ts'
import type { Question } from '#src/model/question.ts'
import { buildCatalogue, buildQuestion } from './buildCatalogue.ts'
import { publishedData, publishedIndicator } from './publishedFigures.ts'

/** The card of an indicator with the figures of the release of 2026-11-22. */
export function publishedCard(code: string, question: Partial<Question> = {}): Card {
  return deriveCard(publishedIndicator(code), publishedData(code), buildCatalogue(), buildQuestion(question))
}
