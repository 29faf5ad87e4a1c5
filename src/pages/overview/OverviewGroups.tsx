import type { OverviewEntry, OverviewGroup } from '#src/derive/deriveOverview.ts'
import type { FailureError } from '#src/queries/FailureError.ts'
import { Link } from '#src/url/Link.tsx'
import { FailurePanel } from '../shared/FailurePanel.tsx'
import { useSite } from '../shared/Site.tsx'
import { OverviewCard } from './OverviewCard.tsx'

type Failure = FailureError['failure']

interface OverviewGroupsProps {
  readonly groups: readonly OverviewGroup<Failure>[]
  readonly onRetry: () => void
}

/** The cards by topic; one that failed keeps its place and says why. */
export function OverviewGroups({ groups, onRetry }: OverviewGroupsProps) {
  const { language, ask } = useSite()
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
    <section key={topic.code} className="topic" aria-labelledby={`topic-${topic.code}`}>
      <h2 id={`topic-${topic.code}`}>{topic.name}</h2>
      <div className="cards">
        {entries.map((entry) => (
          <Entry key={entry.indicator.code} entry={entry} onRetry={onRetry} />
        ))}
      </div>
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
