import type { JsonObject } from '#src/jsonstat/jsonObject.ts'
import type { Period } from '#src/model/period.ts'
import type { Edition } from '#src/publish/buildCube.ts'
import type { BranchRow } from './readBranches.ts'
import type { ServiceSheets } from './readServiceSheets.ts'
import type { CubeHead } from './serviceCubes.ts'
import { ALL_MEASURES, cubeCollection, HOUR_MEASURES, serviceCube } from './serviceCubes.ts'
import type { ServiceData } from './serviceData.ts'

/** A data file of a service, still without its edition: `first`, `2024`, `astana-1`, `astana-classes`. */
export interface ServiceFile {
  readonly name: string
  readonly build: (edition: Edition) => JsonObject
}

/** The files of a service by what the catalogue names them for. */
export interface ServiceFiles {
  readonly first: ServiceFile
  readonly years: readonly { readonly period: Period; readonly file: ServiceFile }[]
  readonly histograms: readonly { readonly area: BranchRow['area']; readonly file: ServiceFile }[]
  readonly branches: readonly { readonly branch: BranchRow; readonly file: ServiceFile }[]
}

/** @param data with a full year at least */
export function serviceFiles(data: ServiceData, { services, areas }: ServiceSheets): ServiceFiles {
  const { kind, cells, channels, months, fullYears, weekdays, hours, spans, branches } = data
  const logs = services.filter(({ service, area }) => service === kind.service && spans.has(area))
  const areaOf = new Map<string, string>(branches.map(({ code, area }) => [code, area]))
  const spanOf = (place: string) => [...spans].find(([area]) => area === (areaOf.get(place) ?? place))?.[1]
  const hasMonth = (place: string, month: string): boolean => spanOf(place)?.months.has(month) ?? false
  const hasYear = (place: string, year: string): boolean =>
    spanOf(place)?.fullYears.some((full) => full === year) ?? false
  const sourceOf = (own: typeof logs): string => [...new Set(own.map(({ source }) => source.en))].join('; ')
  const head = (cube: CubeHead['cube'], edition: Edition, own = logs): CubeHead => {
    const demonstration = own.filter((log) => log.demonstration).map(({ area }) => area)
    return { service: kind.service, cube, source: sourceOf(own), demonstration, edition }
  }
  const inDay = [
    { id: 'WEEKDAY', codes: weekdays },
    { id: 'HOUR', codes: hours },
  ] as const
  const cities = { dimension: 'REF_AREA', places: data.areas, channels } as const
  const all = { dimension: 'BRANCH', places: branches.map(({ code }) => code), channels } as const
  const whole = { within: [], measures: ALL_MEASURES } as const
  const byHour = { within: inDay, measures: HOUR_MEASURES, isCovered: hasYear } as const
  const hoursOf = (year: Period, edition: Edition) =>
    serviceCube(cells.hours, { ...cities, ...byHour, periods: [year] }, head('hours', edition))
  const branchesOf = (year: Period, edition: Edition) =>
    serviceCube(cells.years, { ...all, ...whole, periods: [year], isCovered: hasYear }, head('branches', edition))
  const monthsAndYears = (
    places: typeof cities | (typeof all & { places: readonly string[] }),
    edition: Edition,
    own = logs,
  ) => [
    serviceCube(
      cells.months,
      { ...places, ...whole, periods: months, isCovered: hasMonth },
      head('months', edition, own),
    ),
    serviceCube(
      cells.years,
      { ...places, ...whole, periods: fullYears, isCovered: hasYear },
      head('years', edition, own),
    ),
  ]
  const named = (name: string, build: (edition: Edition) => readonly JsonObject[]): ServiceFile => ({
    name,
    build: (edition) => cubeCollection(`${kind.service} ${name}`, build(edition), edition),
  })
  const last = fullYears.at(-1)
  if (last === undefined) throw new Error('a service without a full year')
  return {
    first: named('first', (edition) => [
      ...monthsAndYears(cities, edition),
      hoursOf(last, edition),
      branchesOf(last, edition),
    ]),
    years: fullYears.map((period) => ({
      period,
      file: named(period, (edition) => [hoursOf(period, edition), branchesOf(period, edition)]),
    })),
    branches: branches.map((branch) => {
      const places = { ...all, places: [branch.code] }
      const own = logs.filter(({ area }) => area === branch.area)
      const file = named(branch.code, (edition) => [
        ...monthsAndYears(places, edition, own),
        serviceCube(cells.hours, { ...places, ...byHour, periods: fullYears }, head('hours', edition, own)),
      ])
      return { branch, file }
    }),
    histograms: data.areas.map((area) => {
      const id = areas.find(({ code }) => code === area)?.id ?? area
      const places = ['_T', ...branches.filter((branch) => branch.area === area).map(({ code }) => code)]
      const cellPlace = (place: string): string => (place === '_T' ? area : place)
      const shape = {
        dimension: 'BRANCH',
        places,
        channels,
        periods: months,
        measures: ['N'],
        cellPlace,
        within: [{ id: 'CLASS', codes: data.classes.map(String) }],
        isCovered: (place: string, month: string) => hasMonth(cellPlace(place), month),
      } as const
      const own = logs.filter((log) => log.area === area)
      return {
        area,
        file: {
          name: `${id}-classes`,
          build: (edition) => serviceCube(cells.classes, shape, head('classes', edition, own)),
        },
      }
    }),
  }
}
