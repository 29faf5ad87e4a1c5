import type { Lang } from '#src/model/lang.ts'
import type { Page, Question } from '#src/model/question.ts'
import { printPath } from './printPath.ts'
import { printQuestion } from './printQuestion.ts'
import { EMPTY_VOCABULARY, type Vocabulary } from './vocabulary.ts'

export interface Target {
  readonly lang: Lang
  readonly page: Page
  /** Absent for the default one. */
  readonly question?: Question | undefined
  /** The release to pin; absent or null for the newest. */
  readonly release?: string | null | undefined
}

/**
 * The href of a view, from the root of the site: `/kk/infant-mortality/?time=2015..latest`.
 * It holds only what differs from the default; changing `lang` alone keeps the view.
 * @param vocabulary decides what the default is; without one, the cities of the memorandum
 */
export function linkTo(
  { lang, page, question, release = null }: Target,
  vocabulary: Vocabulary = EMPTY_VOCABULARY,
): string {
  const path = printPath(lang, page)
  if (question !== undefined) return path + printQuestion(question, vocabulary, 'short', release)
  return release === null ? path : `${path}?${new URLSearchParams({ release }).toString()}`
}
