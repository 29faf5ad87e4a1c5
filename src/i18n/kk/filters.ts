import type { FiltersWords } from '../en/filters.ts'

export const filters: FiltersWords = {
  heading: 'Сүзгілер',
  firstCity: 'Бірінші қала',
  secondCity: 'Екінші қала',
  swap: 'Қалалардың орнын ауыстыру',
  period: 'Кезең',
  from: 'Басы',
  to: 'Соңы',
  earliest: 'Ең ерте',
  latest: 'Ең соңғы',
  topic: 'Тақырып',
  allTopics: 'Барлық тақырып',
  country: 'Қазақстан',
  target: 'Мақсатты мән',
  events: 'Оқиғалар',
  perResident: '1000 тұрғынға шаққанда',
  publishedOnly: 'Тек жарияланған деректер',
  reset: 'Сүзгілерді тазарту',
  shown: (count) => `${count} көрсеткіш көрсетілді`,
}
