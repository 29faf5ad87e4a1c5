import { Suspense } from 'react'
import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { Notices } from '#src/pages/shared/Notices.tsx'
import { PinnedRelease } from '#src/pages/shared/PinnedRelease.tsx'
import { type Site, SiteProvider } from '#src/pages/shared/Site.tsx'
import { hrefFrom } from '#src/url/hrefFrom.ts'
import { linkTo } from '#src/url/linkTo.ts'
import type { Notice } from '#src/url/notice.ts'
import { parseQuestion } from '#src/url/parseQuestion.ts'
import { printPath } from '#src/url/printPath.ts'
import { releaseOn } from '#src/url/releaseOn.ts'
import { useNavigate } from '#src/url/useNavigate.ts'
import { vocabularyOf } from '#src/url/vocabularyOf.ts'
import { usePage } from './loadPage.ts'
import { useAnswered } from './useAnswered.ts'
import { usePageFocus } from './usePageFocus.ts'
import type { Shown } from './useShown.ts'

interface PageOfProps {
  /** Absolute address of the site's folder, with a slash at its end. */
  readonly siteRoot: string
  readonly shown: Shown
  /** Of the address, and of all that leads on: the one that is shown may still be another. */
  readonly lang: Lang
  readonly page: Page
  readonly search: string
  /** Whether `shown` is not yet of the release that the address asks for. */
  readonly isPending: boolean
  readonly releaseNotices: readonly Notice[]
  /** From useArrival. */
  readonly arrive: (name: string) => boolean
}

/** The page that the address names, with what every page knows around it. */
export function PageOf({ siteRoot, shown, lang, page, search, isPending, releaseNotices, arrive }: PageOfProps) {
  const { language, endpoint, catalogue, release, unknownRelease, demonstration, liveQueue } = shown
  const navigate = useNavigate()
  const vocabulary = vocabularyOf(catalogue)
  const { question, notices } = parseQuestion(search, vocabulary)
  const unknown: Notice[] = unknownRelease === null ? [] : [{ kind: 'unknown-release', given: unknownRelease }]
  const site: Site = {
    language,
    endpoint,
    catalogue,
    demonstration,
    vocabulary,
    question,
    release,
    page,
    liveQueue,
    fileHref: (href) => hrefFrom(printPath(lang, page), new URL(href, endpoint).href, siteRoot),
    linkTo: (target, change = {}, pinned = releaseOn(target, release)) =>
      linkTo({ lang, page: target, question: { ...question, ...change }, release: pinned }, vocabulary),
    ask: (change) => navigate(linkTo({ lang, page, question: { ...question, ...change }, release }, vocabulary), 'push'),
  }
  return (
    <SiteProvider value={site}>
      {/* The pages of a service read the question with the words of its own catalogue. */}
      {page.kind !== 'service' && <Notices notices={[...releaseNotices, ...unknown, ...notices]} />}
      <PinnedRelease />
      <Suspense fallback={<p className="waiting-line">{language.words.shell.loading}</p>}>
        <Body language={language} page={page} search={search} isPending={isPending} arrive={arrive} />
      </Suspense>
    </SiteProvider>
  )
}

type BodyProps = Pick<PageOfProps, 'page' | 'search' | 'isPending' | 'arrive'> & Pick<Shown, 'language'>

function Body({ language, page, search, isPending, arrive }: BodyProps) {
  usePageFocus(page, arrive)
  // Said where the page is drawn: React takes it over after what stands around it.
  useAnswered(search, isPending)
  return usePage(page.kind, language)(page.kind === 'indicator' ? page.id : '')
}
