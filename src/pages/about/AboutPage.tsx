import type { AboutWords } from '#src/i18n/en/pages/about.ts'
import { METHODS } from '../shared/methods.ts'
import { useSite } from '../shared/Site.tsx'

/** What the site shows, by which rules, and what it does not do. */
export function AboutPage({ words }: { readonly words: AboutWords }) {
  const { language } = useSite()
  const { methods } = words
  const paragraphs = [words.what, words.figures, words.difference, words.missing, words.breaks, words.provisional]
  const practice = [words.links, words.privacy, words.kazakhReview]
  return (
    <div className="prose">
      <title>{language.words.shell.pageTitle(words.title)}</title>
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
