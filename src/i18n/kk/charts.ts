import type { ChartsWords } from '../en/charts.ts'
import { capitalise } from '../sentenceTexts.ts'

export const charts: ChartsWords = {
  missingMarks: {
    'not-published': 'жарияланбаған',
    'not-collected': 'жиналмаған',
    'does-not-exist': 'әлі өңір емес',
    withheld: 'жасырылған',
    'not-due': 'мерзімі келмеген',
    late: 'кешігіп жатыр',
  },
  missingReasons: {
    'not-published': 'Дерек жарияланбаған',
    'not-collected': 'Дерек жиналмаған',
    'does-not-exist': 'Ол кезде жеке өңір болмаған',
    withheld: 'Дерек жеке өмірді қорғау үшін жасырылған',
    'not-due': 'Жариялау мерзімі әлі келген жоқ',
    late: 'Жариялау кешігіп жатыр: хабарланған күн өтіп кетті',
  },
  missingIn: (period, mark) => `${period}: ${mark}`,
  gapBefore: (gap) => `оның алдында ${gap}`,
  gapAfter: (gap) => `одан кейін ${gap}`,
  startsAt: (place, since) => `${place}: ${since} жеке өңір`,
  provisional: 'алдын ала',
  provisionalMeaning: 'Алдын ала мән: әлі өзгеруі мүмкін, сондықтан ешбір есепке кірмейді',
  estimated: 'бағаланған',
  estimatedMeaning: 'Мәнді жариялаған органның бағалауы',
  seriesBreak: 'жаңа әдіспен есептелген',
  seriesBreakSince: (since) => `${capitalise(since)} жаңа әдіспен есептеледі: бұрынғы мәндермен салыстыруға келмейді`,
  intervalUnavailable: 'Интервал жоқ',
  intervalUnavailableReason: {
    rate: 'Бұл коэффициенттің негізіндегі оқиғалар саны жарияланбаған.',
    register: 'Бұл іріктеме емес, толық есеп.',
    survey: 'Бұл зерттеудің қателік шегі жарияланбаған.',
    measurement: 'Бұл өлшеулердің қателік шегі жарияланбаған.',
  },
  interval: (low, high) => `95% интервал: ${low} – ${high}`,
  noFigures: 'Таңдалған кезеңде дерек жоқ',
  noFiguresOf: (place) => `${place}: таңдалған кезеңде дерек жоқ`,
  sameScale: 'Ортақ шкала',
  ownScale: 'Жеке шкала: биіктіктерді салыстыруға болмайды',
  ghost: (place) => `${place}, салыстыру үшін`,
  reference: (place) => `${place}, нүктелі сызық`,
  legend: 'Белгілердің мағынасы',
  isolated: 'Мәні жоқ жылдардың арасындағы жеке мән',
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
  panel: ({ indicator, place, unit, first, last, missing }) => {
    const open = missing.map((gap) => `; ${gap}`).join('')
    if (first === null || last === null) return `${indicator}, ${place}: дерек жоқ${open}`
    if (first.period === last.period) return `${indicator}, ${place}, ${unit}. ${last.period}: ${last.value}${open}`
    return `${indicator}, ${place}, ${unit}. ${first.period}: ${first.value}; ${last.period}: ${last.value}${open}`
  },
  gapAxis: (left, right) => `${left} минус ${right}`,
  changeAgainst: (period) => `Өзгеріс, ${period} мәнімен салыстырғанда`,
}
