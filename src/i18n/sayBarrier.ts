import type { MissingReason } from '#src/model/observation.ts'
import type { Period } from '#src/model/period.ts'
import type { FactsWords } from './en/facts.ts'
import type { Language } from './language.ts'

/** What keeps two values from being compared, as derive decides it. */
type SaidBarrier =
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: keyof FactsWords['barriers'] }

/** Why there is no difference, as short as a mark. */
export function sayBarrier(barrier: SaidBarrier, language: Language): string {
  const { charts, facts } = language.words
  return barrier.kind === 'missing' ? charts.missingMarks[barrier.reason] : facts.barriers[barrier.kind]
}

/** Periods from the first to the last: `2019–2021`. Pooled ones overlap, so that the first and the last stand whole. */
export function saySpan(from: Period, to: Period, language: Language): string {
  if (from === to) return language.period(from)
  const isPooled = language.period(from) !== language.periods(from, from)
  return isPooled ? `${language.period(from)} … ${language.period(to)}` : language.periods(from, to)
}
