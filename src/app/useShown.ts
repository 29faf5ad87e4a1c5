import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Language } from '#src/i18n/language.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import { catalogueQuery } from '#src/queries/catalogueQuery.ts'
import { configurationQuery } from '#src/queries/configurationQuery.ts'
import type { FailureError } from '#src/queries/FailureError.ts'

/** A language, and the catalogue in it: they change together, so that no view mixes two languages. */
export interface Shown {
  readonly language: Language
  readonly endpoint: string
  readonly catalogue: Catalogue
  /** The release that the link pins and the endpoint has; null for the newest. */
  readonly release: string | null
  /** The release that the link pins and the endpoint does not have. */
  readonly unknownRelease: string | null
}

/** What to show: the last language and catalogue that were both there, and what failed on the way to the next. */
export function useShown(siteRoot: string, language: Language, wanted: string | null) {
  const configuration = useQuery(configurationQuery(siteRoot))
  const endpoint = configuration.data?.endpoint ?? null
  const pinned = useQuery({
    ...catalogueQuery(endpoint ?? siteRoot, language.lang, wanted),
    enabled: endpoint !== null,
  })
  const isUnknown = wanted !== null && pinned.error !== null && isNotFound(pinned.error)
  const newest = useQuery({ ...catalogueQuery(endpoint ?? siteRoot, language.lang, null), enabled: isUnknown })
  const catalogue = isUnknown ? newest : pinned
  const [shown, setShown] = useState<Shown | null>(null)
  const release = isUnknown ? null : wanted

  if (endpoint !== null && catalogue.data !== undefined) {
    const isNew = shown?.catalogue !== catalogue.data || shown.language !== language || shown.release !== release
    const unknownRelease = isUnknown ? wanted : null
    if (isNew || shown.unknownRelease !== unknownRelease) {
      setShown({ language, endpoint, catalogue: catalogue.data, release, unknownRelease })
    }
  }
  const failed = configuration.data === undefined ? configuration : catalogue
  return {
    shown,
    failure: catalogue.data === undefined ? (failed.error?.failure ?? null) : null,
    retry: () => void failed.refetch(),
  }
}

function isNotFound({ failure }: FailureError): boolean {
  return failure.kind === 'status' && failure.status === 404
}
