import { describe, expect, test } from 'vitest'
import { parseClasses } from '#src/endpoint/parseClasses.ts'
import { parseCubes } from '#src/endpoint/parseCubes.ts'
import { parseQueues } from '#src/endpoint/parseQueues.ts'
import { parseService } from '#src/endpoint/parseService.ts'
import { parseServiceReleases } from '#src/endpoint/parseServiceReleases.ts'
import { parseWaits } from '#src/endpoint/parseWaits.ts'
import type { Period } from '#src/model/period.ts'
import { FIRST_CUBES, waitsAt } from '#src/model/waitsCube.ts'
import { ENDPOINT, type Fields } from './documents.ts'
import { classesDocument, cubeDocument, firstDocument, serviceDocument, waits } from './serviceDocuments.ts'

const ADDRESS = `${ENDPOINT}services/waiting-times/catalogue.en.json`
const parse = (document: unknown) => parseService(document, ADDRESS, ENDPOINT)
const year = '2025' as Period

/** The paths of what is wrong. */
function pathsOf(result: ReturnType<typeof parse> | ReturnType<typeof parseWaits> | ReturnType<typeof parseClasses> | ReturnType<typeof parseQueues>) {
  if (result.ok || result.error.kind !== 'contract') return result
  return result.error.issues.map(({ path }) => path)
}

describe('the catalogue of a service', () => {
  test('is read, its addresses from the folder of the endpoint', () => {
    const catalogue = parse(serviceDocument())
    if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.error))
    const { branches, first, years, norm } = catalogue.value
    expect(first.href).toBe('v1/first')
    expect(years.map(({ file }) => file.href)).toEqual(['v1/2024', 'v1/2025'])
    expect(branches.map(({ code, name, file }) => [code, name, file.href])).toEqual([
      ['astana-1', 'Esil', 'v1/astana-1'],
      ['astana-2', 'Saryarqa', 'v1/astana-2'],
      ['shymkent-1', 'Abai', 'v1/shymkent-1'],
    ])
    expect(branches[1]?.regimes).toEqual([{ from: '2025-03', kind: 'booked-only' }])
    expect(norm).toEqual({ least: null, most: 600, source: 'Made for a test' })
  })

  const file = (href: string) => ({ href, sha256: '0'.repeat(64), bytes: 1 })
  const city = { code: 'KZNS', id: 'astana', aliases: [], kind: 'city', name: 'A', forms: { in: 'a', of: 'a' }, validFrom: null }
  const wrong: readonly (readonly [reason: string, changes: Fields, path: string])[] = [
    ['a service that we do not know', { service: 'parking' }, 'extension.indicators.service'],
    ['a file outside the endpoint', { first: file('../../../other.json') }, 'extension.indicators.first'],
    ['a log of an area that is not listed', { logs: [{ area: 'KZ9', demonstration: false, source: 's', records: 1, leftOut: 0, firstPeriod: '2024-01', lastPeriod: '2024-02' }] }, 'extension.indicators.logs[0].area'],
    ['half a second in the norm', { norm: { least: null, most: 600.5, source: 's' } }, 'extension.indicators.norm.most'],
    ['a year where a month must stand', { firstPeriod: '2024' }, 'extension.indicators.firstPeriod'],
    ['one city alone', { areas: [city, { ...city, code: 'KZSHY', id: 'kazakhstan', kind: 'country' }] }, 'extension.indicators.areas'],
    ['a log that ends before it begins', { lastPeriod: '2023-12' }, 'extension.indicators.lastPeriod'],
  ]
  test.each(wrong)('is refused with its place: %s', (_reason, changes, path) => {
    expect(pathsOf(parse(serviceDocument(changes)))).toEqual([path])
  })

  test('of a later version is told apart from a broken one', () => {
    expect(parse(serviceDocument({ profile: 'city-indicators/2' }))).toEqual({
      ok: false,
      error: { kind: 'newer-version', profile: 'city-indicators/2' },
    })
  })
})

describe('cubes of waits', () => {
  const places = ['REF_AREA', ['KZNS', 'KZSHY']] as const
  const years = (cell: Fields) =>
    cubeDocument('years', [places, ['CHANNEL', ['_T']], ['TIME_PERIOD', ['2025']]], ({ REF_AREA }) => (REF_AREA === 'KZNS' ? waits(300) : cell))

  test('say waits, too few, and none apart', () => {
    const told = (cell: Fields) => {
      const cube = parseWaits(years(cell), 'years')
      if (!cube.ok) throw new Error(JSON.stringify(cube.error))
      return waitsAt(cube.value, { place: 'KZSHY', channel: '_T', period: year })
    }
    expect(told({ N: 29, LOST: 3 })).toEqual({ kind: 'too-few', count: 29, lost: 3 })
    expect(told({ N: 0 })).toEqual({ kind: 'none' })
    expect(told({})).toEqual({ kind: 'unknown' })
    expect(told(waits(60))).toEqual({
      kind: 'waits', count: 100, lost: 5, median: 60, medianLimits: [50, 70], ninth: 120, ninthLimits: [100, 140], within: 80,
    })
  })

  test('may stand with their dimensions in another order', () => {
    const turned = cubeDocument('years', [['TIME_PERIOD', ['2024', '2025']], ['CHANNEL', ['_T']], places], ({ REF_AREA, TIME_PERIOD }) =>
      waits(Number(TIME_PERIOD) + (REF_AREA === 'KZNS' ? 0 : 1)),
    )
    const cube = parseWaits(turned, 'years')
    expect(cube.ok && waitsAt(cube.value, { place: 'KZSHY', channel: '_T', period: year })).toMatchObject({ median: 2026 })
    expect(cube.ok && waitsAt(cube.value, { place: 'KZNS', channel: '_T', period: '2024' as Period })).toMatchObject({ median: 2024 })
  })

  test.each([
    ['a median that is missing from enough records', { N: 30, P90: 1, WITHIN: 1 }],
    ['nine in ten below the median', waits(60, { P90: 59 })],
    ['more within the norm than there are', waits(60, { WITHIN: 101 })],
    ['half a second', waits(60.5)],
    ['less than none', { N: -1 }],
  ])('are refused: %s', (_reason, cell) => {
    expect(pathsOf(parseWaits(years(cell), 'years'))).toEqual(['value[9]'])
  })

  test('are refused under another name, and with a dimension that nobody knows', () => {
    expect(pathsOf(parseWaits(years({}), 'months'))).toEqual(['extension.indicators.cube'])
    const strange = cubeDocument('years', [places, ['CHANNEL', ['_T']], ['TIME_PERIOD', ['2025']], ['DESK', ['1']]], () => waits(60))
    expect(pathsOf(parseWaits(strange, 'years'))).toEqual(['id'])
  })

  test('fail alone in their file', () => {
    const whole = firstDocument(() => waits(60))
    const items = (whole['link'] as { readonly item: readonly Fields[] }).item
    const cubes = parseCubes({ ...whole, link: { item: [{ ...items[0], size: [1] }, ...items.slice(1)] } }, FIRST_CUBES)
    expect(cubes.ok && FIRST_CUBES.map((name) => cubes.value[name]?.ok)).toEqual([false, true, true, true])
  })
})

describe('counts by class', () => {
  test('are read in the order of their bounds', () => {
    const cube = parseClasses(classesDocument({ _T: [1, 2, 3] }, ['-60', '0', '300']))
    expect(cube.ok && [cube.value.bounds, cube.value.counts.slice(0, 3)]).toEqual([[-60, 0, 300], [1, 2, 3]])
  })

  test.each([
    ['bounds that do not ascend', classesDocument({ _T: [1, 2] }, ['300', '0']), 'dimension.CLASS'],
    ['a bound that is no number', classesDocument({ _T: [1, 2] }, ['0', '1e3']), 'dimension.CLASS[1]'],
    ['less than none', classesDocument({ _T: [1, -2] }, ['0', '300']), 'value[1]'],
  ])('are refused: %s', (_reason, document, path) => {
    expect(pathsOf(parseClasses(document))).toEqual([path])
  })
})

describe('queues of now', () => {
  const queue = { code: 'astana-1', waiting: 12, desks: 5, longestSeconds: 840 }
  const document = { profile: 'city-queues/1', at: '2026-11-23T10:05:00+05:00', demonstration: true, branches: [queue] }

  test('are read with their age and the clock of the place', () => {
    expect(parseQueues(document)).toEqual({
      ok: true,
      value: { at: Date.UTC(2026, 10, 23, 5, 5), clock: '10:05', demonstration: true, branches: [queue] },
    })
  })

  test.each([
    ['a time without its zone', { ...document, at: '2026-11-23T10:05:00' }, 'at'],
    ['a day that does not exist', { ...document, at: '2026-13-45T10:05:00Z' }, 'at'],
    ['no word on demonstration', { ...document, demonstration: undefined }, 'demonstration'],
    ['half a visitor', { ...document, branches: [{ ...queue, waiting: 0.5 }] }, 'branches[0].waiting'],
    ['a code that is a path', { ...document, branches: [{ ...queue, code: '../x' }] }, 'branches[0].code'],
    ['another profile', { ...document, profile: 'city-indicators/1' }, 'profile'],
  ])('are refused: %s', (_reason, wrong, path) => {
    expect(pathsOf(parseQueues(wrong))).toEqual([path])
  })
})

test('the list of releases names their ids', () => {
  const document = { profile: 'city-indicators/1', releases: [{ id: '2026-12-22' }, { id: '2026-11-22b' }] }
  expect(parseServiceReleases(document)).toEqual({ ok: true, value: ['2026-12-22', '2026-11-22b'] })
  expect(parseServiceReleases({ ...document, releases: [{ id: '../x' }] }).ok).toBe(false)
})
