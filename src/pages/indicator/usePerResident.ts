import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Reading } from '#src/derive/perResident.ts'
import { isTotal, populationFor } from '#src/derive/populationFor.ts'
import type { Table } from '#src/derive/table.ts'
import type { IndicatorLanguage } from '#src/i18n/language.ts'
import { residentIndicatorLanguage } from '#src/i18n/residentIndicatorLanguage.ts'
import type { Indicator, Source } from '#src/model/indicator.ts'
import type { FailureError } from '#src/queries/FailureError.ts'
import { indicatorQuery } from '#src/queries/indicatorQuery.ts'
import { perResidentQuery } from '../shared/perResidentQuery.ts'
import { useIndicatorSite } from './IndicatorSite.tsx'

/** What turns the figures of a page into values per 1,000 residents. */
interface PerResidentReader {
  readonly language: IndicatorLanguage
  readonly read: (total: Reading) => Reading
  /** Sources of the population figures behind a table. */
  readonly sourcesOf: (table: Table) => readonly Source[]
}

/** How a page reads its total per 1,000 residents. */
export interface PerResidentChoice {
  /** False for what is no total, and where no population is published. */
  readonly isOffered: boolean
  /** Null unless values per 1,000 residents were asked for and all that they need has come. */
  readonly reader: PerResidentReader | null
  /** True while something of it is on its way: the totals are not what was asked for. */
  readonly isPending: boolean
  /** Why totals are shown although values per 1,000 residents were asked for; null otherwise. */
  readonly problem: { readonly text: string | null; readonly failure: FailureError['failure'] | null } | null
  readonly retry: () => void
  /** Begins to fetch what is needed, for hover, focus and touch on the switch. */
  readonly prefetch: () => void
}

/** The population, and the code that divides by it, are fetched when they are first asked for; where that fails, the totals stay. */
export function usePerResident(indicator: Indicator): PerResidentChoice {
  const { language, endpoint, catalogue, question } = useIndicatorSite()
  const client = useQueryClient()
  const population = populationFor(indicator, catalogue)
  const isAsked = question.per === 'resident' && isTotal(indicator)
  const codeQuery = perResidentQuery(endpoint, language)
  const populationQuery = indicatorQuery(endpoint, catalogue, population?.code ?? '')
  const code = useQuery({ ...codeQuery, enabled: isAsked })
  const figures = useQuery({ ...populationQuery, enabled: isAsked && population !== null })
  const failure = (code.error ?? figures.error)?.failure ?? null
  const needed = population === null ? [code] : [code, figures]
  const isPending = isAsked && failure === null && needed.some((query) => query.isPending)
  const reader = isAsked && population !== null && code.data && figures.data ? readerOf(code.data, population, figures.data) : null

  function readerOf(
    { perResident, populationSources, spoken, wordsPerResident }: NonNullable<typeof code.data>,
    residents: Indicator,
    data: NonNullable<typeof figures.data>,
  ): PerResidentReader {
    const divisor = { indicator: residents, data }
    return {
      language: residentIndicatorLanguage(language, spoken.resident),
      read: (total) => perResident(total, divisor, catalogue.areas, wordsPerResident(total.indicator, spoken)),
      sourcesOf: (table) => populationSources(table, divisor),
    }
  }

  const words = code.data?.spoken.resident
  const text = (population === null ? words?.absent : words?.failed) ?? null
  return {
    isOffered: population !== null,
    reader,
    isPending,
    problem: isAsked && !isPending && reader === null ? { text, failure } : null,
    retry: () => void Promise.all(needed.filter((query) => query.isError).map((query) => query.refetch())),
    prefetch: () => void Promise.all([client.prefetchQuery(codeQuery), client.prefetchQuery(populationQuery)]),
  }
}
