import { indicatorView } from '#src/derive/indicatorView.ts'
import type { EventFacts } from '#src/model/facts.ts'
import { buildCatalogue, buildQuestion } from './buildCatalogue.ts'
import { publishedData, publishedIndicator } from './publishedFigures.ts'

/** The facts of an indicator with the figures of the release of 2026-11-22; null unless counts are known. */
export function publishedFacts(code: string): EventFacts | null {
  return indicatorView(publishedIndicator(code), publishedData(code), buildCatalogue(), buildQuestion()).facts
}
