import type { ControlsWords } from '../en/controls.ts'

export const controls: ControlsWords = {
  show: 'Показывать',
  interval: '95%-й интервал',
  view: 'Вид',
  views: { side: 'Рядом', together: 'Вместе', gap: 'Разрыв', change: 'Изменение', table: 'Таблица' },
  sex: 'Пол',
  sexes: { _T: 'Оба пола', F: 'Женщины', M: 'Мужчины' },
  scale: 'Шкала',
  scales: { shared: 'Общая шкала', own: 'Разные шкалы' },
  pool: 'Лет в одном значении',
  pools: { 1: 'По годам', 3: 'За три года вместе' },
}
