import type { Period } from '#src/model/period.ts'
import type { Formats } from './formats.ts'

/** How a language names the parts of a calendar; months are 0 to 11, quarters 1 to 4, years as text. */
export interface CalendarWords {
  readonly month: (month: number, year: string) => string
  readonly quarter: (quarter: number, year: string) => string
  readonly duringYear: (year: string) => string
  readonly duringQuarter: (quarter: number, year: string) => string
  readonly duringMonth: (month: number, year: string) => string
  readonly sinceYear: (year: string) => string
  readonly sinceQuarter: (quarter: number, year: string) => string
  readonly sinceMonth: (month: number, year: string) => string
  readonly yearDate: (year: string) => string
  readonly day: (day: number, month: number, year: string) => string
}

const ISO_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/**
 * Periods and dates of a language from its words. They are cut from text and never pass through a Date,
 * which would show the day before in some time zones.
 */
export function createCalendar(
  words: CalendarWords,
): Pick<Formats, 'period' | 'periods' | 'during' | 'since' | 'date'> {
  const choose = (
    period: Period,
    ofYear: (year: string) => string,
    ofQuarter: (quarter: number, year: string) => string,
    ofMonth: (month: number, year: string) => string,
  ): string => {
    const year = period.slice(0, 4)
    const part = period.slice(5)
    if (part === '') return ofYear(year)
    return part.startsWith('Q') ? ofQuarter(Number(part.slice(1)), year) : ofMonth(Number(part) - 1, year)
  }
  const period = (of: Period): string => choose(of, (year) => year, words.quarter, words.month)
  return {
    period,
    periods: (from, to) => {
      if (from === to) return period(from)
      const dash = from.length === 4 && to.length === 4 ? '–' : ' – '
      return period(from) + dash + period(to)
    },
    during: (of) => choose(of, words.duringYear, words.duringQuarter, words.duringMonth),
    since: (of) => choose(of, words.sinceYear, words.sinceQuarter, words.sinceMonth),
    date: (iso) => {
      const [, year, month, day] = ISO_DATE.exec(iso) ?? []
      if (year === undefined) return iso
      if (month === undefined) return words.yearDate(year)
      if (day === undefined) return words.month(Number(month) - 1, year)
      return words.day(Number(day), Number(month) - 1, year)
    },
  }
}
