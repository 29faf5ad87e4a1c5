import Ajv2020 from 'ajv/dist/2020.js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchConfiguration } from '#src/endpoint/configuration.ts'
import { getCatalogue } from '#src/endpoint/getCatalogue.ts'
import { getIndicator } from '#src/endpoint/getIndicator.ts'
import { getOverview } from '#src/endpoint/getOverview.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Result } from '#src/model/result.ts'
import { foundAt } from '#mocks/foundAt.ts'
import type { Load } from '#mocks/Load.ts'
import queuesSchema from '#src/logs/queues.schema.json'
import { CHANGED_INDICATOR, isScenarioName, MISSING_CITY, SCENARIOS } from '#mocks/scenarios.ts'
import type { ScenarioName } from '#mocks/scenarios.ts'
import { loadPublished, mockServer, REFUSE_OTHERS } from '#mocks/server.ts'
import {
  catalogueDocument,
  datasetDocument,
  ENDPOINT,
  overviewDocument,
  published,
  SITE,
} from '#tests/endpoint/documents.ts'

const { signal } = new AbortController()
const DATASET = published(datasetDocument(), 'v1/maternal-mortality.json')
const OVERVIEW = published(overviewDocument(), 'v1/overview.0.json')
const { sha256, bytes } = DATASET.file
const catalogueBody = JSON.stringify(catalogueDocument({ item: { sha256, bytes }, head: { overview: OVERVIEW.file } }))
const files = new Map([
  ['catalogue.en.json', catalogueBody],
  ['v1/maternal-mortality.json', DATASET.body],
  ['v1/overview.0.json', OVERVIEW.body],
])
const load: Load = (path) => {
  const body = files.get(path)
  return Promise.resolve(body === undefined ? null : new TextEncoder().encode(body))
}

let close = () => undefined as void

function play(name: ScenarioName, from: Load = load) {
  const server = mockServer(name, SITE, from)
  server.listen(REFUSE_OTHERS)
  close = () => server.close()
}

afterEach(() => {
  vi.useRealTimers()
  close()
})

/** The value of a result that the scenario must not spoil. */
function present<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const fetchCatalogue = () => getCatalogue(ENDPOINT, 'en', null, signal)
const fetchIndicator = (catalogue: Catalogue) => getIndicator(ENDPOINT, catalogue, CHANGED_INDICATOR, signal)

test('every scenario that the issue names can be played', () => {
  const ofFiles = ['ok', 'one-city-missing', 'one-dataset-broken', 'wrong-hash', 'newer-contract', 'empty']
  const ofTheNetwork = ['slow', 'offline', 'error-500', 'login-page']
  expect(Object.keys(SCENARIOS)).toEqual(expect.arrayContaining(ofFiles.concat(ofTheNetwork)))
})

describe('day: current queues', () => {
  const isQueues = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, formats: { 'date-time': true } }).compile(queuesSchema)
  const queues = async (): Promise<unknown> => (await fetch(new URL('queues.json', SITE))).json()
  const waiting = (document: unknown): unknown[] => {
    const branches = foundAt(document, ['branches'])
    return Array.isArray(branches) ? branches.map((branch: unknown) => foundAt(branch, ['waiting'])) : []
  }

  test('are named by the settings, keep the documented format and tell of every published centre', async () => {
    play('day', loadPublished)
    const settings = await fetchConfiguration(SITE, signal)
    expect(settings.ok && settings.value.liveQueue).toBe(`${SITE}queues.json`)
    const document = await queues()
    expect(isQueues(document), JSON.stringify(isQueues.errors)).toBe(true)
    expect(waiting(document)).toHaveLength(40)
  })

  test('move on', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 })
    play('day', loadPublished)
    const before = waiting(await queues())
    expect(waiting(await queues())).toEqual(before)
    vi.setSystemTime(60_000)
    expect(waiting(await queues())).not.toEqual(before)
  })

  test('are told by the clock of the centres, which is five hours ahead', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 5, 9, 7) })
    play('day', loadPublished)
    expect(foundAt(await queues(), ['at'])).toBe('2026-01-05T14:07:00.000+05:00')
  })

  test('break off after the first answer where the scenario says so', async () => {
    play('queues-break-off', loadPublished)
    expect(waiting(await queues())).toHaveLength(40)
    expect((await fetch(new URL('queues.json', SITE))).status).toBe(503)
  })

  test('are served in no other scenario', async () => {
    play('ok')
    const settings = await fetchConfiguration(SITE, signal)
    expect(settings.ok && settings.value.liveQueue).toBe(null)
  })
})

test('a scenario that nobody wrote is none, whatever objects inherit', () => {
  expect(['ok', 'constructor', '__proto__', 'OK', ''].map(isScenarioName)).toEqual([true, false, false, false, false])
})

test('ok: the files arrive byte for byte', async () => {
  play('ok')
  const response = await fetch(`${ENDPOINT}catalogue.en.json`)
  expect(await response.text()).toBe(catalogueBody)
  const catalogue = present(await fetchCatalogue())
  expect((await fetchIndicator(catalogue)).ok).toBe(true)
})

test('a file that was not published is a 404', async () => {
  play('ok')
  expect(await getCatalogue(ENDPOINT, 'kk', null, signal)).toMatchObject({ error: { kind: 'status', status: 404 } })
})

test('slow: the answer takes seconds, and comes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  play('slow')
  let isThere = false
  const pending = fetchCatalogue().finally(() => (isThere = true))
  await vi.advanceTimersByTimeAsync(2_000)
  expect(isThere).toBe(false)
  await vi.advanceTimersByTimeAsync(1_000)
  expect((await pending).ok).toBe(true)
})

test('one-city-missing: a city has no figure, the other all of its own, and every hash is right', async () => {
  play('one-city-missing')
  const catalogue = present(await fetchCatalogue())
  const data = present(await fetchIndicator(catalogue))
  const valuesOf = (area: string) =>
    data.series
      .filter((series) => series.area === area)
      .flatMap(({ observations }) => observations.map(({ kind }) => kind))
  expect(valuesOf(MISSING_CITY)).toEqual(['missing', 'missing', 'missing', 'missing'])
  expect(valuesOf('KZNS')).toEqual(['value', 'missing', 'value', 'value'])
  const [entry] = present(await getOverview(ENDPOINT, catalogue, signal))
  expect(entry?.data.ok).toBe(true)
})

test('one-dataset-broken: its file and its entry of the overview break the contract, the overview stands', async () => {
  play('one-dataset-broken')
  const catalogue = present(await fetchCatalogue())
  expect(await fetchIndicator(catalogue)).toMatchObject({ error: { kind: 'contract' } })
  const [entry] = present(await getOverview(ENDPOINT, catalogue, signal))
  expect(entry?.data).toMatchObject({ ok: false, error: { kind: 'contract' } })
})

test('wrong-hash: bytes differ from what the catalogue says', async () => {
  play('wrong-hash')
  const catalogue = present(await fetchCatalogue())
  expect(await fetchIndicator(catalogue)).toMatchObject({ error: { kind: 'wrong-hash' } })
  expect(await getOverview(ENDPOINT, catalogue, signal)).toMatchObject({ error: { kind: 'wrong-hash' } })
})

describe('no catalogue, and why:', () => {
  test.each([
    ['offline', { kind: 'offline' }],
    ['error-500', { kind: 'status', status: 500, problem: { title: 'Internal error' } }],
    ['login-page', { kind: 'web-page' }],
    ['newer-contract', { kind: 'newer-version', profile: 'city-indicators/2' }],
  ] as const)('%s', async (name, error) => {
    play(name)
    expect(await fetchCatalogue()).toMatchObject({ ok: false, error })
  })

  test('the settings are read all the same', async () => {
    play('offline')
    expect(present(await fetchConfiguration(SITE, signal))).toMatchObject({ endpoint: ENDPOINT, demonstration: true })
  })
})

test('empty: a catalogue without indicators is a good catalogue', async () => {
  play('empty')
  const catalogue = present(await fetchCatalogue())
  expect(catalogue.indicators).toEqual([])
  expect(present(await getOverview(ENDPOINT, catalogue, signal))).toEqual([])
})

test('demonstration: one indicator is marked, its figures are the published ones', async () => {
  play('demonstration')
  const catalogue = present(await fetchCatalogue())
  expect(catalogue.indicators.map(({ code, demonstration }) => [code, demonstration])).toEqual([
    [CHANGED_INDICATOR, true],
  ])
  expect((await fetchIndicator(catalogue)).ok).toBe(true)
})
