import type { Catalogue } from '#src/model/catalogue.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { OverviewItem } from './deriveOverview.ts'
import { perResident } from './perResident.ts'
import type { PerResidentWords, Reading } from './perResident.ts'
import { populationFor } from './populationFor.ts'

/** What an overview is derived from. */
export interface OverviewReading<Failure> {
  readonly catalogue: Catalogue
  readonly items: readonly OverviewItem<Failure>[]
  /** Why totals stay totals: the catalogue has no population, or its figures are damaged. Null otherwise. */
  readonly problem: 'absent' | 'failed' | null
}

/** The overview's catalogue and items with every total read per 1,000 residents; all else as it is. */
export function overviewPerResident<Failure>(
  catalogue: Catalogue,
  items: readonly OverviewItem<Failure>[],
  wordsOf: (indicator: Indicator) => PerResidentWords
): OverviewReading<Failure> {
  const readings = new Map<string, Reading>()
  for (const total of catalogue.indicators) {
    const population = populationFor(total, catalogue)
    if (population === null) continue
    const [figures, residents] = [total, population].map(({ code }) => items.find((item) => item.code === code)?.data)
    if (residents?.ok !== true) return { catalogue, items, problem: 'failed' }
    // A total whose own figures are damaged says so in its card.
    if (figures?.ok !== true) continue
    const [one, other] = [{ indicator: total, data: figures.value }, { indicator: population, data: residents.value }]
    readings.set(total.code, perResident(one, other, catalogue.areas, wordsOf(total)))
  }
  if (readings.size === 0) return { catalogue, items, problem: 'absent' }
  return {
    catalogue: {
      ...catalogue,
      indicators: catalogue.indicators.map((indicator) => readings.get(indicator.code)?.indicator ?? indicator),
    },
    items: items.map((item) => {
      const reading = readings.get(item.code)
      return reading === undefined ? item : { code: item.code, data: { ok: true, value: reading.data } }
    }),
    problem: null,
  }
}
