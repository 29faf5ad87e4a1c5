import { useQuery } from '@tanstack/react-query'
import type { MemorandumWords } from '#src/i18n/en/pages/memorandum.ts'
import type { Commitment } from '#src/model/catalogue.ts'
import { commitmentsQuery } from '#src/queries/commitmentsQuery.ts'
import { Link } from '#src/url/Link.tsx'
import { FailurePanel } from '../shared/FailurePanel.tsx'
import { useSite } from '../shared/Site.tsx'
import { CommitmentItem } from './CommitmentItem.tsx'

/** What the mayors agreed on, by topic, each promise with the evidence that has been published. */
export function MemorandumPage({ words }: { readonly words: MemorandumWords }) {
  const { language, endpoint, catalogue, linkTo } = useSite()
  const commitments = useQuery(commitmentsQuery(endpoint, catalogue))
  return (
    <>
      <title>{language.words.shell.pageTitle(words.title)}</title>
      <header className="prose">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <p className="small quiet">{words.dateNote}</p>
      </header>
      {commitments.data !== undefined ? (
        <Commitments commitments={commitments.data} words={words} />
      ) : commitments.error !== null ? (
        <FailurePanel language={language} failure={commitments.error.failure} onRetry={() => void commitments.refetch()} />
      ) : (
        <p className="waiting-line">{language.words.shell.loading}</p>
      )}
      <p className="after">
        <Link href={linkTo({ kind: 'overview' })}>{words.backToOverview}</Link>
      </p>
    </>
  )
}

interface CommitmentsProps {
  readonly commitments: readonly Commitment[]
  readonly words: MemorandumWords
}

function Commitments({ commitments, words }: CommitmentsProps) {
  const { catalogue } = useSite()
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
              <CommitmentItem key={commitment.code} commitment={commitment} words={words} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
