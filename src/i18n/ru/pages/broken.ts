import type { BrokenWords } from '../../en/pages/broken.ts'

export const broken: BrokenWords = {
  notLoaded: 'Загрузилось не всё.',
  stillShown: (age) => `Показанное загружено в ${age} и остаётся на странице.`,
  retry: 'Повторить',
  details: 'Подробности для тех, кто ведёт сайт',
  crashTitle: 'На этой странице произошёл сбой',
  crash: 'Ошибка на нашей стороне. Обновите страницу; если сбой повторится, пришлите нам отчёт, который стоит ниже.',
  reload: 'Обновить страницу',
}
