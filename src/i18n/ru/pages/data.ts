import type { DataWords } from '../../en/pages/data.ts'
import { russian } from '../../formats/russian.ts'

const values = (count: number): string =>
  `${russian.number(count, 0)} ${russian.plural(count, ['значение', 'значения', 'значений'])}`

export const data: DataWords = {
  title: 'Данные',
  intro: 'Каждая цифра на этих страницах: откуда она и что изменил каждый выпуск.',
  catalogue: 'Каталог',
  indicator: 'Показатель',
  unit: 'Единица',
  periods: 'Периоды',
  places: 'Территории',
  nextFigures: 'Следующие данные',
  onTime: (date) => `В срок; объявленный день: ${date}`,
  due: (date) => `Срок в день этого выпуска, ${date}`,
  late: (days, date) =>
    `Запаздывают на ${days} ${russian.plural(days, ['день', 'дня', 'дней'])}; объявленный день: ${date}`,
  notAnnounced: 'Дата не объявлена',
  file: 'Файл',
  sources: 'Источники',
  releases: 'Выпуски',
  release: 'Выпуск',
  newest: 'самый новый',
  firstRelease: 'Первый выпуск.',
  changesAgainst: (release) => `По сравнению с выпуском от ${release}:`,
  added: (count) => `добавлено: ${values(count)}`,
  revised: (count) => `пересмотрено: ${values(count)}`,
  reprinted: (count) => `приведено с другим числом знаков, в остальном как прежде: ${values(count)}`,
  removed: (count) => `удалено: ${values(count)}`,
  indicatorsAdded: (count, names) =>
    `${count} ${russian.plural(count, ['новый показатель', 'новых показателя', 'новых показателей'])}: ${names}`,
  nothingChanged: 'Ничего не изменилось.',
  targetsAndEvents: 'Цели и события',
  targets: 'Цели',
  noTargets: 'В этом выпуске цели не опубликованы.',
  noEvents: 'В этом выпуске события не опубликованы.',
  target: 'Цель',
  by: 'Срок',
  place: 'Место',
  setBy: 'Кем поставлена',
  contract: 'Для других программ',
  contractIntro: 'Файлы в формате JSON-stat 2.0. Опубликованный выпуск никогда не меняется.',
  kilobytes: (size) => `${size} кБ`,
  relayed: 'прочитано в копии',
}
