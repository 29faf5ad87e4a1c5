import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ServicesWords } from '#src/i18n/en/services.ts'
import type { Language } from '#src/i18n/language.ts'
import type { ServiceCatalogue, ServiceCode } from '#src/model/service.ts'
import type { FailureError } from '#src/queries/FailureError.ts'
import { serviceQuery } from '#src/queries/serviceQuery.ts'
import { parseRelease } from '#src/url/parseRelease.ts'
import { useAddress } from '#src/url/useAddress.ts'
import type { Notice } from '#src/url/notice.ts'
import { useSite } from '../shared/Site.tsx'

/** A language with the words and the catalogue in it: they change together, so that no page mixes two languages. */
export interface ServiceShown {
  readonly language: Language
  readonly words: ServicesWords
  /** Null where nothing has been published. */
  readonly catalogue: ServiceCatalogue | null
  readonly release: string | null
  /** The release that the link pins and the service does not have. */
  readonly unknownRelease: string | null
  /** When the catalogue was loaded, in milliseconds. */
  readonly loadedAt: number
}

/** What to show of a service: the last language and catalogue that were both there, and what failed on the way to the next. */
export function useServiceShown(service: ServiceCode, words: ServicesWords) {
  const { endpoint, language } = useSite()
  const { search } = useAddress()
  const { release: wanted, notices } = parseRelease(search)
  const pinned = useQuery(serviceQuery(endpoint, service, language.lang, wanted))
  const isUnknown = wanted !== null && pinned.error !== null && isNotFound(pinned.error)
  const newest = useQuery({ ...serviceQuery(endpoint, service, language.lang, null), enabled: isUnknown })
  const asked = isUnknown ? newest : pinned
  const [shown, setShown] = useState<ServiceShown | null>(null)

  let current = shown
  if (asked.data !== undefined) {
    const release = isUnknown ? null : wanted
    if (shown?.catalogue !== asked.data || shown.language !== language || shown.release !== release) {
      const unknownRelease = isUnknown ? wanted : null
      current = { language, words, catalogue: asked.data, release, unknownRelease, loadedAt: asked.dataUpdatedAt }
      setShown(current)
    }
  }
  const unknown: readonly Notice[] =
    current?.unknownRelease == null ? [] : [{ kind: 'unknown-release', given: current.unknownRelease }]
  return {
    shown: current,
    notices: [...notices, ...unknown],
    failure: asked.data === undefined ? (asked.error?.failure ?? null) : null,
    retry: () => void asked.refetch(),
  }
}

function isNotFound({ failure }: FailureError): boolean {
  return failure.kind === 'status' && failure.status === 404
}
