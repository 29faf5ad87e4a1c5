import { createContext, useContext } from 'react'
import type { ServiceCatalogue } from '#src/model/service.ts'
import type { Speech } from './serviceText.ts'

/** A city or a branch as a column or a map names it. */
export interface NamedPlace {
  readonly name: string
  /** Whether its log is generated. */
  readonly demonstration: boolean
}

/** What every part of the pages of a service knows besides the site. */
export interface ServiceSite extends Speech {
  readonly catalogue: ServiceCatalogue
  /** True where any log that the page is about is generated. */
  readonly demonstration: boolean
  /** True while figures are still to come: what is not there then is not missing. */
  readonly isPending: boolean
  /** A text about figures; of generated ones it says first that they are. */
  readonly mark: (text: string) => string
  /** Changes what is looked for, without an entry in the history for each letter. */
  readonly look: (find: string) => void
}

const ServiceContext = createContext<ServiceSite | null>(null)

export const ServiceProvider = ServiceContext.Provider

/** The service around a part of its page. Throws outside of one. */
export function useService(): ServiceSite {
  const service = useContext(ServiceContext)
  if (service === null) throw new Error('useService: no ServiceProvider above this component')
  return service
}
