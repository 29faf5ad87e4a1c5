import type { NewerReleaseWords } from '../en/newerRelease.ts'

export const newerRelease: NewerReleaseWords = {
  isOut: (date) => `Деректердің жаңа шығарылымы шықты: ${date}`,
  show: 'Оны көрсету',
}
