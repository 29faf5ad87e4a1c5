import type { Period } from '#src/model/period.ts'
import type { Language } from './language.ts'

/** Periods from the first to the last: `2019–2021`. Pooled ones overlap, so that the first and the last stand whole. */
export function saySpan(from: Period, to: Period, language: Language): string {
  if (from === to) return language.period(from)
  const isPooled = language.period(from) !== language.periods(from, from)
  return isPooled ? `${language.period(from)} … ${language.period(to)}` : language.periods(from, to)
}
