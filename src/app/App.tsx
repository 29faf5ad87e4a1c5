import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Language } from '#src/i18n/language.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { FailurePanel } from '#src/pages/shared/FailurePanel.tsx'
import { NotFound } from '#src/pages/shared/NotFound.tsx'
import { StaleLine } from '#src/pages/shared/StaleLine.tsx'
import { linkTo } from '#src/url/linkTo.ts'
import { parsePath } from '#src/url/parsePath.ts'
import { parseRelease } from '#src/url/parseRelease.ts'
import { releaseOn } from '#src/url/releaseOn.ts'
import { useAddress } from '#src/url/useAddress.ts'
import { useNavigate } from '#src/url/useNavigate.ts'
import { CrashScreen } from './CrashScreen.tsx'
import { fetchLanguage } from './fetchAhead.ts'
import { type FirstView, isSamePage } from './firstView.ts'
import { NewerReleaseWhenIdle } from './NewerReleaseWhenIdle.tsx'
import { PageOf } from './PageOf.tsx'
import { Shell } from './Shell.tsx'
import { useAnswered } from './useAnswered.ts'
import { useLanguage } from './useLanguage.ts'
import { useArrival } from './usePageFocus.ts'
import { useShown } from './useShown.ts'

interface AppProps {
  /** Absolute address of the site's folder, with a slash at its end. */
  readonly siteRoot: string
  readonly firstLanguage: Language
  /** For addresses that name no language. */
  readonly fallbackLang: Lang
  /** What the page was prerendered from; null where it was not. */
  readonly firstView: FirstView | null
}

/** The whole site: reads the address, fetches the catalogue it asks for, shows the page. */
export function App({ siteRoot, firstLanguage, fallbackLang, firstView }: AppProps) {
  const place = useAddress()
  const { pathname, search } = place
  const navigate = useNavigate()
  const client = useQueryClient()
  const arrive = useArrival()
  const address = parsePath(pathname)
  const page = address.kind === 'page' ? address.page : null
  const lang = address.lang ?? fallbackLang
  const { release, notices } = parseRelease(search)
  const wantedLanguage = useLanguage(firstLanguage, lang, page?.kind ?? null)
  const isFirstPage = firstView !== null && page !== null && isSamePage(firstView.page, page)
  const pinned = releaseOn(page, release)
  const [isRenewed, setRenewed] = useState(false)
  const isFirst = isFirstPage && !isRenewed && pinned === null && wantedLanguage.lang === firstView.catalogue.lang
  const brought = isFirst ? firstView.catalogue : null
  const { shown: last, failure, retry } = useShown(siteRoot, wantedLanguage, pinned, brought)
  // What one page carried is too little for another.
  const shown = last !== null && last.catalogue === firstView?.catalogue && !isFirstPage ? null : last
  const language = last?.language ?? wantedLanguage

  const isNameless = page !== null && address.lang === null
  useEffect(() => {
    if (isNameless) navigate(linkTo({ lang, page }) + search, 'replace')
  }, [isNameless, lang, page, search, navigate])

  useAnswered(search, page !== null && failure === null)
  useEffect(() => {
    const { documentElement } = document
    // Said again, even the same language has Chromium work out the style of the whole page anew.
    if (documentElement.lang !== language.lang) documentElement.lang = language.lang
  }, [language.lang])

  const hrefOf = (target: Page) => linkTo({ lang, page: target, release: releaseOn(target, pinned) })
  const hrefIn = (other: Lang) => linkTo({ lang: other, page: page ?? { kind: 'overview' } }) + search
  const approach = (other: Lang) => fetchLanguage(client, siteRoot, other, page?.kind ?? null, pinned)
  return (
    <Shell language={language} page={page} hrefOf={hrefOf} hrefIn={hrefIn} onApproach={approach}>
      <CrashScreen language={language} place={place}>
        {failure !== null && shown === null && <FailurePanel language={language} failure={failure} onRetry={retry} />}
        {failure !== null && shown !== null && (
          <StaleLine language={language} failure={failure} loadedAt={shown.loadedAt} onRetry={retry} />
        )}
        {page === null ? (
          <NotFound language={language} hrefOf={hrefOf} />
        ) : shown !== null ? (
          <PageOf
            siteRoot={siteRoot}
            shown={shown}
            lang={lang}
            page={page}
            search={search}
            isPending={(shown.release ?? shown.unknownRelease) !== pinned}
            releaseNotices={notices}
            arrive={arrive}
          />
        ) : (
          failure === null && <p className="waiting-line">{language.words.shell.loading}</p>
        )}
      </CrashScreen>
      {shown !== null && shown.release === null && <NewerReleaseWhenIdle shown={shown} onShow={() => setRenewed(true)} />}
    </Shell>
  )
}
