/** A reporting period as published: `2024`, `2024-Q1`, `2024-03`. Text, never a Date: at UTC+5 an instant shows the day before. */
export type Period = string & { readonly __brand: 'Period' }

const PERIOD = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/

/** The period that a text names, or null when it names none (`2024-13`, `24`, ``). */
export function parsePeriod(text: string): Period | null {
  return PERIOD.test(text) ? (text as Period) : null
}

/** Units of one frequency in a year: 1 for years, 4 for quarters, 12 for months. */
function periodsPerYear(period: Period): number {
  const match = PERIOD.exec(period)
  if (match?.[2] !== undefined) return 4
  return match?.[3] === undefined ? 1 : 12
}

/**
 * Position of a period on the calendar of its own frequency: 2024 for `2024`, 8096 for `2024-Q1`.
 * Consecutive periods differ by one, so a difference of more is a gap. Only periods of one frequency may be compared.
 */
export function periodIndex(period: Period): number {
  const match = PERIOD.exec(period)
  const part = match?.[2] ?? match?.[3] ?? '1'
  return Number(period.slice(0, 4)) * periodsPerYear(period) + Number(part) - 1
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
