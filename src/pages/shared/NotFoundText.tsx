import type { TroubleWords } from '#src/i18n/en/troubleWords.ts'
import { Link } from '#src/url/Link.tsx'
import type { NotFoundProps } from './NotFound.tsx'

/** What may be wrong with an address, and the way to the overview. */
export function NotFoundText({ language, hrefOf, id, words }: NotFoundProps & { readonly words: TroubleWords['notFound'] }) {
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
