import type { PanelsWords } from '../en/panels.ts'

export const panels: PanelsWords = {
  missingMarks: {
    'not-published': 'жарияланбаған',
    'not-collected': 'жиналмаған',
    'does-not-exist': 'әлі өңір емес',
    withheld: 'жасырылған',
    'not-due': 'мерзімі келмеген',
    late: 'кешігіп жатыр',
  },
  missingIn: (period, mark) => `${period}: ${mark}`,
  provisional: 'алдын ала',
  noFigures: 'Таңдалған кезеңде дерек жоқ',
  ownScale: 'Жеке шкала: биіктіктерді салыстыруға болмайды',
  target: (value, by) => `Мақсатты мән ${value}, ${by}`,
  targetOf: (place, value, by) => `${place}: мақсатты мән ${value}, ${by}`,
  event: (date, place, text) => `${date}, ${place}: ${text}`,
  panel: ({ indicator, place, unit, first, last, missing }) => {
    const open = missing.map((gap) => `; ${gap}`).join('')
    if (first === null || last === null) return `${indicator}, ${place}: дерек жоқ${open}`
    if (first.period === last.period) return `${indicator}, ${place}, ${unit}. ${last.period}: ${last.value}${open}`
    return `${indicator}, ${place}, ${unit}. ${first.period}: ${first.value}; ${last.period}: ${last.value}${open}`
  },
}
