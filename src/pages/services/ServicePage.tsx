import { shownLogs } from '#src/derive/service/shownLogs.ts'
import type { ServicesWords } from '#src/i18n/en/services.ts'
import { periodsBetween, parsePeriod } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import type { ServiceCatalogue, ServiceCode } from '#src/model/service.ts'
import { linkTo } from '#src/url/linkTo.ts'
import { parseQuestion } from '#src/url/parseQuestion.ts'
import { useAddress } from '#src/url/useAddress.ts'
import { useNavigate } from '#src/url/useNavigate.ts'
import type { Vocabulary } from '#src/url/vocabulary.ts'
import { FailurePanel } from '../shared/FailurePanel.tsx'
import { Notices } from '../shared/Notices.tsx'
import { PinnedRelease } from '../shared/PinnedRelease.tsx'
import { SiteProvider, useSite } from '../shared/Site.tsx'
import { StaleLine } from '../shared/StaleLine.tsx'
import { BranchFigures } from './BranchFigures.tsx'
import { NoBranch } from './NoBranch.tsx'
import { NothingPublished } from './NothingPublished.tsx'
import { ServiceFigures } from './ServiceFigures.tsx'
import { ServiceProvider } from './ServiceSite.tsx'
import { useServiceShown, type ServiceShown } from './useServiceShown.ts'

/** A service, or one of its branches: waits at centres, punctuality of buses. */
export function ServicePage({ words }: { readonly words: ServicesWords }) {
  const { page } = useSite()
  if (page.kind !== 'service') throw new Error(`ServicePage: expected the page of a service, got ${page.kind}`)
  return <ServiceInFull key={page.service} service={page.service} branch={page.branch} words={words} />
}

interface ServiceInFullProps {
  readonly service: ServiceCode
  readonly branch: string | null
  readonly words: ServicesWords
}

function ServiceInFull({ service, branch, words }: ServiceInFullProps) {
  const { language } = useSite()
  const { shown, notices, failure, retry } = useServiceShown(service, words)
  if (shown === null) {
    if (failure === null) return <p className="waiting-line">{language.words.shell.loading}</p>
    return <FailurePanel language={language} failure={failure} onRetry={retry} />
  }
  return (
    <>
      {failure !== null && <StaleLine language={language} failure={failure} loadedAt={shown.loadedAt} onRetry={retry} />}
      <Answered service={service} branch={branch} shown={shown} notices={notices} />
    </>
  )
}

type AnsweredProps = Omit<ServiceInFullProps, 'words'> & {
  readonly shown: ServiceShown
  readonly notices: ReturnType<typeof useServiceShown>['notices']
}

/** The question of the link, read with the words of the service's own catalogue, and its answer. */
function Answered({ service, branch, shown, notices: releaseNotices }: AnsweredProps) {
  const site = useSite()
  const { search } = useAddress()
  const navigate = useNavigate()
  const { page } = site
  const { language, words, release } = shown
  const vocabulary = shown.catalogue === null ? site.vocabulary : vocabularyOf(shown.catalogue)
  const { question, notices } = parseQuestion(search, vocabulary)
  const hrefOf = (change: Partial<Question>) =>
    linkTo({ lang: language.lang, page, question: { ...question, ...change }, release }, vocabulary)
  const catalogue = shown.catalogue && shownLogs(shown.catalogue, site.demonstration && question.data !== 'published')
  const own = {
    ...site,
    language,
    catalogue: shown.catalogue === null ? site.catalogue : { ...site.catalogue, areas: shown.catalogue.areas, release: shown.catalogue.release },
    vocabulary,
    question,
    release,
    linkTo: (target: typeof page, change: Partial<Question> = {}, pinned: string | null = release) =>
      linkTo({ lang: language.lang, page: target, question: { ...question, ...change }, release: pinned }, vocabulary),
    ask: (change: Partial<Question>) => navigate(hrefOf(change), 'push'),
  }
  const look = (find: string) => navigate(hrefOf({ find }), 'replace')
  const known = catalogue?.branches.find(({ code }) => code === branch)
  const logs = catalogue?.logs.filter(({ area }) => known === undefined || area === known.area) ?? []
  const demonstration = logs.some((log) => log.demonstration)
  const mark = (text: string) => (demonstration && text !== '' ? language.words.brief.demonstration(text) : text)
  return (
    <SiteProvider value={own}>
      <Notices notices={[...releaseNotices, ...notices]} />
      <PinnedRelease />
      {catalogue === null ? (
        <NothingPublished words={words[service]} isHidden={site.demonstration && shown.catalogue !== null} />
      ) : (
        <ServiceProvider value={{ language, words, catalogue, demonstration, isPending: true, mark, look }}>
          {branch === null ? (
            <ServiceFigures />
          ) : known === undefined ? (
            <NoBranch id={branch} />
          ) : (
            <BranchFigures key={branch} branch={known} />
          )}
        </ServiceProvider>
      )}
    </SiteProvider>
  )
}

/** The words that links may use with the catalogue of a service: its cities, its months and the years that they lie in. */
function vocabularyOf({ areas, firstPeriod, lastPeriod }: ServiceCatalogue): Vocabulary {
  const [first, last] = [firstPeriod, lastPeriod].map((month) => parsePeriod(month.slice(0, 4)))
  return {
    cities: areas.filter(({ kind }) => kind === 'city'),
    indicators: [],
    topics: [],
    periods: [...(first && last ? periodsBetween(first, last) : []), ...periodsBetween(firstPeriod, lastPeriod)],
  }
}
