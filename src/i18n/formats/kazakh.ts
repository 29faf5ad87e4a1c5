import { createCalendar } from './createCalendar.ts'
import { createList } from './createList.ts'
import { createNumbers } from './createNumbers.ts'
import type { Formats } from './formats.ts'
import { kazakhMagnitudes } from './kazakhMagnitudes.ts'

/** Nominative, locative («наурызда»), ablative («наурыздан бері»). */
const MONTHS = [
  ['қаңтар', 'қаңтарда', 'қаңтардан'],
  ['ақпан', 'ақпанда', 'ақпаннан'],
  ['наурыз', 'наурызда', 'наурыздан'],
  ['сәуір', 'сәуірде', 'сәуірден'],
  ['мамыр', 'мамырда', 'мамырдан'],
  ['маусым', 'маусымда', 'маусымнан'],
  ['шілде', 'шілдеде', 'шілдеден'],
  ['тамыз', 'тамызда', 'тамыздан'],
  ['қыркүйек', 'қыркүйекте', 'қыркүйектен'],
  ['қазан', 'қазанда', 'қазаннан'],
  ['қараша', 'қарашада', 'қарашадан'],
  ['желтоқсан', 'желтоқсанда', 'желтоқсаннан'],
] as const

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const

const nominative = (index: number): string => MONTHS[index]?.[0] ?? ''
const roman = (index: number): string => ROMAN[index] ?? ''

/** Kazakh: 1 234,5; 2026 ж. 22 қараша. Nothing here asks the browser's locale data. */
export const kazakh: Formats = {
  ...createNumbers(kazakhMagnitudes),
  ...createCalendar({
    month: (index, year) => `${year} ж. ${nominative(index)}`,
    quarter: (index, year) => `${year} ж. ${roman(index)} тоқсан`,
    duringYear: (year) => `${year} жылы`,
    duringQuarter: (index, year) => `${year} жылғы ${roman(index)} тоқсанда`,
    duringMonth: (index, year) => `${year} жылғы ${MONTHS[index]?.[1] ?? ''}`,
    sinceYear: (year) => `${year} жылдан бері`,
    sinceQuarter: (index, year) => `${year} жылғы ${roman(index)} тоқсаннан бері`,
    sinceMonth: (index, year) => `${year} жылғы ${MONTHS[index]?.[2] ?? ''} бері`,
    yearDate: (year) => `${year} ж.`,
    day: (day, index, year) => `${year} ж. ${day} ${nominative(index)}`,
  }),
  // A noun keeps its form after a number, so there is one form.
  plural: (_count, forms) => forms[0] ?? '',
  list: createList('және'),
}
