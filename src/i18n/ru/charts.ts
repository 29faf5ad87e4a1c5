import type { ChartsWords } from '../en/charts.ts'
import { capitalise } from '../sentenceTexts.ts'

export const charts: ChartsWords = {
  missingMarks: {
    'not-published': 'не опубликовано',
    'not-collected': 'не собиралось',
    'does-not-exist': 'ещё не регион',
    withheld: 'скрыто',
    'not-due': 'срок не наступил',
    late: 'запаздывает',
  },
  missingReasons: {
    'not-published': 'Данные не опубликованы',
    'not-collected': 'Данные не собирались',
    'does-not-exist': 'Территория тогда ещё не была отдельным регионом',
    withheld: 'Данные скрыты ради защиты частной жизни',
    'not-due': 'Срок публикации ещё не наступил',
    late: 'Публикация запаздывает: объявленный день прошёл',
  },
  missingIn: (period, mark) => `${period}: ${mark}`,
  gapBefore: (gap) => `перед этим ${gap}`,
  gapAfter: (gap) => `после этого ${gap}`,
  startsAt: (place, since) => `${place}: отдельный регион ${since}`,
  provisional: 'предварительно',
  provisionalMeaning: 'Предварительное значение: ещё может измениться, поэтому не входит ни в один расчёт',
  estimated: 'оценка',
  estimatedMeaning: 'Оценка органа, который опубликовал значение',
  seriesBreak: 'считают по-новому',
  seriesBreakSince: (since) => `${capitalise(since)} считают по-новому: с прежними значениями сравнивать нельзя`,
  intervalUnavailable: 'Интервал недоступен',
  intervalUnavailableReason: {
    rate: 'Числа событий, из которых получен этот коэффициент, не опубликованы.',
    register: 'Это полный учёт, а не выборка.',
    survey: 'Погрешность этого обследования не опубликована.',
    measurement: 'Погрешность этих измерений не опубликована.',
  },
  interval: (low, high) => `95%-й интервал от ${low} до ${high}`,
  noFigures: 'За выбранный период данных нет',
  noFiguresOf: (place) => `${place}: за выбранный период данных нет`,
  sameScale: 'Общая шкала',
  ownScale: 'Своя шкала: высоту сравнивать нельзя',
  ghost: (place) => `${place}, для сравнения`,
  reference: (place) => `${place}, пунктирная линия`,
  legend: 'Что означают знаки',
  isolated: 'Отдельное значение между годами без значений',
  keyboardHelp:
    'Стрелки влево и вправо: к соседнему периоду; вверх и вниз: к другому городу; ' +
    'Home и End: к первому и последнему периоду.',
  chartOf: (indicator, places) => `График: ${indicator}, ${places}`,
  point: (texts) =>
    [
      `${texts.place}, ${texts.period}: ${texts.value} ${texts.unit}`.trim(),
      texts.count,
      texts.interval === null ? null : charts.interval(...texts.interval),
      ...texts.flags,
    ]
      .filter((part) => part !== null)
      .join('; '),
  missingPoint: (place, period, reason) => `${place}, ${period}: ${reason}`,
  panel: ({ indicator, place, unit, first, last, missing }) => {
    const open = missing.map((gap) => `; ${gap}`).join('')
    if (first === null || last === null) return `${indicator}, ${place}: данных нет${open}`
    if (first.period === last.period) return `${indicator}, ${place}, ${unit}. ${last.period}: ${last.value}${open}`
    return `${indicator}, ${place}, ${unit}. ${first.period}: ${first.value}; ${last.period}: ${last.value}${open}`
  },
  gapAxis: (left, right) => `${left} минус ${right}`,
  changeAgainst: (period) => `Изменение к ${period}`,
}
