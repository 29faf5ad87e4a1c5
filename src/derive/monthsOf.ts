import type { Period } from '#src/model/period.ts'

const MONTHS_A_YEAR = 12
const MONTHS_A_QUARTER = 3

/** First and last month that a period covers, counted from year 0, so that periods of any frequency can be compared. */
export function monthsOf(period: Period): readonly [number, number] {
  const [year, part] = period.split('-')
  const january = Number(year) * MONTHS_A_YEAR
  if (part === undefined) return [january, january + MONTHS_A_YEAR - 1]
  if (!part.startsWith('Q')) return [january + Number(part) - 1, january + Number(part) - 1]
  const first = january + (Number(part.slice(1)) - 1) * MONTHS_A_QUARTER
  return [first, first + MONTHS_A_QUARTER - 1]
}
