import type { BrokenWords } from '../../en/pages/broken.ts'

export const broken: BrokenWords = {
  notFoundTitle: 'Такой страницы нет',
  notFound: 'Возможно, в адресе опечатка или страницу убрали.',
  unknownIndicator: (id) => `Показателя «${id}» нет.`,
  toOverview: 'Перейти к обзору',
  crashTitle: 'На этой странице произошёл сбой',
  crash: 'Ошибка на нашей стороне. Обновите страницу; если сбой повторится, пришлите нам отчёт, который стоит ниже.',
  reload: 'Обновить страницу',
  absentTitle: (name) => `${name}: нет в этом выпуске`,
  absent: (release) => `Ссылка привязана к выпуску от ${release}, в котором этого показателя ещё не было.`,
  showNewest: 'Показать самый новый выпуск',
}
