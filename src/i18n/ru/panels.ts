import type { PanelsWords } from '../en/panels.ts'

export const panels: PanelsWords = {
  missingMarks: {
    'not-published': 'не опубликовано',
    'not-collected': 'не собиралось',
    'does-not-exist': 'ещё не регион',
    withheld: 'скрыто',
    'not-due': 'срок не наступил',
    late: 'запаздывает',
  },
  missingIn: (period, mark) => `${period}: ${mark}`,
  provisional: 'предварительно',
  noFigures: 'За выбранный период данных нет',
  ownScale: 'Своя шкала: высоту сравнивать нельзя',
  target: (value, by) => `Цель ${value}, ${by}`,
  targetOf: (place, value, by) => `${place}: цель ${value}, ${by}`,
  event: (date, place, text) => `${date}, ${place}: ${text}`,
  panel: ({ indicator, place, unit, first, last, missing }) => {
    const open = missing.map((gap) => `; ${gap}`).join('')
    if (first === null || last === null) return `${indicator}, ${place}: данных нет${open}`
    if (first.period === last.period) return `${indicator}, ${place}, ${unit}. ${last.period}: ${last.value}${open}`
    return `${indicator}, ${place}, ${unit}. ${first.period}: ${first.value}; ${last.period}: ${last.value}${open}`
  },
}
