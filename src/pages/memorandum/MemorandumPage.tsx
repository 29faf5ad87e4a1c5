import { useQuery } from '@tanstack/react-query'
import type { Commitment } from '#src/model/catalogue.ts'
import { commitmentsQuery } from '#src/queries/commitmentsQuery.ts'
import { Link } from '#src/url/Link.tsx'
import { FailurePanel } from '../shared/FailurePanel.tsx'
import { useSite } from '../shared/Site.tsx'
import { CommitmentItem } from './CommitmentItem.tsx'

/** What the mayors agreed on, by topic, each promise with the evidence that has been published. */
export function MemorandumPage() {
  const { language, endpoint, catalogue, linkTo } = useSite()
  const commitments = useQuery(commitmentsQuery(endpoint, catalogue))
  const words = language.words.pages.memorandum
  return (
    <>
      <title>{language.words.shell.pageTitle(words.title)}</title>
      <header className="prose">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <p className="small quiet">{words.dateNote}</p>
      </header>
      {commitments.data !== undefined ? (
        <Commitments commitments={commitments.data} />
      ) : commitments.error !== null ? (
        <FailurePanel language={language} failure={commitments.error.failure} onRetry={() => void commitments.refetch()} />
      ) : (
        <p className="waiting-line">{language.words.shell.loading}</p>
      )}
      <p className="after">
        <Link href={linkTo({ kind: 'overview' })}>{language.words.pages.indicator.backToOverview}</Link>
      </p>
    </>
  )
}

function Commitments({ commitments }: { readonly commitments: readonly Commitment[] }) {
  const { language, catalogue } = useSite()
  const words = language.words.pages.memorandum
  const evidenced = commitments.filter(({ evidence }) => evidence.length > 0).length
  const groups = catalogue.topics
    .map((topic) => ({ topic, own: commitments.filter((commitment) => commitment.topic === topic.code) }))
    .filter(({ own }) => own.length > 0)
  const summary = words.summary(evidenced, commitments.length)
  return (
    <>
      <meta name="description" content={`${words.title}. ${summary}`} />
      <p className="summary">{summary}</p>
      {groups.map(({ topic, own }) => (
        <section key={topic.code} className="topic" aria-labelledby={`topic-${topic.code}`}>
          <h2 id={`topic-${topic.code}`}>{topic.name}</h2>
          <ul className="commitments">
            {own.map((commitment) => (
              <CommitmentItem key={commitment.code} commitment={commitment} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
