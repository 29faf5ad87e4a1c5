import type { Period } from '#src/model/period.ts'

/** How often figures of a period's kind appear; periods of two frequencies have no common order. */
export function frequencyOf(period: Period): 'year' | 'quarter' | 'month' {
  if (period.includes('Q')) return 'quarter'
  return period.includes('-') ? 'month' : 'year'
}
