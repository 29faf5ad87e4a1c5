import type { Period } from './period.ts'

/** SDMX-style code of the Bureau of National Statistics: `KZNS` is Astana. */
export type AreaCode = string & { readonly __brand: 'AreaCode' }

/** A place with figures, named in the language of its catalogue. */
export interface Area {
  readonly code: AreaCode
  /** Latin id in links: `astana`. */
  readonly id: string
  /** Former ids that links may still carry: `nur-sultan`. */
  readonly aliases: readonly string[]
  /** Only cities can be put side by side; the country is the reference line. */
  readonly kind: 'city' | 'country'
  /** Nominative: Астана. */
  readonly name: string
  /** Case forms that sentences need, with their preposition or ending. */
  readonly forms: {
    /** "in Astana", «в Астане», «Астанада». */
    readonly in: string
    /** "Astana's", «Астаны», «Астананың». */
    readonly of: string
  }
  /** First period for which the place exists as such; earlier cells without a value do not exist. */
  readonly validFrom: Period | null
}
