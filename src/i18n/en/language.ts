import { english } from '../formats/english.ts'
import type { Language } from '../language.ts'
import { words } from './words.ts'

export const language: Language = {
  ...english,
  lang: 'en',
  words,
  later: {
    indicator: async () => (await import('./indicatorWords.ts')).indicatorWords,
    service: async () => (await import('./services.ts')).services,
    memorandum: async () => (await import('./pages/memorandum.ts')).memorandum,
    data: async () => (await import('./pages/data.ts')).data,
    about: async () => (await import('./pages/about.ts')).about,
    trouble: async () => (await import('./troubleWords.ts')).troubleWords,
    resident: async () => (await import('./resident.ts')).resident,
  },
}
