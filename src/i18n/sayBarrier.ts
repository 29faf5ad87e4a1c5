import type { MissingReason } from '#src/model/observation.ts'
import type { FactsWords } from './en/facts.ts'
import type { IndicatorLanguage } from './language.ts'

/** What keeps two values from being compared, as derive decides it. */
type SaidBarrier =
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: keyof FactsWords['barriers'] }

/** Why there is no difference, as short as a mark. */
export function sayBarrier(barrier: SaidBarrier, language: IndicatorLanguage): string {
  const { panels, facts } = language.words
  return barrier.kind === 'missing' ? panels.missingMarks[barrier.reason] : facts.barriers[barrier.kind]
}
