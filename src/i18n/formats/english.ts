import { createCalendar } from './createCalendar.ts'
import { createList } from './createList.ts'
import { createNumbers } from './createNumbers.ts'
import { createPlural } from './createPlural.ts'
import type { Formats } from './formats.ts'
import { intlMagnitudes } from './intlMagnitudes.ts'

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const

const month = (index: number, year: string): string => `${MONTHS[index] ?? ''} ${year}`
const quarter = (index: number, year: string): string => `Q${index} ${year}`

/** English as written in Britain: 1,234.5; 22 November 2026. */
export const english: Formats = {
  ...createNumbers(intlMagnitudes('en-GB', 'long', '%')),
  ...createCalendar({
    month,
    quarter,
    duringYear: (year) => `in ${year}`,
    duringQuarter: (index, year) => `in ${quarter(index, year)}`,
    duringMonth: (index, year) => `in ${month(index, year)}`,
    sinceYear: (year) => `since ${year}`,
    sinceQuarter: (index, year) => `since ${quarter(index, year)}`,
    sinceMonth: (index, year) => `since ${month(index, year)}`,
    yearDate: (year) => year,
    day: (day, index, year) => `${day} ${month(index, year)}`,
  }),
  plural: createPlural('en', ['one', 'other'], 'other'),
  list: createList('and'),
}
