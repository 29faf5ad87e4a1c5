import type { Language } from '#src/i18n/language.ts'
import type { Period } from '#src/model/period.ts'
import type { Notice } from '#src/url/notice.ts'

/**
 * A notice in words.
 * @param nameOf the name of a city by its link id, in the language of the page
 */
export function noticeText(notice: Notice, language: Language, nameOf: (id: string) => string): string {
  const words = language.words.notices
  const end = (bound: Period | 'earliest' | 'latest') => {
    if (bound === 'earliest') return words.earliest
    return bound === 'latest' ? words.latest : language.period(bound)
  }
  switch (notice.kind) {
    case 'unknown-parameter':
      return words[notice.kind](notice.name)
    case 'repeated-parameter':
    case 'empty-parameter':
    case 'repaired-separator':
      return words[notice.kind](words.parameters[notice.name])
    case 'unknown-city':
    case 'same-city-twice':
    case 'renamed-city':
      return words[notice.kind](notice.given, nameOf(notice.used))
    case 'wrong-number-of-cities':
      return words[notice.kind](notice.given, nameOf(notice.used[0]), nameOf(notice.used[1]))
    case 'reversed-time':
      return words[notice.kind](end(notice.from), end(notice.to))
    case 'time-outside':
      return words[notice.kind](notice.given, end(notice.from), end(notice.to))
    case 'unknown-value':
      return words[notice.kind](words.parameters[notice.name], notice.given)
    case 'unknown-time':
    case 'unknown-topic':
    case 'unknown-release':
      return words[notice.kind](notice.given)
  }
}
