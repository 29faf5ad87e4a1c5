import type { Period } from './period.ts'
import type { Sex } from './series.ts'
import type { Channel, ServiceCode } from './service.ts'

export const VIEWS = ['side', 'together', 'gap', 'change', 'table'] as const
export type View = (typeof VIEWS)[number]

export const SHOWS = ['interval', 'country', 'target', 'events'] as const
export type Show = (typeof SHOWS)[number]

/** What a reader asks of a page; a link carries what differs from the default. */
export interface Question {
  /** Link ids of the left and the right city, never the same. */
  readonly cities: readonly [string, string]
  readonly from: Period | 'earliest'
  readonly to: Period | 'latest'
  readonly view: View
  readonly show: readonly Show[]
  /** Years pooled into one rate. */
  readonly pool: 1 | 3
  /** `resident` reads totals per 1,000 residents, where the population is published. */
  readonly per: 'total' | 'resident'
  readonly sex: Sex
  /** Codes of topics; empty for all. */
  readonly topics: readonly string[]
  /** How visitors of service centres came. */
  readonly channel: Channel
  /** Part of the name of a branch; '' for all. */
  readonly find: string
  /** `published` leaves demonstration data out. */
  readonly data: 'all' | 'published'
  readonly scale: 'shared' | 'own'
}

export type Page =
  | { readonly kind: 'overview' }
  | { readonly kind: 'indicator'; readonly id: string }
  /** A service as a whole, or one of its branches. */
  | { readonly kind: 'service'; readonly service: ServiceCode; readonly branch: string | null }
  | { readonly kind: 'memorandum' }
  | { readonly kind: 'data' }
  | { readonly kind: 'about' }
