import type { ControlsWords } from '../en/controls.ts'

export const controls: ControlsWords = {
  show: 'Көрсету',
  interval: '95% интервал',
  view: 'Көрініс',
  views: { side: 'Қатар', together: 'Бірге', gap: 'Алшақтық', change: 'Өзгеріс', table: 'Кесте' },
  sex: 'Жынысы',
  sexes: { _T: 'Екі жыныс', F: 'Әйелдер', M: 'Ерлер' },
  scale: 'Шкала',
  scales: { shared: 'Ортақ шкала', own: 'Жеке шкалалар' },
  pool: 'Бір мәндегі жылдар',
  pools: { 1: 'Жыл сайын', 3: 'Үш жыл бірге' },
}
