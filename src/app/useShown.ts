import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Language } from '#src/i18n/language.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import { catalogueQuery } from '#src/queries/catalogueQuery.ts'
import { configurationQuery } from '#src/queries/configurationQuery.ts'
import type { FailureError } from '#src/queries/FailureError.ts'
import { withoutDemonstration } from './withoutDemonstration.ts'

/** A language, and the catalogue in it: they change together, so that no view mixes two languages. */
export interface Shown {
  readonly language: Language
  readonly endpoint: string
  readonly catalogue: Catalogue
  /** The operator's setting: whether demonstration data are shown. */
  readonly demonstration: boolean
  /** When the catalogue was loaded, in milliseconds. */
  readonly loadedAt: number
  /** The release that the link pins and the endpoint has; null for the newest. */
  readonly release: string | null
  /** The release that the link pins and the endpoint does not have. */
  readonly unknownRelease: string | null
  /** Address of the queues of now; null where the operator has set none. */
  readonly liveQueue: string | null
}

/**
 * What to show: the last language and catalogue that were both there, and what failed on the way to the next.
 * @param brought the catalogue that the page carries, where it is what is wanted: nothing is fetched then
 */
export function useShown(siteRoot: string, language: Language, wanted: string | null, brought: Catalogue | null) {
  const configuration = useQuery(configurationQuery(siteRoot))
  const { endpoint = null, demonstration = true, liveQueue = null } = configuration.data ?? {}
  const select = demonstration ? unchanged : withoutDemonstration
  const pinned = useQuery({
    ...catalogueQuery(endpoint ?? siteRoot, language.lang, wanted),
    enabled: endpoint !== null && brought === null,
    // What is fetched ahead of its need is kept, and draws nothing anew.
    notifyOnChangeProps: brought === null ? undefined : [],
    select,
  })
  const isUnknown = wanted !== null && pinned.error !== null && isNotFound(pinned.error)
  const newest = useQuery({
    ...catalogueQuery(endpoint ?? siteRoot, language.lang, null),
    enabled: isUnknown,
    notifyOnChangeProps: isUnknown ? undefined : [],
    select,
  })
  const asked = isUnknown ? newest : pinned
  const catalogue = brought ?? asked.data
  const [shown, setShown] = useState<Shown | null>(null)
  const release = isUnknown ? null : wanted

  if (endpoint !== null && catalogue !== undefined) {
    const isNew = shown?.catalogue !== catalogue || shown.language !== language || shown.release !== release
    const unknownRelease = isUnknown ? wanted : null
    const isSet = shown?.demonstration === demonstration && shown.liveQueue === liveQueue
    if (isNew || !isSet || shown.unknownRelease !== unknownRelease) {
      // A page has been loaded with what it carries.
      const loadedAt = brought === null ? asked.dataUpdatedAt : performance.timeOrigin
      setShown({ language, endpoint, catalogue, demonstration, liveQueue, loadedAt, release, unknownRelease })
    }
  }
  const failed = configuration.data === undefined ? configuration : asked
  return {
    shown,
    failure: catalogue === undefined ? (failed.error?.failure ?? null) : null,
    retry: () => void failed.refetch(),
  }
}

function unchanged(catalogue: Catalogue): Catalogue {
  return catalogue
}

function isNotFound({ failure }: FailureError): boolean {
  return failure.kind === 'status' && failure.status === 404
}
