import type { ResidentWords } from './en/resident.ts'
import type { Language } from './language.ts'
import { capitalise } from './sentenceTexts.ts'

/** A language that can speak of values per 1,000 residents. */
export interface ResidentLanguage extends Language {
  readonly resident: ResidentWords
}

/**
 * A language for the cards of indicators that are read per 1,000 residents: their values are worked out here, and one that
 * is missing may have been published as a total.
 */
export function residentLanguage(language: Language, resident: ResidentWords): ResidentLanguage {
  const { brief } = language.words
  return {
    ...language,
    resident,
    words: {
      ...language.words,
      brief: {
        ...brief,
        noFigures: capitalise(resident.none),
        oneCity: (other, reason) =>
          reason === 'not-published' ? `${other.name}: ${resident.none}` : brief.oneCity(other, reason),
        bothPublished: (value, during) => capitalise(resident.both(during, value)),
      },
    },
  }
}
