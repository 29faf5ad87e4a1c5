import type { TableWords } from '../en/table.ts'

export const table: TableWords = {
  period: 'Кезең',
  value: 'Мәні',
  count: 'Саны',
  denominator: 'Жалпы саны',
  outOf: (denominator) => `жалпы саны ${denominator}`,
  interval: '95% интервал',
  notes: 'Ескертпелер',
  source: 'Дереккөз',
  caption: (indicator, unit, periods) => `${indicator}, ${unit}, ${periods}`,
  differences: (indicator, unit, periods) => `Айырма: ${indicator}, ${unit}, ${periods}`,
  countOf: (place, events) => `${place}: ${events}`,
  gap: (left, right) => `${left} минус ${right}`,
  note: (number) => `${number}-ескертпе`,
  impliedCounts: 'Оқиғалар саны жарияланған коэффициенттен шығарылған: бұл біздің есебіміз, ол жарияланбаған.',
}
