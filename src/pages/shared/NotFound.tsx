import type { Language } from '#src/i18n/language.ts'
import type { Page } from '#src/model/question.ts'
import { Link } from '#src/url/Link.tsx'
import { useTrouble } from './trouble.ts'

interface NotFoundProps {
  readonly language: Language
  readonly hrefOf: (page: Page) => string
  /** What was not found, where it is known: an indicator's id as the link has it. */
  readonly id?: string
}

/** An address that is no page: what may be wrong with it, and the way to the overview. */
export function NotFound({ language, hrefOf, id }: NotFoundProps) {
  const words = useTrouble(language)?.notFound
  if (words === undefined) return <p className="waiting-line">{language.words.shell.loading}</p>
  return (
    <div className="prose">
      <title>{language.words.shell.pageTitle(words.title)}</title>
      <h1>{words.title}</h1>
      <p>{id === undefined ? words.text : words.unknownIndicator(id)}</p>
      <p>
        <Link className="button" href={hrefOf({ kind: 'overview' })}>
          {words.toOverview}
        </Link>
      </p>
    </div>
  )
}
