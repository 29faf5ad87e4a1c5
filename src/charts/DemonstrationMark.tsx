import type { ReactNode } from 'react'
import type { Language } from '#src/i18n/language.ts'
import type { Indicator } from '#src/model/indicator.ts'

interface DemonstrationMarkProps {
  readonly indicator: Pick<Indicator, 'demonstration'>
  readonly language: Language
}

/** The label that demonstration data carry wherever they are shown; nothing for published figures. */
export function DemonstrationMark({ indicator, language }: DemonstrationMarkProps): ReactNode {
  return indicator.demonstration && <span className="mark">{language.words.shell.demonstration}</span>
}
