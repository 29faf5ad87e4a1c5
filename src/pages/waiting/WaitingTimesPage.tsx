import type { WaitingTimesWords } from '#src/i18n/en/pages/waitingTimes.ts'
import { useSite } from '../shared/Site.tsx'

/** What is known of waiting times: that nobody publishes them yet. */
export function WaitingTimesPage({ words }: { readonly words: WaitingTimesWords }) {
  const { language } = useSite()
  return (
    <div className="prose">
      <title>{language.words.shell.pageTitle(words.title)}</title>
      <meta name="description" content={`${words.nobodyPublishes} ${words.opensLater} ${words.whatItWillShow}`} />
      <h1>{words.title}</h1>
      <p>{words.nobodyPublishes}</p>
      <p>{words.whatItWillShow}</p>
      <p>{words.opensLater}</p>
    </div>
  )
}
