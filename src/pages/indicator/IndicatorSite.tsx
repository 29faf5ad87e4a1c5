import { createContext, useContext } from 'react'
import type { IndicatorLanguage } from '#src/i18n/language.ts'
import type { Site } from '../shared/Site.tsx'

/** What every part of the page of an indicator knows: its words too. */
export interface IndicatorSite extends Site {
  readonly language: IndicatorLanguage
}

const IndicatorSiteContext = createContext<IndicatorSite | null>(null)

export const IndicatorSiteProvider = IndicatorSiteContext.Provider

/** The site around a part of the page of an indicator. Throws elsewhere. */
export function useIndicatorSite(): IndicatorSite {
  const site = useContext(IndicatorSiteContext)
  if (site === null) throw new Error('useIndicatorSite: no IndicatorSiteProvider above this component')
  return site
}
