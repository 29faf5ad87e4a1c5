import type { Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import type { IndicatorData } from '#src/model/series.ts'
import { monthsOf } from './monthsOf.ts'

/**
 * Periods of the data that lie wholly in the span the reader chose, ascending; empty when none does.
 * The span may be of another frequency: 2023..2024 holds 2023-Q1 to 2024-Q4.
 */
export function chosenPeriods(data: IndicatorData, question: Question): Period[] {
  const first = question.from === 'earliest' ? -Infinity : monthsOf(question.from)[0]
  const last = question.to === 'latest' ? Infinity : monthsOf(question.to)[1]
  return data.periods.filter((period) => monthsOf(period)[0] >= first && monthsOf(period)[1] <= last)
}
