import type { PanelsWords } from '../en/panels.ts'

export const panels: PanelsWords = {
  missingMarks: {
    'not-published': 'не опубликовано',
    'not-collected': 'не собиралось',
    'does-not-exist': 'ещё не регион',
    withheld: 'скрыто',
    'not-due': 'срок не наступил',
  },
  provisional: 'предварительно',
  noFigures: 'За выбранный период данных нет',
  ownScale: 'Своя шкала: высоту сравнивать нельзя',
  panel: ({ indicator, place, unit, first, last }) => {
    if (first === null || last === null) return `${indicator}, ${place}: данных нет`
    if (first.period === last.period) return `${indicator}, ${place}, ${unit}. ${last.period}: ${last.value}`
    return `${indicator}, ${place}, ${unit}. ${first.period}: ${first.value}; ${last.period}: ${last.value}`
  },
}
