import { useQueries, useQuery } from '@tanstack/react-query'
import type { Span } from '#src/derive/service/chosenSpan.ts'
import type { ServiceCubes } from '#src/derive/service/serviceView.ts'
import type { DataFile } from '#src/model/indicator.ts'
import type { Result } from '#src/model/result.ts'
import type { ServiceCatalogue } from '#src/model/service.ts'
import { BRANCH_CUBES, type ClassCube, FIRST_CUBES, type WaitsCube, YEAR_CUBES } from '#src/model/waitsCube.ts'
import { classesQuery } from '#src/queries/classesQuery.ts'
import { cubesQuery } from '#src/queries/cubesQuery.ts'
import type { FailureError } from '#src/queries/FailureError.ts'
import { useSite } from '../shared/Site.tsx'

type Failure = FailureError['failure']

/** The cubes that have come, and what failed among those that are needed. */
export interface FetchedCubes {
  readonly cubes: ServiceCubes
  /** True while a part is still to come. */
  readonly isPending: boolean
  readonly failures: readonly Failure[]
  readonly retry: () => void
}

/** The cubes that the page of a service needs for a span: those of the first view, of another year, of the classes. */
export function useServiceCubes(catalogue: ServiceCatalogue, { basis, hoursYear }: Span): FetchedCubes {
  const { endpoint } = useSite()
  const last = catalogue.years.toSorted((left, right) => Number(left.period) - Number(right.period)).at(-1)
  const year = hoursYear === last?.period ? undefined : catalogue.years.find(({ period }) => period === hoursYear)
  const first = useQuery(cubesQuery(endpoint, catalogue.first, FIRST_CUBES))
  const other = useQuery({ ...cubesQuery(endpoint, year?.file ?? catalogue.first, YEAR_CUBES), enabled: year !== undefined })
  const classes = useClasses(catalogue, basis.kind !== 'year')
  const ofYear = year === undefined ? first : other
  const [months, years, hours, branches] = [
    first.data?.months,
    first.data?.years,
    hoursYear === null ? undefined : ofYear.data?.hours,
    basis.kind === 'year' ? ofYear.data?.branches : undefined,
  ]
  const asked = year === undefined ? [first] : [first, other]
  return {
    cubes: { months: valueOf(months), years: valueOf(years), hours: valueOf(hours), branches: valueOf(branches), classes: classes.cubes },
    isPending: asked.some(({ isPending }) => isPending) || classes.isPending,
    failures: [
      ...asked.flatMap(({ data, error }) => (data === undefined && error !== null ? [error.failure] : [])),
      ...[months, years, hours, branches].flatMap((cube) => (cube === undefined || cube.ok ? [] : [cube.error])),
      ...classes.failures,
    ],
    retry: () => {
      for (const query of asked) void query.refetch()
      classes.retry()
    },
  }
}

/** The cubes that the page of a branch needs. */
export function useBranchCubes(catalogue: ServiceCatalogue, file: DataFile, area: string, { basis, hoursYear }: Span): FetchedCubes {
  const { endpoint } = useSite()
  const own = useQuery(cubesQuery(endpoint, file, BRANCH_CUBES))
  const classes = useClasses(catalogue, basis.kind === 'classes', area)
  const [months, years, hours] = [own.data?.months, own.data?.years, hoursYear === null ? undefined : own.data?.hours]
  return {
    cubes: { months: valueOf(months), years: valueOf(years), hours: valueOf(hours), classes: classes.cubes },
    isPending: own.isPending || classes.isPending,
    failures: [
      ...(own.data === undefined && own.error !== null ? [own.error.failure] : []),
      ...[months, years, hours].flatMap((cube) => (cube === undefined || cube.ok ? [] : [cube.error])),
      ...classes.failures,
    ],
    retry: () => {
      void own.refetch()
      classes.retry()
    },
  }
}

/** Counts by class of every area that has a log, or of one; fetched where they are needed. */
function useClasses(catalogue: ServiceCatalogue, isNeeded: boolean, area?: string) {
  const { endpoint } = useSite()
  const files = catalogue.histograms.filter(
    (each) => (area === undefined || each.area === area) && catalogue.logs.some((log) => log.area === each.area),
  )
  const queries = useQueries({
    queries: files.map(({ file }) => ({ ...classesQuery(endpoint, file), enabled: isNeeded })),
  })
  const cubes = new Map<string, ClassCube>()
  for (const [index, { data }] of queries.entries()) {
    const code = files[index]?.area
    if (data !== undefined && code !== undefined) cubes.set(code, data)
  }
  return {
    cubes,
    isPending: isNeeded && queries.some(({ isPending }) => isPending),
    failures: isNeeded ? queries.flatMap(({ data, error }) => (data === undefined && error !== null ? [error.failure] : [])) : [],
    retry: () => {
      if (isNeeded) for (const query of queries) void query.refetch()
    },
  }
}

function valueOf(cube: Result<WaitsCube, Failure> | undefined): WaitsCube | undefined {
  return cube?.ok === true ? cube.value : undefined
}
