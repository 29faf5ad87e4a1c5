import type { NewerReleaseWords } from '../en/newerRelease.ts'

export const newerRelease: NewerReleaseWords = {
  isOut: (date) => `Вышел новый выпуск данных: ${date}`,
  show: 'Показать его',
}
