import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { serviceReleasesQuery } from '#src/queries/serviceReleasesQuery.ts'
import { Link } from '#src/url/Link.tsx'
import { FailurePanel } from '../shared/FailurePanel.tsx'
import { useSite } from '../shared/Site.tsx'
import { useService } from './ServiceSite.tsx'

/** The release that is shown, and on demand all of them, each a link that pins it. */
export function ServiceReleases() {
  const { language } = useSite()
  const { catalogue, words } = useService()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      {language.date(catalogue.release.slice(0, 10))}
      <details className="small" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.allReleases}</summary>
        {isOpen && <Releases />}
      </details>
    </>
  )
}

function Releases() {
  const { language, endpoint, page, linkTo } = useSite()
  const { catalogue } = useService()
  const { data, error, refetch } = useQuery(serviceReleasesQuery(endpoint, catalogue.service))
  if (data === undefined) {
    if (error === null) return language.words.shell.loading
    return <FailurePanel language={language} failure={error.failure} onRetry={() => void refetch()} />
  }
  return (
    <ul>
      {data.map((id, position) => (
        <li key={id}>
          <Link href={linkTo(page, {}, position === 0 ? null : id)}>{language.date(id.slice(0, 10))}</Link>
        </li>
      ))}
    </ul>
  )
}
