import type { TableWords } from '../en/table.ts'

export const table: TableWords = {
  period: 'Период',
  value: 'Значение',
  count: 'Число',
  denominator: 'Из общего числа',
  outOf: (denominator) => `из ${denominator}`,
  interval: '95%-й интервал',
  notes: 'Примечания',
  source: 'Источник',
  caption: (indicator, unit, periods) => `${indicator}, ${unit}, ${periods}`,
  differences: (indicator, unit, periods) => `Разница: ${indicator}, ${unit}, ${periods}`,
  countOf: (place, events) => `${place}: ${events}`,
  gap: (left, right) => `${left} минус ${right}`,
  note: (number) => `Примечание ${number}`,
  impliedCounts: 'Числа событий выведены из опубликованного коэффициента: это наш расчёт, они не опубликованы.',
}
