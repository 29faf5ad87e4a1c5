import type { ServicesWords } from '#src/i18n/en/services.ts'
import { useSite } from '../shared/Site.tsx'

interface NothingPublishedProps {
  readonly words: ServicesWords['waiting-times']
  /** Generated figures are there, and the link leaves them out. */
  readonly isHidden: boolean
}

/** What is known where nobody has published a log: just that. */
export function NothingPublished({ words, isHidden }: NothingPublishedProps) {
  const { language, ask } = useSite()
  return (
    <div className="prose" data-nothing-published>
      <title>{language.words.shell.pageTitle(words.title)}</title>
      <h1>{words.title}</h1>
      <p>{words.nobodyPublishes}</p>
      <p>{words.whatItWillShow}</p>
      <p>{words.opensLater}</p>
      {isHidden && (
        <button type="button" className="button" onClick={() => ask({ data: 'all' })}>
          {language.words.filters.reset}
        </button>
      )}
    </div>
  )
}
