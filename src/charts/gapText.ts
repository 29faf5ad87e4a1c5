import type { Gap } from '#src/derive/panel.ts'
import type { Language } from '#src/i18n/language.ts'
import { saySpan } from '#src/i18n/saySpan.ts'

/** A gap in words: "2012: not published". */
export function gapText({ from, to, reason }: Gap, language: Language): string {
  const { panels } = language.words
  return panels.missingIn(saySpan(from, to, language), panels.missingMarks[reason])
}
