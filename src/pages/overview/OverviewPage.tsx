import { useQuery } from '@tanstack/react-query'
import { deriveOverview } from '#src/derive/deriveOverview.ts'
import { isAskedFor } from '#src/derive/isAskedFor.ts'
import type { Area } from '#src/model/area.ts'
import { overviewQuery } from '#src/queries/overviewQuery.ts'
import { CityPair } from '../shared/CityPair.tsx'
import { FailurePanel } from '../shared/FailurePanel.tsx'
import { perResidentQuery } from '../shared/perResidentQuery.ts'
import { useSite } from '../shared/Site.tsx'
import { StaleLine } from '../shared/StaleLine.tsx'
import { useAnnounceAnswer } from '../shared/useAnnounceAnswer.ts'
import { OverviewFilters } from './OverviewFilters.tsx'
import { OverviewGroups } from './OverviewGroups.tsx'

/** Every indicator as a card, by topic, with the filters over them. */
export function OverviewPage() {
  const { language, endpoint, catalogue, question } = useSite()
  const overview = useQuery(overviewQuery(endpoint, catalogue))
  const { shell, overview: words } = language.words
  const names = question.cities.map((id) => catalogue.areas.find((area) => area.id === id)?.name ?? id)
  const title = words.title(names[0] ?? '', names[1] ?? '')
  const release = shell.release(language.date(catalogue.release.slice(0, 10)))
  const retry = () => void overview.refetch()
  const asked = catalogue.indicators.filter((indicator) => isAskedFor(indicator, question))
  const intro = words.intro(asked.length, new Set(asked.map(({ topic }) => topic)).size)
  const isPerResident = question.per === 'resident'
  const code = useQuery({ ...perResidentQuery(endpoint, language), enabled: isPerResident })
  const isPending = isPerResident && code.isPending
  const reader = isPerResident ? code.data : undefined
  const read = overview.data && reader?.overviewPerResident(catalogue, overview.data, (total) => reader.wordsPerResident(total, reader.spoken))
  const groups = overview.data && deriveOverview(read?.catalogue ?? catalogue, read?.items ?? overview.data, question)
  const count = groups?.reduce((sum, { entries }) => sum + entries.length, 0)
  const { filters } = language.words
  const answer = [title, filters.shown(count ?? 0), ...(isPerResident ? [filters.perResident] : [])].join('. ')
  useAnnounceAnswer('overview', count === undefined || isPending ? null : answer)
  return (
    <>
      <title>{shell.pageTitle(`${title}: ${words.indicatorsCount(count ?? catalogue.indicators.length)}`)}</title>
      <meta name="description" content={`${title}. ${intro} ${release}`} />
      <header className="overview-head">
        <div>
          <h1>
            <TwoColours text={title} names={names} />
          </h1>
          <p className="overview-intro">{intro}</p>
          <p className="small quiet">{release}</p>
        </div>
        <CityPair className="cities" />
      </header>
      <OverviewFilters />
      {read?.problem && (
        <p className="small" data-per="total">
          {reader?.spoken.resident[read.problem]}
        </p>
      )}
      {isPerResident && code.error !== null && (
        <FailurePanel language={language} failure={code.error.failure} onRetry={() => void code.refetch()} />
      )}
      {overview.data !== undefined && overview.error !== null && (
        <StaleLine language={language} failure={overview.error.failure} loadedAt={overview.dataUpdatedAt} onRetry={retry} />
      )}
      {groups !== undefined ? (
        <OverviewGroups groups={groups} residentLanguage={reader?.spoken ?? null} isPending={isPending} onRetry={retry} />
      ) : overview.error !== null ? (
        <FailurePanel language={language} failure={overview.error.failure} onRetry={retry} />
      ) : (
        <p className="waiting-line">{language.words.shell.loading}</p>
      )}
    </>
  )
}

/** The title with each city's name in the colour of its side, wherever the language puts it. */
function TwoColours({ text, names }: { readonly text: string; readonly names: readonly Area['name'][] }) {
  const [first = '', second = ''] = names
  const start = text.indexOf(first)
  const next = text.indexOf(second, start + first.length)
  if (start < 0 || next < 0) return text
  return (
    <>
      {text.slice(0, start)}
      <span className="first">{first}</span>
      {text.slice(start + first.length, next)}
      <span className="second">{second}</span>
      {text.slice(next + second.length)}
    </>
  )
}
