import type { Language } from '#src/i18n/language.ts'
import type { Page } from '#src/model/question.ts'
import { useTrouble } from './trouble.ts'

export interface NotFoundProps {
  readonly language: Language
  readonly hrefOf: (page: Page) => string
  /** What was not found, where it is known: an indicator's id as the link has it. */
  readonly id?: string
}

/** An address that is no page; what says so is fetched with its words. */
export function NotFound(props: NotFoundProps) {
  const { language } = props
  const trouble = useTrouble(language)
  if (trouble === null) return <p className="waiting-line">{language.words.shell.loading}</p>
  return <trouble.NotFoundText {...props} words={trouble.notFound} />
}
