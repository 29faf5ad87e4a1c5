import type { Catalogue } from '#src/model/catalogue.ts'

/** The catalogue as if nobody had generated anything: what an operator gets who sets `demonstration` to false. */
export function withoutDemonstration(catalogue: Catalogue): Catalogue {
  return { ...catalogue, indicators: catalogue.indicators.filter(({ demonstration }) => !demonstration) }
}
