import type { NotFoundWords } from '../../en/pages/notFound.ts'

export const notFound: NotFoundWords = {
  title: 'Такой страницы нет',
  text: 'Возможно, в адресе опечатка или страницу убрали.',
  unknownIndicator: (id) => `Показателя «${id}» нет.`,
  toOverview: 'Перейти к обзору',
}
