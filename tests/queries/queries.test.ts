import { QueryObserver } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalogueQuery } from '#src/queries/catalogueQuery.ts'
import { commitmentsQuery } from '#src/queries/commitmentsQuery.ts'
import { configurationQuery } from '#src/queries/configurationQuery.ts'
import { createQueryClient } from '#src/queries/createQueryClient.ts'
import { FailureError } from '#src/queries/FailureError.ts'
import { indicatorQuery } from '#src/queries/indicatorQuery.ts'
import { overviewQuery } from '#src/queries/overviewQuery.ts'
import { releasesQuery } from '#src/queries/releasesQuery.ts'
import {
  catalogueDocument,
  datasetDocument,
  ENDPOINT,
  overviewDocument,
  published,
  SITE,
} from '#tests/endpoint/documents.ts'
import { serverForTests } from '#tests/endpoint/server.ts'

const server = serverForTests()
let client: QueryClient
let asked: string[] = []

const DATASET = published(datasetDocument(), 'v1/maternal-mortality.json')
const OVERVIEW = published(overviewDocument(), 'v1/overview.json')
const COMMITMENTS = published({ profile: 'city-indicators/1', commitments: [] }, 'v1/commitments.json')
const CATALOGUE = catalogueDocument({
  item: { sha256: DATASET.file.sha256, bytes: DATASET.file.bytes },
  head: { overview: OVERVIEW.file, commitments: COMMITMENTS.file },
})

const FILES: Readonly<Record<string, string>> = {
  'catalogue.en.json': JSON.stringify(CATALOGUE),
  'releases.json': JSON.stringify({ profile: 'city-indicators/1', releases: [{ id: '2026-11-22' }] }),
  'v1/maternal-mortality.json': DATASET.body,
  'v1/overview.json': OVERVIEW.body,
  'v1/commitments.json': COMMITMENTS.body,
}

/** Answers every file of the endpoint, until `fail` answers in its place. */
function serve(fail: () => Response | null = () => null) {
  server.use(
    http.get(`${ENDPOINT}*`, ({ request }) => {
      const path = request.url.slice(ENDPOINT.length)
      asked.push(path)
      return fail() ?? new HttpResponse(FILES[path])
    }),
  )
}

beforeEach(() => {
  asked = []
  client = createQueryClient({ gcTimeMs: Infinity, random: () => 0.5 })
})

afterEach(() => {
  vi.useRealTimers()
  client.clear()
})

test('every question has its query', async () => {
  serve()
  const catalogue = await client.fetchQuery(catalogueQuery(ENDPOINT, 'en', null))
  expect(catalogue.release).toBe('2026-11-22')
  expect(await client.fetchQuery(releasesQuery(ENDPOINT))).toHaveLength(1)
  expect(await client.fetchQuery(overviewQuery(ENDPOINT, catalogue))).toHaveLength(1)
  expect(await client.fetchQuery(indicatorQuery(ENDPOINT, catalogue, 'maternal-mortality'))).toHaveProperty('periods')
  expect(await client.fetchQuery(commitmentsQuery(ENDPOINT, catalogue))).toEqual([])
})

test('the settings are read beside the page', async () => {
  const settings = { endpoint: 'data', contact: null, demonstration: true, liveQueue: null }
  server.use(http.get(`${SITE}config.json`, () => HttpResponse.json(settings)))
  expect(await client.fetchQuery(configurationQuery(SITE))).toEqual({ ...settings, endpoint: ENDPOINT })
})

test('a published file is asked for once, by whatever language', async () => {
  serve()
  const catalogue = await client.fetchQuery(catalogueQuery(ENDPOINT, 'en', null))
  await client.fetchQuery(indicatorQuery(ENDPOINT, catalogue, 'maternal-mortality'))
  await client.fetchQuery(indicatorQuery(ENDPOINT, { ...catalogue, lang: 'kk' }, 'maternal-mortality'))
  await client.fetchQuery(overviewQuery(ENDPOINT, catalogue))
  await client.fetchQuery(overviewQuery(ENDPOINT, { ...catalogue, lang: 'kk' }))
  expect(asked).toEqual(['catalogue.en.json', 'v1/maternal-mortality.json', 'v1/overview.json'])
})

test('the list of releases is asked for again after five minutes', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  serve()
  await client.fetchQuery(releasesQuery(ENDPOINT))
  vi.setSystemTime(Date.now() + 5 * 60_000 - 1)
  await client.fetchQuery(releasesQuery(ENDPOINT))
  expect(asked).toHaveLength(1)
  vi.setSystemTime(Date.now() + 1)
  await client.fetchQuery(releasesQuery(ENDPOINT))
  expect(asked).toHaveLength(2)
})

test('hostile codes have ordinary keys', async () => {
  serve()
  const catalogue = await client.fetchQuery(catalogueQuery(ENDPOINT, 'en', null))
  expect(indicatorQuery(ENDPOINT, catalogue, '__proto__').queryKey).toEqual([ENDPOINT, 'indicator', '__proto__', null])
  await expect(client.fetchQuery(indicatorQuery(ENDPOINT, catalogue, '__proto__'))).rejects.toMatchObject({
    failure: { kind: 'contract' },
  })
})

describe('a page that waits', () => {
  /** Asks as a component does, and runs the clock until an answer stands or nothing more will come. */
  async function watch() {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const observer = new QueryObserver(client, catalogueQuery(ENDPOINT, 'en', null))
    const stop = observer.subscribe(() => undefined)
    const run = async (milliseconds: number) => {
      await vi.advanceTimersByTimeAsync(milliseconds)
      await vi.waitFor(() => {
        expect(client.isFetching() === 0 || vi.getTimerCount() > 0).toBe(true)
      })
    }
    await run(0)
    return { observer, stop, run }
  }

  test('sees the first failure after three retries, and has the failure as data', async () => {
    serve(() => new HttpResponse(null, { status: 500 }))
    const { observer, stop, run } = await watch()
    for (const milliseconds of [1_000, 2_000, 4_000, 60_000]) await run(milliseconds)
    expect(asked).toHaveLength(4)
    const { error, fetchStatus } = observer.getCurrentResult()
    expect(fetchStatus).toBe('idle')
    expect(error).toBeInstanceOf(FailureError)
    expect(error?.failure).toMatchObject({ kind: 'status', status: 500, address: `${ENDPOINT}catalogue.en.json` })
    stop()
  })

  test('gets its answer when the second one is good', async () => {
    let failures = 1
    serve(() => (failures-- > 0 ? HttpResponse.error() : null))
    const { observer, stop, run } = await watch()
    await run(1_000)
    await vi.waitFor(() => expect(observer.getCurrentResult().data?.release).toBe('2026-11-22'))
    expect(asked).toHaveLength(2)
    stop()
  })

  test.each([
    ['a missing file', () => new HttpResponse(null, { status: 404 })],
    ['a sign-in page', () => HttpResponse.html('<!doctype html>')],
    ['a newer contract', () => HttpResponse.json(catalogueDocument({ head: { profile: 'city-indicators/2' } }))],
  ])('is not kept waiting by retries against %s', async (_reason, fail) => {
    serve(fail)
    const { observer, stop, run } = await watch()
    await run(60_000)
    expect(asked).toHaveLength(1)
    expect(observer.getCurrentResult().isError).toBe(true)
    stop()
  })

  test('keeps what it showed when asking again fails', async () => {
    let fails = false
    serve(() => (fails ? new HttpResponse(null, { status: 404 }) : null))
    const { observer, stop } = await watch()
    await vi.waitFor(() => expect(observer.getCurrentResult().data).toBeDefined())
    fails = true
    await observer.refetch()
    const { data, isError, dataUpdatedAt } = observer.getCurrentResult()
    expect([data?.release, isError, dataUpdatedAt > 0]).toEqual(['2026-11-22', true, true])
    stop()
  })

  test('withdraws its question when it is left', async () => {
    let isWithdrawn = false
    server.use(
      http.get(`${ENDPOINT}*`, ({ request }) => {
        request.signal.addEventListener('abort', () => (isWithdrawn = true))
        asked.push(request.url)
        return new Promise<Response>(() => undefined)
      }),
    )
    const { stop } = await watch()
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    stop()
    await vi.waitFor(() => expect(isWithdrawn).toBe(true))
  })

  test('asks also where the browser believes to be offline', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    serve()
    const { observer, stop } = await watch()
    await vi.waitFor(() => expect(observer.getCurrentResult().data).toBeDefined())
    stop()
    vi.unstubAllGlobals()
  })
})
