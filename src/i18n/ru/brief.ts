import type { IndicatorKind } from '#src/model/indicator.ts'
import type { MissingReason } from '#src/model/observation.ts'
import type { BriefWords } from '../en/brief.ts'
import { capitalise } from '../sentenceTexts.ts'

const reasons: Readonly<Record<MissingReason, string>> = {
  'not-published': 'данные не опубликованы',
  'not-collected': 'данные не собирались',
  'does-not-exist': 'отдельного региона тогда ещё не было',
  withheld: 'данные скрыты ради защиты частной жизни',
  'not-due': 'срок публикации ещё не наступил',
  late: 'публикация запаздывает',
}

const UNKNOWN: Readonly<Record<IndicatorKind, string>> = {
  events: 'проверка невозможна',
  rate: 'числа событий не опубликованы',
  register: 'вывод невозможен',
  survey: 'погрешность не опубликована',
  measurement: 'погрешность не опубликована',
}

export const brief: BriefWords = {
  reasons,
  noFigures: 'За выбранный период для этих городов ничего не опубликовано',
  oneCity: (other, reason) => `${other.name}: ${reasons[reason]}`,
  notComparable: {
    'different-periods': 'Не сравнивается: периоды разные',
    provisional: 'Не сравнивается: предварительное значение ещё может измениться',
    'series-break': 'Не сравнивается: получено разными способами счёта',
  },
  difference: (higher, amount, during) => `${capitalise(higher.forms.in)} выше на ${amount} ${during}`,
  bothPublished: (value, during) => `${capitalise(during)} для обоих городов опубликовано ${value}`,
  noVerdict: (amount, during, kind) => `${capitalise(during)} разница ${amount}; ${UNKNOWN[kind]}`,
  events: (left, right, during) => `${left} и ${right} ${during}: такая разница может быть случайной`,
  eventsEqual: (each, during) => `${each} в каждом городе ${during}: это не показывает, что города равны`,
  eventsApart: (left, right, during, higher) =>
    `${left} и ${right} ${during}: ${higher.forms.in} выше, случайно так бывает редко`,
  points: (amount) => `${amount}\u00a0п.п.`,
  demonstration: (sentence) => `Демонстрационные данные. ${sentence}`,
  change: (amount, since, verdict) => (verdict === null ? `${amount} ${since}` : `${amount} ${since}, ${verdict}`),
  earlier: (counted, during) => `${counted} ${during}`,
  verdicts: { better: 'лучше', worse: 'хуже' },
}
