import type { Catalogue } from '#src/model/catalogue.ts'
import { parseQuestion } from '#src/url/parseQuestion.ts'
import { parseRelease } from '#src/url/parseRelease.ts'
import { vocabularyOf } from '#src/url/vocabularyOf.ts'

/** Whether something of a link was dropped or mended, which the page will say. */
export function isMended(search: string, catalogue: Catalogue): boolean {
  return parseRelease(search).notices.length > 0 || parseQuestion(search, vocabularyOf(catalogue)).notices.length > 0
}
