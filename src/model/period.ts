/** A reporting period as published: `2024`, `2024-Q1`, `2024-03`. Text, never a Date: at UTC+5 an instant shows the day before. */
export type Period = string & { readonly __brand: 'Period' }

const PERIOD = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/

/** The period that a text names, or null when it names none (`2024-13`, `24`, ``). */
export function parsePeriod(text: string): Period | null {
  return PERIOD.test(text) ? (text as Period) : null
}

/** Length of the text of a year alone; what follows begins after a hyphen. */
const YEAR_LENGTH = 4

/** Units of one frequency in a year: 1 for years, 4 for quarters, 12 for months. */
function periodsPerYear(period: Period): number {
  if (period.length === YEAR_LENGTH) return 1
  return period[YEAR_LENGTH + 1] === 'Q' ? 4 : 12
}

/**
 * Position of a period on the calendar of its own frequency: 2024 for `2024`, 8096 for `2024-Q1`.
 * Consecutive periods differ by one, so a difference of more is a gap. Only periods of one frequency may be compared.
 */
export function periodIndex(period: Period): number {
  const year = Number(period.slice(0, YEAR_LENGTH))
  const perYear = periodsPerYear(period)
  if (perYear === 1) return year
  const part = Number(period.slice(YEAR_LENGTH + (perYear === 4 ? 2 : 1)))
  return year * perYear + part - 1
}

/** The period that follows: `2024` after `2023`, `2024-Q1` after `2023-Q4`. */
export function nextPeriod(period: Period): Period {
  const perYear = periodsPerYear(period)
  const index = periodIndex(period) + 1
  const year = String(Math.floor(index / perYear))
  const part = (index % perYear) + 1
  if (perYear === 1) return year as Period
  return (perYear === 4 ? `${year}-Q${part}` : `${year}-${String(part).padStart(2, '0')}`) as Period
}

/** Negative when `left` is earlier. Only for periods of one frequency. */
export function comparePeriods(left: Period, right: Period): number {
  return periodIndex(left) - periodIndex(right)
}

/** All periods from the first to the last, both included, with none left out; empty when the first is later. */
export function periodsBetween(first: Period, last: Period): Period[] {
  const periods: Period[] = []
  for (let period = first; comparePeriods(period, last) <= 0; period = nextPeriod(period)) periods.push(period)
  return periods
}
