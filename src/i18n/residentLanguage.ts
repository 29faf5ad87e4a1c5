import type { Indicator } from '#src/model/indicator.ts'
import type { MissingReason } from '#src/model/observation.ts'
import type { Language } from './language.ts'
import { capitalise } from './sentenceTexts.ts'

/**
 * A language whose sentences fit an indicator that is read per 1,000 residents: its values are worked out here, and one
 * that is missing may have been published as a total. For all others the language itself.
 */
export function residentLanguage(language: Language, { perResident }: Pick<Indicator, 'perResident'>): Language {
  if (perResident === undefined) return language
  const { resident, sentences } = language.words
  /** What is said of the reason stands at the end, after the name of the place. */
  const withReason = (said: string, name: string, reason: MissingReason, end: string): string =>
    reason === 'not-published' ? `${said.slice(0, said.lastIndexOf(`${name}: `))}${name}: ${resident.none}${end}` : said
  return {
    ...language,
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
