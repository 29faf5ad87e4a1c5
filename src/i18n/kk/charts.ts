import type { ChartsWords } from '../en/charts.ts'

export const charts: ChartsWords = {
  missingReasons: {
    'not-published': 'Дерек жарияланбаған',
    'not-collected': 'Дерек жиналмаған',
    'does-not-exist': 'Ол кезде жеке өңір болмаған',
    withheld: 'Дерек жеке өмірді қорғау үшін жасырылған',
    'not-due': 'Жариялау мерзімі әлі келген жоқ',
    late: 'Жариялау кешігіп жатыр: хабарланған күн өтіп кетті',
  },
  gapBefore: (gap) => `оның алдында ${gap}`,
  gapAfter: (gap) => `одан кейін ${gap}`,
  startsAt: (place, since) => `${place}: ${since} жеке өңір`,
  provisionalMeaning: 'Алдын ала мән: әлі өзгеруі мүмкін, сондықтан ешбір есепке кірмейді',
  estimated: 'бағаланған',
  estimatedMeaning: 'Мәнді жариялаған органның бағалауы',
  seriesBreak: 'жаңа әдіспен есептелген',
  intervalUnavailable: 'Интервал жоқ',
  intervalUnavailableReason: {
    rate: 'Бұл коэффициенттің негізіндегі оқиғалар саны жарияланбаған.',
    register: 'Бұл іріктеме емес, толық есеп.',
    survey: 'Бұл зерттеудің қателік шегі жарияланбаған.',
    measurement: 'Бұл өлшеулердің қателік шегі жарияланбаған.',
  },
  interval: (low, high) => `95% интервал: ${low} – ${high}`,
  sameScale: 'Ортақ шкала',
  ghost: (place) => `${place}, салыстыру үшін`,
  reference: (place) => `${place}, нүктелі сызық`,
  legend: 'Белгілердің мағынасы',
  keyboardHelp:
    'Солға және оңға көрсеткілері: көрші кезеңге; жоғары және төмен көрсеткілері: басқа қалаға; ' +
    'Home және End пернелері: бірінші және соңғы кезеңге.',
  chartOf: (indicator, places) => `Диаграмма: ${indicator}, ${places}`,
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
  changeAgainst: (period) => `Өзгеріс, ${period} мәнімен салыстырғанда`,
}
