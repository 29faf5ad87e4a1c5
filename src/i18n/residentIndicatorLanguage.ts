import type { ResidentWords } from './en/resident.ts'
import type { IndicatorLanguage } from './language.ts'
import { residentLanguage } from './residentLanguage.ts'
import type { ResidentLanguage } from './residentLanguage.ts'
import { capitalise } from './sentenceTexts.ts'

/** As residentLanguage, for the page of such an indicator. */
export function residentIndicatorLanguage(
  language: IndicatorLanguage,
  resident: ResidentWords,
): IndicatorLanguage & ResidentLanguage {
  const { words } = language
  const { sentences } = words
  return {
    ...language,
    resident,
    words: {
      ...words,
      ...residentLanguage(language, resident).words,
      sentences: {
        ...sentences,
        noFigures: (left, right) => resident.noFigures(left.name, right.name),
        oneCity: (figure, unit, other, reason) => {
          const said = sentences.oneCity(figure, unit, other, reason)
          // The reason stands at the end, after the name of the place.
          const start = said.lastIndexOf(`${other.name}: `)
          return reason === 'not-published' ? `${said.slice(0, start)}${other.name}: ${resident.none}.` : said
        },
        bothPublished: ({ left, unit }) =>
          `${capitalise(resident.both(left.during, left.value))}${unit === null ? '' : ` (${unit})`}.`,
      },
    },
  }
}
