import type { Catalogue } from '#src/model/catalogue.ts'
import type { Indicator } from '#src/model/indicator.ts'

/** The indicator that counts the residents of a place; an endpoint without it offers nothing per resident. */
const POPULATION = 'population'

/** A complete count, or a sum of money, of years. */
function isYearlyTotal({ kind, method, firstPeriod }: Indicator): boolean {
  return kind === 'register' && method === 'count' && /^\d{4}$/.test(firstPeriod)
}

/**
 * True for what could be read per 1,000 residents, were their number known.
 * Totals are told by fields that every catalogue has: a register counts completely, and the method `count` means that
 * nothing has been divided yet (means, ratios, shares and indices are per something already). The population itself is
 * what the others are divided by.
 */
export function isTotal(indicator: Indicator): boolean {
  return indicator.code !== POPULATION && isYearlyTotal(indicator)
}

/**
 * The indicator whose figures a total can be divided by; null for what is no total, and where the catalogue has no
 * population. Generated and published figures are never divided by each other.
 */
export function populationFor(indicator: Indicator, catalogue: Catalogue): Indicator | null {
  if (!isTotal(indicator)) return null
  const population = catalogue.indicators.find(({ code }) => code === POPULATION)
  const fits = population !== undefined && isYearlyTotal(population) && population.demonstration === indicator.demonstration
  return fits ? population : null
}

/** True when some indicator of the catalogue can be read per 1,000 residents. */
export function hasPerResident(catalogue: Catalogue): boolean {
  return catalogue.indicators.some((indicator) => populationFor(indicator, catalogue) !== null)
}
