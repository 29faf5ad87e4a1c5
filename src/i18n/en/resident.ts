/** Totals read per 1,000 residents. */
export const resident = {
  /** At the end of a unit. */
  unit: (unit: string) => `${unit}${unit.includes(',') ? ',' : ''} per 1,000 residents`,
  /** In the brackets at the end of a unit. */
  unitInside: 'per 1,000 residents',
  computed: 'Computed here: the total divided by the population',
  none: 'the total or the population is not published',
  noFigures: (left: string, right: string) =>
    `${left} and ${right}: there is no value per 1,000 residents in the chosen period, ` +
    'because the total or the population is not published.',
  both: (during: string, value: string) => `${during} the value is ${value} in both cities`,
  noPopulation: 'No value per 1,000 residents: the population of that year is not published.',
  provisionalPopulation: 'No value per 1,000 residents: the population of that year may still change.',
  absent: 'This data release has no population figures, so totals are shown.',
  failed: 'The population figures could not be read, so totals are shown.',
  from: (total: string, population: string) => `${total} for ${population} residents`,
  meaning: (total: string, population: string) =>
    `Computed here: each published total (${total}) divided by the population of the same year (${population}), times 1,000.`,
  method: (years: string) =>
    `The population is published for ${years}. There is no value where the population of a year is missing or may still ` +
    'change. A break in either series is a break here too. Both are complete counts, so differences are facts, as they ' +
    'are for the totals. Targets set for the total are not shown.',
}

export type ResidentWords = typeof resident
