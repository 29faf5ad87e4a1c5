import { createContext, useContext } from 'react'
import type { ServiceCatalogue } from '#src/model/service.ts'
import type { Speech } from './serviceText.ts'

/** What every part of the pages of a service knows besides the site. */
export interface ServiceSite extends Speech {
  readonly catalogue: ServiceCatalogue
  /** True where any log shown is generated. */
  readonly demonstration: boolean
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
