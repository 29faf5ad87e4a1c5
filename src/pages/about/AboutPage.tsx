import type { AboutWords } from '#src/i18n/en/pages/about.ts'
import { METHODS } from '../shared/methods.ts'
import { useSite } from '../shared/Site.tsx'

/** What the site shows, by which rules, and what it does not do. */
export function AboutPage({ words }: { readonly words: AboutWords }) {
  const { language, catalogue } = useSite()
  const { methods } = words
  const { overview, shell } = language.words
  const count = overview.indicatorsCount(catalogue.indicators.length)
  const release = shell.release(language.date(catalogue.release.slice(0, 10)))
  const paragraphs = [words.what, words.figures, words.difference, words.missing, words.breaks, words.provisional]
  const practice = [words.links, words.privacy, words.kazakhReview]
  return (
    <div className="prose">
      <title>{shell.pageTitle(words.title)}</title>
      <meta name="description" content={`${words.what} ${count}. ${release}`} />
      <h1>{words.title}</h1>
      {[...paragraphs, ...practice].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2>{methods.heading}</h2>
      <ul className="methods-list">
        {METHODS.map((name) => (
          <li key={name}>{methods[name]}</li>
        ))}
      </ul>
    </div>
  )
}
