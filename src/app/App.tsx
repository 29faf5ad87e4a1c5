import { useEffect } from 'react'
import type { Language } from '#src/i18n/language.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { FailurePanel } from '#src/pages/shared/FailurePanel.tsx'
import { NotFound } from '#src/pages/shared/NotFound.tsx'
import { linkTo } from '#src/url/linkTo.ts'
import { parsePath } from '#src/url/parsePath.ts'
import { parseRelease } from '#src/url/parseRelease.ts'
import { useAddress } from '#src/url/useAddress.ts'
import { useNavigate } from '#src/url/useNavigate.ts'
import { CrashScreen } from './CrashScreen.tsx'
import { PageOf } from './PageOf.tsx'
import { Shell } from './Shell.tsx'
import { useLanguage } from './useLanguage.ts'
import { useShown } from './useShown.ts'

interface AppProps {
  /** Absolute address of the site's folder, with a slash at its end. */
  readonly siteRoot: string
  readonly firstLanguage: Language
  /** For addresses that name no language. */
  readonly fallbackLang: Lang
}

/** The whole site: reads the address, fetches the catalogue it asks for, shows the page. */
export function App({ siteRoot, firstLanguage, fallbackLang }: AppProps) {
  const place = useAddress()
  const { pathname, search } = place
  const navigate = useNavigate()
  const address = parsePath(pathname)
  const page = address.kind === 'page' ? address.page : null
  const lang = address.lang ?? fallbackLang
  const { release, notices } = parseRelease(search)
  const wantedLanguage = useLanguage(firstLanguage, lang)
  const { shown, failure, retry } = useShown(siteRoot, wantedLanguage, release)
  const language = shown?.language ?? wantedLanguage

  const isNameless = page !== null && address.lang === null
  useEffect(() => {
    if (isNameless) navigate(linkTo({ lang, page }) + search, 'replace')
  }, [isNameless, lang, page, search, navigate])

  useEffect(() => {
    document.documentElement.lang = language.lang
  }, [language.lang])

  const hrefOf = (target: Page) => linkTo({ lang: language.lang, page: target, release })
  const hrefIn = (other: Lang) => linkTo({ lang: other, page: page ?? { kind: 'overview' } }) + search
  return (
    <Shell language={language} page={page} hrefOf={hrefOf} hrefIn={hrefIn}>
      <CrashScreen language={language} place={place}>
        {failure !== null && <FailurePanel language={language} failure={failure} onRetry={retry} />}
        {page === null ? (
          <NotFound language={language} hrefOf={hrefOf} />
        ) : shown !== null ? (
          <PageOf shown={shown} page={page} search={search} releaseNotices={notices} />
        ) : (
          failure === null && <p className="waiting-line">{language.words.shell.loading}</p>
        )}
      </CrashScreen>
    </Shell>
  )
}
