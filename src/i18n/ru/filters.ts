import type { FiltersWords } from '../en/filters.ts'
import { russian } from '../formats/russian.ts'

export const filters: FiltersWords = {
  heading: 'Фильтры',
  firstCity: 'Первый город',
  secondCity: 'Второй город',
  swap: 'Поменять города местами',
  period: 'Период',
  from: 'С',
  to: 'По',
  earliest: 'Самый ранний',
  latest: 'Последний',
  topic: 'Тема',
  allTopics: 'Все темы',
  country: 'Казахстан',
  target: 'Цель',
  events: 'События',
  perResident: 'На 1000 жителей',
  publishedOnly: 'Только опубликованные данные',
  reset: 'Сбросить фильтры',
  shown: (count) => `Показано: ${count} ${russian.plural(count, ['показатель', 'показателя', 'показателей'])}`,
}
