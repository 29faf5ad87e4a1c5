import { useQuery, useQueryClient } from '@tanstack/react-query'
import { perResident } from '#src/derive/perResident.ts'
import type { Reading } from '#src/derive/perResident.ts'
import { populationFor } from '#src/derive/populationFor.ts'
import { wordsPerResident } from '#src/i18n/wordsPerResident.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { FailureError } from '#src/queries/FailureError.ts'
import { indicatorQuery } from '#src/queries/indicatorQuery.ts'
import { useSite } from '../shared/Site.tsx'

/** How a page reads its total per 1,000 residents. */
export interface PerResidentChoice {
  /** Null for what is no total, and where no population is published. */
  readonly population: Indicator | null
  /** The population as it was read; null unless it was asked for and has come. */
  readonly residents: Reading | null
  /** True while the population is on its way: the totals are not what was asked for. */
  readonly isPending: boolean
  /** Why the population could not be read; null otherwise. */
  readonly failure: FailureError['failure'] | null
  readonly retry: () => void
  /** Begins to fetch the population, for hover, focus and touch on the switch. */
  readonly prefetch: () => void
  /** The figures as asked for: per 1,000 residents where that can be, else as they are. */
  readonly read: (figures: Reading) => Reading
}

/** The population is fetched when it is first asked for; where it fails, the totals stay. */
export function usePerResident(indicator: Indicator): PerResidentChoice {
  const { language, endpoint, catalogue, question } = useSite()
  const client = useQueryClient()
  const population = populationFor(indicator, catalogue)
  const query = indicatorQuery(endpoint, catalogue, population?.code ?? '')
  const isAsked = population !== null && question.per === 'resident'
  const { data, error, isPending, refetch } = useQuery({ ...query, enabled: isAsked })
  const residents = isAsked && data !== undefined ? { indicator: population, data } : null
  return {
    population,
    residents,
    isPending: isAsked && isPending,
    failure: isAsked && residents === null ? (error?.failure ?? null) : null,
    retry: () => void refetch(),
    prefetch: () => void client.prefetchQuery(query),
    read: (figures) =>
      residents === null
        ? figures
        : perResident(figures, residents, catalogue.areas, wordsPerResident(figures.indicator, language)),
  }
}
