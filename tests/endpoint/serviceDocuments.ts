import { periodsBetween, type Period } from '#src/model/period.ts'
import { catalogueDocument, type Fields } from './documents.ts'

/** Measures of a cell; those that are not given are null. */
export type Cell = Readonly<Partial<Record<'N' | 'P50' | 'P50_LOW' | 'P50_HIGH' | 'P90' | 'P90_LOW' | 'P90_HIGH' | 'WITHIN' | 'LOST', number>>>

/** What a test says of a cell, by the codes of its dimensions. */
export type CellOf = (codes: Readonly<Record<string, string>>) => Cell

export const MEASURES = ['N', 'P50', 'P50_LOW', 'P50_HIGH', 'P90', 'P90_LOW', 'P90_HIGH', 'WITHIN', 'LOST'] as const

export const MONTHS = periodsBetween('2024-01' as Period, '2025-12' as Period)
export const CHANNELS = ['_T', 'walk-in', 'booked']
export const AREAS = ['KZNS', 'KZSHY']
export const BRANCHES = ['astana-1', 'astana-2', 'shymkent-1']

type Dimensions = readonly (readonly [id: string, codes: readonly string[]])[]

/** A hundred records around a median; the norm of the test's catalogue is ten minutes. */
export function waits(median: number, changes: Cell = {}): Cell {
  return {
    N: 100, P50: median, P50_LOW: median - 10, P50_HIGH: median + 10, P90: 2 * median, P90_LOW: 2 * median - 20, P90_HIGH: 2 * median + 20,
    WITHIN: 80, LOST: 5, ...changes,
  }
}

/** A dataset of a cube with what a test says of its cells. */
export function cubeDocument(cube: string, dimensions: Dimensions, cellOf: CellOf, measures: readonly string[] = MEASURES): Fields {
  const all = [...dimensions, ['MEASURE', measures] as const]
  let cells: Readonly<Record<string, string>>[] = [{}]
  for (const [id, codes] of all) cells = cells.flatMap((cell) => codes.map((code) => ({ ...cell, [id]: code })))
  return {
    version: '2.0',
    class: 'dataset',
    id: all.map(([id]) => id),
    size: all.map(([, codes]) => codes.length),
    role: { time: ['TIME_PERIOD'], metric: ['MEASURE'] },
    dimension: Object.fromEntries(all.map(([id, codes]) => [id, { category: { index: codes } }])),
    value: cells.map(({ MEASURE = '', ...codes }) => new Map(Object.entries(cellOf(codes))).get(MEASURE) ?? null),
    extension: { indicators: { profile: 'city-indicators/1', code: 'waiting-times', cube, release: { id: '2026-11-22' } } },
  }
}

export function collectionOf(items: readonly unknown[]): Fields {
  return { version: '2.0', class: 'collection', link: { item: items }, extension: { indicators: { profile: 'city-indicators/1' } } }
}

/** What the page of a service shows first. */
export function firstDocument(cellOf: CellOf): Fields {
  const [areas, channels] = [['REF_AREA', AREAS] as const, ['CHANNEL', CHANNELS] as const]
  return collectionOf([
    cubeDocument('months', [areas, channels, ['TIME_PERIOD', MONTHS]], cellOf),
    cubeDocument('years', [areas, channels, ['TIME_PERIOD', ['2024', '2025']]], cellOf),
    cubeDocument('hours', [areas, channels, ['TIME_PERIOD', ['2025']], ['WEEKDAY', ['1', '2']], ['HOUR', ['09', '10']]], cellOf),
    cubeDocument('branches', [['BRANCH', BRANCHES], channels, ['TIME_PERIOD', ['2025']]], cellOf),
  ])
}

/** The own cubes of a branch. */
export function branchDocument(branch: string, cellOf: CellOf): Fields {
  const [place, channels] = [['BRANCH', [branch]] as const, ['CHANNEL', CHANNELS] as const]
  return collectionOf([
    cubeDocument('months', [place, channels, ['TIME_PERIOD', MONTHS]], cellOf),
    cubeDocument('years', [place, channels, ['TIME_PERIOD', ['2024', '2025']]], cellOf),
    cubeDocument('hours', [place, channels, ['TIME_PERIOD', ['2024', '2025']], ['WEEKDAY', ['1', '2']], ['HOUR', ['09', '10']]], cellOf),
  ])
}

/** Counts by class of a city: the same in each month and channel. */
export function classesDocument(counts: Readonly<Record<string, readonly number[]>>, bounds: readonly string[]): Fields {
  const places = Object.keys(counts)
  const dimensions: Dimensions = [['BRANCH', places], ['CHANNEL', CHANNELS], ['TIME_PERIOD', MONTHS], ['CLASS', bounds]]
  return cubeDocument('classes', dimensions, ({ BRANCH = '', CLASS = '' }) => ({ N: counts[BRANCH]?.[bounds.indexOf(CLASS)] ?? 0 }), ['N'])
}

const file = (href: string) => ({ href: `../../v1/${href}`, sha256: '0'.repeat(64), bytes: 1 })

/** The catalogue of a service: two cities, three branches, of which one takes bookings only from March 2025 on. */
export function serviceDocument(changes: Fields = {}, files: Readonly<Record<string, Fields>> = {}): Fields {
  const { extension } = catalogueDocument()
  const named = (href: string) => files[href] ?? file(href)
  const log = { demonstration: true, records: 1000, leftOut: 2, firstPeriod: '2024-01', lastPeriod: '2025-12' }
  return {
    version: '2.0',
    class: 'collection',
    link: {
      item: BRANCHES.map((code, index) => ({
        class: 'collection',
        label: ['Esil', 'Saryarqa', 'Abai'][index],
        href: named(code)['href'],
        extension: {
          indicators: {
            ...named(code),
            code,
            area: AREAS[index === 2 ? 1 : 0],
            regimes: index === 1 ? [{ from: '2025-03', kind: 'booked-only' }] : [],
          },
        },
      })),
    },
    extension: {
      indicators: {
        profile: 'city-indicators/1',
        language: 'en',
        service: 'waiting-times',
        release: '2026-11-22',
        areas: extension.indicators.areas,
        logs: AREAS.map((area) => ({ ...log, area, source: 'Made for a test' })),
        norm: { least: null, most: 600, source: 'Made for a test' },
        firstPeriod: '2024-01',
        lastPeriod: '2025-12',
        first: named('first'),
        years: ['2024', '2025'].map((period) => ({ period, file: named(period) })),
        histograms: AREAS.map((area) => ({ area, file: named(`${area}-classes`) })),
        ...changes,
      },
    },
  }
}
