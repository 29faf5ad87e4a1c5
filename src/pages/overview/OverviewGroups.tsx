import type { OverviewEntry, OverviewGroup } from '#src/derive/deriveOverview.ts'
import type { Language } from '#src/i18n/language.ts'
import type { FailureError } from '#src/queries/FailureError.ts'
import { Link } from '#src/url/Link.tsx'
import { FailurePanel } from '../shared/FailurePanel.tsx'
import { ServiceLink } from '../shared/ServiceLink.tsx'
import { SiteProvider, useSite } from '../shared/Site.tsx'
import { OverviewCard } from './OverviewCard.tsx'
import { useSparing } from './useSparing.ts'

type Failure = FailureError['failure']

/** Services that have a page of their own beside the indicators of a topic. */
const SERVICES_OF_TOPICS = [
  ['services', 'waiting-times'],
  ['transport', 'bus-punctuality'],
] as const

interface OverviewGroupsProps {
  readonly groups: readonly OverviewGroup<Failure>[]
  /** Speaks of the cards that are read per 1,000 residents; null where none is. */
  readonly residentLanguage: Language | null
  /** True while another reading than this one is on its way. */
  readonly isPending: boolean
  readonly onRetry: () => void
}

/** The cards by topic; one that failed keeps its place and says why. */
export function OverviewGroups({ groups, residentLanguage, isPending, onRetry }: OverviewGroupsProps) {
  const site = useSite()
  const { language, page, linkTo, ask } = site
  useSparing(linkTo(page))
  const residentSite = residentLanguage === null ? site : { ...site, language: residentLanguage }
  const { overview, filters } = language.words
  if (groups.length === 0) {
    return (
      <div className="empty">
        <p>{overview.nothingChosen}</p>
        <button type="button" className="button" onClick={() => ask({ topics: [], data: 'all' })}>
          {filters.reset}
        </button>
      </div>
    )
  }
  return groups.map(({ topic, entries }) => (
    <section
      key={topic.code}
      className="topic"
      data-cards={entries.length}
      data-pending={isPending ? '' : undefined}
      aria-labelledby={`topic-${topic.code}`}
    >
      <h2 id={`topic-${topic.code}`}>{topic.name}</h2>
      <div className="cards">
        {entries.map((entry) => (
          <SiteProvider key={entry.indicator.code} value={entry.indicator.perResident ? residentSite : site}>
            <Entry entry={entry} onRetry={onRetry} />
          </SiteProvider>
        ))}
      </div>
      {SERVICES_OF_TOPICS.filter(([code]) => code === topic.code).map(([code, service]) => (
        <p key={code} className="topic-more">
          <ServiceLink service={service} />
        </p>
      ))}
    </section>
  ))
}

function Entry({ entry, onRetry }: { readonly entry: OverviewEntry<Failure>; readonly onRetry: () => void }) {
  const { language, linkTo } = useSite()
  if (entry.kind === 'card') return <OverviewCard card={entry.card} />
  const { indicator } = entry
  return (
    <article className="card" data-indicator={indicator.code}>
      <header>
        <h3>
          <Link href={linkTo({ kind: 'indicator', id: indicator.code })}>{indicator.name}</Link>
        </h3>
      </header>
      {entry.kind === 'failure' ? (
        <FailurePanel language={language} failure={entry.failure} onRetry={onRetry} />
      ) : (
        <p className="quiet">{language.words.panels.noFigures}</p>
      )}
    </article>
  )
}
