import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FailurePanel } from '#src/pages/shared/FailurePanel.tsx'
import { useTrouble } from '#src/pages/shared/trouble.ts'
import { catalogueQuery } from '#src/queries/catalogueQuery.ts'
import type { FailureError } from '#src/queries/FailureError.ts'
import { newerReleasesQuery } from '#src/queries/newerReleasesQuery.ts'
import type { Shown } from './useShown.ts'

interface NewerReleaseProps {
  readonly shown: Shown
  /** The newest catalogue has been fetched, in the language shown. */
  readonly onShow: () => void
}

/**
 * Offers a release that has come out since the page was opened, in a line over the foot of the window, where it moves
 * nothing. It is shown when the reader asks for it, never by itself.
 */
export function NewerRelease({ shown, onShow }: NewerReleaseProps) {
  const { language, endpoint, catalogue } = shown
  const client = useQueryClient()
  const [failure, setFailure] = useState<FailureError['failure'] | null>(null)
  const releases = useQuery(newerReleasesQuery(endpoint))
  const trouble = useTrouble(language)
  const newest = releases.data[0]?.id ?? ''
  // Ids begin with the date, and letters count the releases of a day: their order is that of the texts.
  const isNewer = newest > catalogue.release
  const show = async (): Promise<void> => {
    const { queryKey } = catalogueQuery(endpoint, language.lang, null)
    // Other languages are read anew when they are chosen; pinned releases never change.
    client.removeQueries({
      predicate: ({ queryKey: [of, kind, lang, release] }) =>
        of === endpoint && kind === 'catalogue' && lang !== queryKey[2] && release === null,
    })
    await client.fetchQuery({ ...catalogueQuery(endpoint, language.lang, null), staleTime: 0 })
    onShow()
    document.getElementById('content')?.focus({ preventScroll: true })
  }
  const onClick = () => void show().catch((error: FailureError) => setFailure(error.failure))
  if (!isNewer || trouble === null) return null
  return (
    <div role="status" className="newer-release">
      <p data-newer-release={newest}>
        {trouble.newerRelease.isOut(language.date(newest.slice(0, 10)))}{' '}
        <button type="button" className="button" onClick={onClick}>
          {trouble.newerRelease.show}
        </button>
      </p>
      {failure !== null && <FailurePanel language={language} failure={failure} />}
    </div>
  )
}
