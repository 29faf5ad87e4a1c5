import type { IndicatorData } from '#src/model/series.ts'
import type { Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'

const MONTHS_A_YEAR = 12
const MONTHS_A_QUARTER = 3

/** First and last month that a period covers, counted from year 0. */
function monthsOf(period: Period): readonly [number, number] {
  const [year, part] = period.split('-')
  const january = Number(year) * MONTHS_A_YEAR
  if (part === undefined) return [january, january + MONTHS_A_YEAR - 1]
  if (!part.startsWith('Q')) return [january + Number(part) - 1, january + Number(part) - 1]
  const first = january + (Number(part.slice(1)) - 1) * MONTHS_A_QUARTER
  return [first, first + MONTHS_A_QUARTER - 1]
}

/**
 * Periods of the data that lie wholly in the span the reader chose, ascending; empty when none does.
 * The span may be of another frequency: 2023..2024 holds 2023-Q1 to 2024-Q4.
 */
export function chosenPeriods(data: IndicatorData, question: Question): Period[] {
  const first = question.from === 'earliest' ? -Infinity : monthsOf(question.from)[0]
  const last = question.to === 'latest' ? Infinity : monthsOf(question.to)[1]
  return data.periods.filter((period) => monthsOf(period)[0] >= first && monthsOf(period)[1] <= last)
}
