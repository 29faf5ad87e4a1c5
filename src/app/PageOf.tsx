import { AboutPage } from '#src/pages/about/AboutPage.tsx'
import { DataPage } from '#src/pages/data/DataPage.tsx'
import { IndicatorPage } from '#src/pages/indicator/IndicatorPage.tsx'
import { MemorandumPage } from '#src/pages/memorandum/MemorandumPage.tsx'
import { OverviewPage } from '#src/pages/overview/OverviewPage.tsx'
import { Notices } from '#src/pages/shared/Notices.tsx'
import { PinnedRelease } from '#src/pages/shared/PinnedRelease.tsx'
import { type Site, SiteProvider } from '#src/pages/shared/Site.tsx'
import { WaitingTimesPage } from '#src/pages/waiting/WaitingTimesPage.tsx'
import type { Page } from '#src/model/question.ts'
import { linkTo } from '#src/url/linkTo.ts'
import type { Notice } from '#src/url/notice.ts'
import { parseQuestion } from '#src/url/parseQuestion.ts'
import { useNavigate } from '#src/url/useNavigate.ts'
import { vocabularyOf } from '#src/url/vocabularyOf.ts'
import type { Shown } from './useShown.ts'

interface PageOfProps {
  readonly shown: Shown
  readonly page: Page
  readonly search: string
  readonly releaseNotices: readonly Notice[]
}

/** The page that the address names, with what every page knows around it. */
export function PageOf({ shown, page, search, releaseNotices }: PageOfProps) {
  const { language, endpoint, catalogue, release, unknownRelease } = shown
  const navigate = useNavigate()
  const vocabulary = vocabularyOf(catalogue)
  const { question, notices } = parseQuestion(search, vocabulary)
  const unknown: Notice[] = unknownRelease === null ? [] : [{ kind: 'unknown-release', given: unknownRelease }]
  const { lang } = language
  const site: Site = {
    language,
    endpoint,
    catalogue,
    vocabulary,
    question,
    release,
    page,
    linkTo: (target, change = {}, pinned = release) =>
      linkTo({ lang, page: target, question: { ...question, ...change }, release: pinned }, vocabulary),
    ask: (change) => navigate(linkTo({ lang, page, question: { ...question, ...change }, release }, vocabulary), 'push'),
  }
  return (
    <SiteProvider value={site}>
      <Notices notices={[...releaseNotices, ...unknown, ...notices]} />
      <PinnedRelease />
      <Body page={page} />
    </SiteProvider>
  )
}

function Body({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case 'overview':
      return <OverviewPage />
    case 'indicator':
      return <IndicatorPage id={page.id} />
    case 'waiting-times':
      return <WaitingTimesPage />
    case 'memorandum':
      return <MemorandumPage />
    case 'data':
      return <DataPage />
    case 'about':
      return <AboutPage />
  }
}
