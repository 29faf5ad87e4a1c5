import type { MissingReason } from '#src/model/observation.ts'
import type { ResidentWords } from './en/resident.ts'
import type { Language } from './language.ts'
import { capitalise } from './sentenceTexts.ts'

/** A language that can speak of values per 1,000 residents. */
export interface ResidentLanguage extends Language {
  readonly resident: ResidentWords
}

/**
 * A language whose sentences fit indicators that are read per 1,000 residents: their values are worked out here, and one
 * that is missing may have been published as a total.
 */
export function residentLanguage(language: Language, resident: ResidentWords): ResidentLanguage {
  const { sentences } = language.words
  /** What is said of the reason stands at the end, after the name of the place. */
  const withReason = (said: string, name: string, reason: MissingReason, end: string): string =>
    reason === 'not-published' ? `${said.slice(0, said.lastIndexOf(`${name}: `))}${name}: ${resident.none}${end}` : said
  return {
    ...language,
    resident,
    words: {
      ...language.words,
      sentences: {
        ...sentences,
        noFigures: (left, right) => resident.noFigures(left.name, right.name),
        oneCity: (figure, unit, other, reason) =>
          withReason(sentences.oneCity(figure, unit, other, reason), other.name, reason, '.'),
        bothPublished: ({ left, unit }) =>
          `${capitalise(resident.both(left.during, left.value))}${unit === null ? '' : ` (${unit})`}.`,
        short: {
          ...sentences.short,
          oneCity: (other, reason) => withReason(sentences.short.oneCity(other, reason), other.name, reason, ''),
          bothPublished: (value, during) => capitalise(resident.both(during, value)),
        },
      },
    },
  }
}
