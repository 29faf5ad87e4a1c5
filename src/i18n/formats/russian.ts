import { createCalendar } from './createCalendar.ts'
import { createList } from './createList.ts'
import { createNumbers } from './createNumbers.ts'
import { createPlural } from './createPlural.ts'
import type { Formats } from './formats.ts'
import { intlMagnitudes } from './intlMagnitudes.ts'

/** Nominative, genitive («с марта», «22 марта»), prepositional («в марте»). */
const MONTHS = [
  ['январь', 'января', 'январе'],
  ['февраль', 'февраля', 'феврале'],
  ['март', 'марта', 'марте'],
  ['апрель', 'апреля', 'апреле'],
  ['май', 'мая', 'мае'],
  ['июнь', 'июня', 'июне'],
  ['июль', 'июля', 'июле'],
  ['август', 'августа', 'августе'],
  ['сентябрь', 'сентября', 'сентябре'],
  ['октябрь', 'октября', 'октябре'],
  ['ноябрь', 'ноября', 'ноябре'],
  ['декабрь', 'декабря', 'декабре'],
] as const

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const

const nominative = (index: number): string => MONTHS[index]?.[0] ?? ''
const genitive = (index: number): string => MONTHS[index]?.[1] ?? ''
const prepositional = (index: number): string => MONTHS[index]?.[2] ?? ''
const roman = (index: number): string => ROMAN[index] ?? ''

/** Russian: 1 234,5; 22 ноября 2026 г. */
export const russian: Formats = {
  ...createNumbers(intlMagnitudes('ru', 'short', '\u00a0%')),
  ...createCalendar({
    month: (index, year) => `${nominative(index)} ${year} г.`,
    quarter: (index, year) => `${roman(index)} кв. ${year}`,
    duringYear: (year) => `в ${year} году`,
    // Read aloud: «во втором».
    duringQuarter: (index, year) => `${index === 2 ? 'во' : 'в'} ${roman(index)} квартале ${year} года`,
    duringMonth: (index, year) => `в ${prepositional(index)} ${year} года`,
    sinceYear: (year) => `с ${year} года`,
    sinceQuarter: (index, year) => `${index === 2 ? 'со' : 'с'} ${roman(index)} квартала ${year} года`,
    sinceMonth: (index, year) => `с ${genitive(index)} ${year} года`,
    yearDate: (year) => `${year} г.`,
    day: (day, index, year) => `${day} ${genitive(index)} ${year} г.`,
  }),
  plural: createPlural('ru', ['one', 'few', 'many'], 'few'),
  list: createList('и'),
}
