import { createContext, useContext } from 'react'
import type { Language } from '#src/i18n/language.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Page, Question } from '#src/model/question.ts'
import type { Vocabulary } from '#src/url/vocabulary.ts'

/** What every page knows: the words, the catalogue, and what the address asks. */
export interface Site {
  readonly language: Language
  /** Absolute address of the endpoint's folder. */
  readonly endpoint: string
  readonly catalogue: Catalogue
  /** Whether the operator shows demonstration data; the catalogue is without them where not. */
  readonly demonstration: boolean
  readonly vocabulary: Vocabulary
  readonly question: Question
  /** The release that the link pins; null for the newest. */
  readonly release: string | null
  readonly page: Page
  /** Address of the queues of now; null where the operator has set none. */
  readonly liveQueue: string | null
  /** The link to a file of the endpoint, by its address from the endpoint's folder. */
  readonly fileHref: (href: string) => string
  /** The address of a page with the present question, or a changed one, in this release or another (null: the newest). */
  readonly linkTo: (page: Page, change?: Partial<Question>, release?: string | null) => string
  /** Changes the question of the present page: a new entry in the history. */
  readonly ask: (change: Partial<Question>) => void
}

const SiteContext = createContext<Site | null>(null)

export const SiteProvider = SiteContext.Provider

/** The site around a page. Throws outside the shell. */
export function useSite(): Site {
  const site = useContext(SiteContext)
  if (site === null) throw new Error('expected a SiteProvider above this component')
  return site
}
