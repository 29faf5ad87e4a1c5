import { useQuery } from '@tanstack/react-query'
import type { DataWords } from '#src/i18n/en/pages/data.ts'
import type { Release } from '#src/model/catalogue.ts'
import { releasesQuery } from '#src/queries/releasesQuery.ts'
import { Link } from '#src/url/Link.tsx'
import { FailurePanel } from '../shared/FailurePanel.tsx'
import { useSite } from '../shared/Site.tsx'
import { StaleLine } from '../shared/StaleLine.tsx'

/** The releases, newest first, each with what it changed against the one before. */
export function ReleaseList({ words }: { readonly words: DataWords }) {
  const { language, endpoint } = useSite()
  const releases = useQuery(releasesQuery(endpoint))
  if (releases.data === undefined) {
    return releases.error === null ? (
      <p className="waiting-line">{language.words.shell.loading}</p>
    ) : (
      <FailurePanel language={language} failure={releases.error.failure} onRetry={() => void releases.refetch()} />
    )
  }
  const newest = releases.data[0]?.id
  return (
    <>
      {releases.error !== null && (
        <StaleLine
          language={language}
          failure={releases.error.failure}
          loadedAt={releases.dataUpdatedAt}
          onRetry={() => void releases.refetch()}
        />
      )}
      <ol className="releases">
        {releases.data.map((release) => (
          <ReleaseItem key={release.id} release={release} newest={release.id === newest} words={words} />
        ))}
      </ol>
    </>
  )
}

interface ReleaseItemProps {
  readonly release: Release
  readonly newest: boolean
  readonly words: DataWords
}

function ReleaseItem({ release, newest, words }: ReleaseItemProps) {
  const { language, linkTo } = useSite()
  return (
    <li className="release" data-release={release.id}>
      <h3>
        <Link href={linkTo({ kind: 'overview' }, {}, newest ? null : release.id)}>{dateOf(release.id)}</Link>
        {newest && <span className="quiet"> ({words.newest})</span>}
      </h3>
      {release.changes === null || release.revises === null ? (
        <p>{words.firstRelease}</p>
      ) : (
        <>
          <p className="quiet">{words.changesAgainst(dateOf(release.revises))}</p>
          <Changes changes={release.changes} words={words} />
        </>
      )}
    </li>
  )

  function dateOf(id: string): string {
    return language.date(id.slice(0, 10))
  }
}

interface ChangesProps {
  readonly changes: NonNullable<Release['changes']>
  readonly words: DataWords
}

function Changes({ changes, words }: ChangesProps) {
  const { language, catalogue } = useSite()
  const names = changes.indicatorsAdded.map(
    (code) => catalogue.indicators.find((indicator) => indicator.code === code)?.name ?? code,
  )
  const lines = [
    changes.added > 0 && words.added(changes.added),
    changes.revised > 0 && words.revised(changes.revised),
    changes.reprinted > 0 && words.reprinted(changes.reprinted),
    changes.removed > 0 && words.removed(changes.removed),
    names.length > 0 && words.indicatorsAdded(names.length, language.list(names)),
  ].filter((line) => line !== false)
  if (lines.length === 0) return <p>{words.nothingChanged}</p>
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
