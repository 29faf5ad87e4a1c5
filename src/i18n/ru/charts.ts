import type { ChartsWords } from '../en/charts.ts'

export const charts: ChartsWords = {
  missingReasons: {
    'not-published': 'Данные не опубликованы',
    'not-collected': 'Данные не собирались',
    'does-not-exist': 'Территория тогда ещё не была отдельным регионом',
    withheld: 'Данные скрыты ради защиты частной жизни',
    'not-due': 'Срок публикации ещё не наступил',
    late: 'Публикация запаздывает: объявленный день прошёл',
  },
  gapBefore: (gap) => `перед этим ${gap}`,
  gapAfter: (gap) => `после этого ${gap}`,
  startsAt: (place, since) => `${place}: отдельный регион ${since}`,
  provisionalMeaning: 'Предварительное значение: ещё может измениться, поэтому не входит ни в один расчёт',
  estimated: 'оценка',
  estimatedMeaning: 'Оценка органа, который опубликовал значение',
  seriesBreak: 'считают по-новому',
  intervalUnavailable: 'Интервал недоступен',
  intervalUnavailableReason: {
    rate: 'Числа событий, из которых получен этот коэффициент, не опубликованы.',
    register: 'Это полный учёт, а не выборка.',
    survey: 'Погрешность этого обследования не опубликована.',
    measurement: 'Погрешность этих измерений не опубликована.',
  },
  interval: (low, high) => `95%-й интервал от ${low} до ${high}`,
  sameScale: 'Общая шкала',
  ghost: (place) => `${place}, для сравнения`,
  reference: (place) => `${place}, пунктирная линия`,
  legend: 'Что означают знаки',
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
  gapAxis: (left, right) => `${left} минус ${right}`,
  changeAgainst: (period) => `Изменение к ${period}`,
}
