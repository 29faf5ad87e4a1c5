import { useQuery } from '@tanstack/react-query'
import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import { indicatorView } from '#src/derive/indicatorView.ts'
import { isAskedFor } from '#src/derive/isAskedFor.ts'
import type { IndicatorWords } from '#src/i18n/en/indicatorWords.ts'
import { indicatorLanguage } from '#src/i18n/indicatorLanguage.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { indicatorQuery } from '#src/queries/indicatorQuery.ts'
import { Link } from '#src/url/Link.tsx'
import { FailurePanel } from '../shared/FailurePanel.tsx'
import { useSite } from '../shared/Site.tsx'
import { StaleLine } from '../shared/StaleLine.tsx'
import { AbsentIndicator } from './AbsentIndicator.tsx'
import { IndicatorFacts } from './IndicatorFacts.tsx'
import { IndicatorFigures } from './IndicatorFigures.tsx'
import { IndicatorSiteProvider, useIndicatorSite } from './IndicatorSite.tsx'
import { LeftOutIndicator } from './LeftOutIndicator.tsx'
import { RelatedIndicators } from './RelatedIndicators.tsx'
import { usePerResident } from './usePerResident.ts'

interface IndicatorPageProps {
  readonly id: string
  readonly words: IndicatorWords
}

/** One indicator: its figures in every view, then what they mean and where they come from. */
export function IndicatorPage({ id, words }: IndicatorPageProps) {
  const site = useSite()
  return (
    <IndicatorSiteProvider value={{ ...site, language: indicatorLanguage(site.language, words) }}>
      <IndicatorOrNot id={id} />
    </IndicatorSiteProvider>
  )
}

function IndicatorOrNot({ id }: { readonly id: string }) {
  const { catalogue, question } = useSite()
  const indicator = catalogue.indicators.find(({ code, aliases }) => code === id || aliases.includes(id))
  if (indicator === undefined) return <AbsentIndicator id={id} />
  if (!isAskedFor(indicator, question)) return <LeftOutIndicator indicator={indicator} />
  return <IndicatorInFull indicator={indicator} />
}

function IndicatorInFull({ indicator }: { readonly indicator: Indicator }) {
  const site = useIndicatorSite()
  const { endpoint, catalogue, question, linkTo } = site
  const figures = useQuery(indicatorQuery(endpoint, catalogue, indicator.code))
  const choice = usePerResident(indicator)
  const { reader } = choice
  const language = reader?.language ?? site.language
  const { words } = language
  const topic = catalogue.topics.find(({ code }) => code === indicator.topic)
  const total = figures.data && { indicator, data: figures.data }
  const reading = total && (reader?.read(total) ?? total)
  const view = reading && indicatorView(reading.indicator, reading.data, catalogue, question)
  const shown = view?.indicator ?? indicator
  const populationSources = view && reader ? reader.sourcesOf(view.table) : []
  const sources = [...(view?.sources ?? indicator.sources), ...populationSources]
  const retry = () => void figures.refetch()
  return (
    <IndicatorSiteProvider value={{ ...site, language }}>
      <article data-indicator={indicator.code} data-pending={choice.isPending ? '' : undefined} aria-busy={choice.isPending || undefined}>
        {view === undefined && <title>{words.shell.pageTitle(indicator.name)}</title>}
        <nav className="crumbs" aria-label={words.indicator.breadcrumbs}>
          <ol>
            <li>
              <Link href={linkTo({ kind: 'overview' }, { topics: [], view: 'side', sex: '_T' })}>{words.shell.overview}</Link>
            </li>
            {topic && (
              <li>
                <Link href={linkTo({ kind: 'overview' }, { topics: [topic.code], view: 'side', sex: '_T' })}>{topic.name}</Link>
              </li>
            )}
          </ol>
        </nav>
        <h1>{indicator.name}</h1>
        <p className="indicator-unit">
          {shown.unit} <DemonstrationMark indicator={indicator} language={language} />
        </p>
        {indicator.demonstration && <p className="small">{words.shell.demonstrationMeaning}</p>}
        {figures.data !== undefined && figures.error !== null && (
          <StaleLine language={language} failure={figures.error.failure} loadedAt={figures.dataUpdatedAt} onRetry={retry} />
        )}
        {view !== undefined ? (
          <IndicatorFigures view={view} sources={sources} choice={choice} />
        ) : figures.error !== null ? (
          <FailurePanel language={language} failure={figures.error.failure} onRetry={retry} />
        ) : (
          <p className="waiting-line">{words.shell.loading}</p>
        )}
        <div className="below">
          <IndicatorFacts indicator={shown} sources={sources} />
          <RelatedIndicators indicator={indicator} />
        </div>
      </article>
    </IndicatorSiteProvider>
  )
}
