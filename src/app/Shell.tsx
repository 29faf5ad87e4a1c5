import type { ReactNode } from 'react'
import type { Language } from '#src/i18n/language.ts'
import { LANGS, type Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { approachHandlers } from '#src/ui/approachHandlers.ts'
import { LiveRegion } from '#src/ui/LiveRegion.tsx'
import { Link } from '#src/url/Link.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'

interface ShellProps {
  readonly language: Language
  /** Null on an address that is no page. */
  readonly page: Page | null
  readonly hrefOf: (page: Page) => string
  /** The present view in another language. */
  readonly hrefIn: (lang: Lang) => string
  /** Told when the reader may be about to choose another language. */
  readonly onApproach: (lang: Lang) => void
  readonly children: ReactNode
}

/** The frame of every page: name, ways to the pages, languages, theme, foot. */
export function Shell({ language, page, hrefOf, hrefIn, onApproach, children }: ShellProps) {
  const words = language.words.shell
  const ways = [
    { to: { kind: 'overview' }, text: words.overview },
    { to: { kind: 'service', service: 'waiting-times', branch: null }, text: words.waitingTimes },
    { to: { kind: 'service', service: 'bus-punctuality', branch: null }, text: words.buses },
    { to: { kind: 'memorandum' }, text: words.memorandum },
    { to: { kind: 'data' }, text: words.data },
  ] as const
  // A branch is part of its service.
  const isHere = (to: Page) =>
    page?.kind === to.kind && (page.kind !== 'service' || (to.kind === 'service' && page.service === to.service))
  return (
    <LiveRegion>
      <a className="button skip" href="#content">
        {words.skipToContent}
      </a>
      <header className="masthead">
        <div className="page masthead-row">
          <Link className="brand" href={hrefOf({ kind: 'overview' })}>
            <Mark />
            {words.product}
          </Link>
          <nav className="nav" aria-label={words.mainNavigation}>
            {ways.map(({ to, text }) => (
              <Link key={text} href={hrefOf(to)} aria-current={isHere(to) ? 'page' : undefined}>
                {text}
              </Link>
            ))}
          </nav>
          <nav className="languages" aria-label={words.language}>
            {LANGS.map((lang) => (
              <Link
                key={lang}
                href={hrefIn(lang)}
                lang={lang}
                hrefLang={lang}
                title={words.languages[lang]}
                aria-current={lang === language.lang ? 'true' : undefined}
                {...approachHandlers(() => onApproach(lang))}
              >
                {words.shortLanguages[lang]}
              </Link>
            ))}
          </nav>
        </div>
      </header>
      <main id="content" className="page main" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <div className="page footer-row">
          <p>{words.footerTerms}</p>
          <nav aria-label={words.about}>
            <Link href={hrefOf({ kind: 'about' })}>{words.about}</Link>
          </nav>
          <ThemeChoice language={language} />
        </div>
      </footer>
    </LiveRegion>
  )
}

/** Two bars of unlike height: the twins. */
function Mark() {
  return (
    <svg viewBox="0 0 22 22" aria-hidden="true">
      <rect className="first" x="1" y="6" width="8" height="15" rx="2" />
      <rect className="second" x="13" y="1" width="8" height="20" rx="2" />
    </svg>
  )
}
