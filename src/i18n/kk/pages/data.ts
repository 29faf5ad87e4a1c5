import type { DataWords } from '../../en/pages/data.ts'
import { kazakh } from '../../formats/kazakh.ts'

const values = (count: number): string => `${kazakh.number(count, 0)} мән`

export const data: DataWords = {
  title: 'Деректер',
  intro: 'Осы беттердегі әрбір сан: ол қайдан алынған және әр шығарылым нені өзгертті.',
  catalogue: 'Каталог',
  indicatorsCount: (count) => `${count} көрсеткіш`,
  indicator: 'Көрсеткіш',
  unit: 'Өлшем бірлігі',
  periods: 'Кезеңдер',
  places: 'Аумақтар',
  nextFigures: 'Келесі деректер',
  onTime: (date) => `Мерзімінде; хабарланған күні: ${date}`,
  due: (date) => `Мерзімі осы шығарылым күні, ${date}`,
  late: (days, date) => `${days} күнге кешігіп жатыр; хабарланған күні: ${date}`,
  notAnnounced: 'Күні хабарланбаған',
  file: 'Файл',
  sources: 'Дереккөздер',
  releases: 'Шығарылымдар',
  release: 'Шығарылым',
  newest: 'ең жаңасы',
  firstRelease: 'Бірінші шығарылым.',
  changesAgainst: (release) => `Алдыңғы шығарылыммен (${release}) салыстырғанда:`,
  added: (count) => `${values(count)} қосылды`,
  revised: (count) => `${values(count)} қайта қаралды`,
  reprinted: (count) => `${values(count)} басқа дәлдікпен берілді, қалғаны бұрынғыдай`,
  removed: (count) => `${values(count)} алынып тасталды`,
  indicatorsAdded: (count, names) => `${count} жаңа көрсеткіш: ${names}`,
  nothingChanged: 'Ештеңе өзгермеді.',
  contract: 'Басқа бағдарламаларға',
  contractIntro: 'Файлдар JSON-stat 2.0 форматында. Жарияланған шығарылым ешқашан өзгермейді.',
  kilobytes: (size) => `${size} кБ`,
  relayed: 'көшірмеден алынған',
}
