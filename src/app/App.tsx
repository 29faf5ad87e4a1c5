import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Language } from '#src/i18n/language.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { FailurePanel } from '#src/pages/shared/FailurePanel.tsx'
import { NotFound } from '#src/pages/shared/NotFound.tsx'
import { catalogueQuery } from '#src/queries/catalogueQuery.ts'
import { configurationQuery } from '#src/queries/configurationQuery.ts'
import { linkTo } from '#src/url/linkTo.ts'
import { parsePath } from '#src/url/parsePath.ts'
import { parseRelease } from '#src/url/parseRelease.ts'
import { useAddress } from '#src/url/useAddress.ts'
import { useNavigate } from '#src/url/useNavigate.ts'
import { CrashScreen } from './CrashScreen.tsx'
import { PageOf } from './PageOf.tsx'
import { Shell } from './Shell.tsx'
import { useLanguage } from './useLanguage.ts'

interface AppProps {
  /** Absolute address of the site's folder, with a slash at its end. */
  readonly siteRoot: string
  readonly firstLanguage: Language
  /** For addresses that name no language. */
  readonly fallbackLang: Lang
}

/** The whole site: reads the address, fetches the catalogue it asks for, shows the page. */
export function App({ siteRoot, firstLanguage, fallbackLang }: AppProps) {
  const { pathname, search } = useAddress()
  const navigate = useNavigate()
  const address = parsePath(pathname)
  const lang = address.lang ?? fallbackLang
  const language = useLanguage(firstLanguage, lang)
  const page = address.kind === 'page' ? address.page : null

  const isNameless = address.kind === 'page' && address.lang === null
  useEffect(() => {
    if (isNameless && page !== null) navigate(linkTo({ lang, page }) + search, 'replace')
  }, [isNameless, lang, page, search, navigate])

  useEffect(() => {
    document.documentElement.lang = language.lang
  }, [language.lang])

  // Words and catalogue change together, so that no view mixes two languages.
  const spoken = language.lang
  const hrefOf = (target: Page) => linkTo({ lang: spoken, page: target, release: parseRelease(search).release })
  const hrefIn = (other: Lang) => linkTo({ lang: other, page: page ?? { kind: 'overview' } }) + search
  return (
    <Shell language={language} page={page} hrefOf={hrefOf} hrefIn={hrefIn}>
      <CrashScreen language={language} place={pathname + search}>
        {page === null ? (
          <NotFound language={language} hrefOf={hrefOf} />
        ) : (
          <WithCatalogue siteRoot={siteRoot} language={language} page={page} search={search} />
        )}
      </CrashScreen>
    </Shell>
  )
}

interface WithCatalogueProps {
  readonly siteRoot: string
  readonly language: Language
  readonly page: Page
  readonly search: string
}

/** The page, as soon as the catalogue of its language and release is there. */
function WithCatalogue({ siteRoot, language, page, search }: WithCatalogueProps) {
  const { release, notices } = parseRelease(search)
  const configuration = useQuery(configurationQuery(siteRoot))
  const endpoint = configuration.data?.endpoint
  const catalogue = useQuery({
    ...catalogueQuery(endpoint ?? siteRoot, language.lang, release),
    enabled: endpoint !== undefined,
  })
  const failed = configuration.data === undefined ? configuration : catalogue
  if (endpoint !== undefined && catalogue.data !== undefined) {
    return (
      <PageOf
        endpoint={endpoint}
        language={language}
        catalogue={catalogue.data}
        page={page}
        search={search}
        release={release}
        releaseNotices={notices}
      />
    )
  }
  if (failed.error !== null) {
    return <FailurePanel language={language} failure={failed.error.failure} onRetry={() => void failed.refetch()} />
  }
  return <p className="waiting-line">{language.words.shell.loading}</p>
}
