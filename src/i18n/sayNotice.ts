import type { Period } from '#src/model/period.ts'
import type { NoticesWords } from './en/notices.ts'
import type { Language } from './language.ts'

type ParameterName = keyof NoticesWords['parameters']

/** What is needed of a notice to say it; the notices of url fit. */
export type SayableNotice =
  | { readonly kind: 'unknown-parameter'; readonly name: string }
  | {
      readonly kind: 'repeated-parameter' | 'empty-parameter' | 'repaired-separator'
      readonly name: ParameterName
    }
  | {
      readonly kind: 'unknown-city' | 'same-city-twice' | 'renamed-city'
      readonly given: string
      readonly used: string
    }
  | { readonly kind: 'wrong-number-of-cities'; readonly given: number; readonly used: readonly [string, string] }
  | { readonly kind: 'reversed-time'; readonly from: Period | 'earliest'; readonly to: Period | 'latest' }
  | {
      readonly kind: 'time-outside'
      readonly given: string
      readonly from: Period | 'earliest'
      readonly to: Period | 'latest'
    }
  | { readonly kind: 'unknown-value'; readonly name: ParameterName; readonly given: string }
  | { readonly kind: 'unknown-time' | 'unknown-topic' | 'unknown-release'; readonly given: string }

/**
 * A notice in words.
 * @param cityName the name of a city by its link id, in the language of the page
 */
export function sayNotice(
  notice: SayableNotice,
  cityName: (id: string) => string,
  language: Language,
  notices: NoticesWords,
): string {
  const start = (from: Period | 'earliest'): string => (from === 'earliest' ? notices.earliest : language.period(from))
  const end = (to: Period | 'latest'): string => (to === 'latest' ? notices.latest : language.period(to))
  switch (notice.kind) {
    case 'unknown-parameter':
      return notices[notice.kind](notice.name)
    case 'repeated-parameter':
    case 'empty-parameter':
    case 'repaired-separator':
      return notices[notice.kind](notices.parameters[notice.name])
    case 'unknown-city':
    case 'same-city-twice':
    case 'renamed-city':
      return notices[notice.kind](notice.given, cityName(notice.used))
    case 'wrong-number-of-cities':
      return notices[notice.kind](notice.given, cityName(notice.used[0]), cityName(notice.used[1]))
    case 'reversed-time':
      return notices[notice.kind](start(notice.from), end(notice.to))
    case 'time-outside':
      return notices[notice.kind](notice.given, start(notice.from), end(notice.to))
    case 'unknown-value':
      return notices[notice.kind](notices.parameters[notice.name], notice.given)
    case 'unknown-time':
    case 'unknown-topic':
    case 'unknown-release':
      return notices[notice.kind](notice.given)
  }
}
