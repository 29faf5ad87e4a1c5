import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { getCatalogue } from '#src/endpoint/getCatalogue.ts'
import { getCommitments } from '#src/endpoint/getCommitments.ts'
import { getIndicator } from '#src/endpoint/getIndicator.ts'
import { getOverview } from '#src/endpoint/getOverview.ts'
import { getReleases } from '#src/endpoint/getReleases.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import { catalogueDocument, datasetDocument, ENDPOINT, overviewDocument, published } from './documents.ts'
import type { CatalogueParts } from './documents.ts'
import { serverForTests } from './server.ts'

const server = serverForTests()
const { signal } = new AbortController()
const answer = (path: string, body: string, contentType = 'application/json') =>
  server.use(http.get(ENDPOINT + path, () => new HttpResponse(body, { headers: { 'content-type': contentType } })))
const LATER = catalogueDocument({ head: { profile: 'city-indicators/2' } })
const DATASET = published(datasetDocument(), 'v1/maternal-mortality.json')

/** A catalogue as the page has it after fetching it. */
async function fetchedCatalogue(parts: CatalogueParts = {}): Promise<Catalogue> {
  const { sha256, bytes } = DATASET.file
  const document = catalogueDocument({ item: { sha256, bytes, ...parts.item }, head: parts.head ?? {} })
  answer('catalogue.en.json', JSON.stringify(document))
  const catalogue = await getCatalogue(ENDPOINT, 'en', null, signal)
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.error))
  return catalogue.value
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a catalogue', () => {
  test('of a release is read from its folder, with addresses that mean the same as those of the newest', async () => {
    const upwards = { href: '../../v1/x.json', sha256: '1'.repeat(64), bytes: 2 }
    const document = catalogueDocument({ href: '../../v1/a.json', head: { overview: upwards, commitments: upwards } })
    answer('releases/2026-11-22/catalogue.en.json', JSON.stringify(document))
    const catalogue = await getCatalogue(ENDPOINT, 'en', '2026-11-22', signal)
    expect(catalogue.ok && catalogue.value.indicators[0]?.file.href).toBe('v1/a.json')
    expect(catalogue.ok && catalogue.value.overview.href).toBe('v1/x.json')
  })

  test.each([
    ['climbs', '../catalogue'],
    ['is empty', ''],
    ['climbs in code', '%2e%2e'],
    ['has more behind it', '2026-11-22/../x'],
    ['is a hostile key', '__proto__'],
  ])('is not asked for when the release %s', async (_reason, release) => {
    expect(await getCatalogue(ENDPOINT, 'en', release, signal)).toMatchObject({
      ok: false,
      error: { kind: 'contract', issues: [{ path: 'release', received: release }] },
    })
  })

  test.each([
    ['another language', { head: { language: 'ru' } }, null, 'extension.indicators.language'],
    ['another release', {}, '2020-12-19', 'extension.indicators.release.id'],
    ['an address outside', { href: '../../secret.json' }, null, 'link.item[0].href'],
    ['an address of another host', { href: 'https://evil.test/a.json' }, null, 'link.item[0].href'],
    [
      'an overview of another host',
      { head: { overview: { href: '//evil.test/a.json', sha256: '1'.repeat(64), bytes: 2 } } },
      null,
      'extension.indicators.overview.href',
    ],
  ])('with %s is a breach of the contract', async (_reason, parts, release, path) => {
    answer(
      release === null ? 'catalogue.en.json' : `releases/${release}/catalogue.en.json`,
      JSON.stringify(catalogueDocument(parts)),
    )
    expect(await getCatalogue(ENDPOINT, 'en', release, signal)).toMatchObject({
      ok: false,
      error: { kind: 'contract', issues: [{ path }] },
    })
  })

  test.each([
    ['web-page', '<!doctype html><title>Sign in</title>', 'text/html'],
    ['cut', JSON.stringify(catalogueDocument()).slice(0, 500), 'application/json'],
    ['not-json', 'Under repair', 'text/plain'],
    ['newer-version', JSON.stringify(LATER), 'application/json'],
    ['contract', '{}', 'application/json'],
  ])('that is %s says so, with its address', async (kind, body, contentType) => {
    answer('catalogue.en.json', body, contentType)
    const catalogue = await getCatalogue(ENDPOINT, 'en', null, signal)
    expect(catalogue).toMatchObject({ ok: false, error: { kind, address: `${ENDPOINT}catalogue.en.json` } })
  })
})

describe('a dataset', () => {
  test.each([
    ['with crypto.subtle', () => undefined],
    ['without it', () => vi.stubGlobal('crypto', { getRandomValues: () => undefined })],
  ])('is checked and read %s', async (_reason, prepare) => {
    const catalogue = await fetchedCatalogue()
    answer('v1/maternal-mortality.json', DATASET.body)
    prepare()
    const data = await getIndicator(ENDPOINT, catalogue, 'maternal-mortality', signal)
    expect(data).toMatchObject({ ok: true, value: { code: 'maternal-mortality', periods: { length: 4 } } })
  })

  test('with one digit changed on the way is refused, also after asking past the caches', async () => {
    const catalogue = await fetchedCatalogue()
    const caches: string[] = []
    server.use(
      http.get(`${ENDPOINT}v1/maternal-mortality.json`, ({ request }) => {
        caches.push(request.cache)
        return new HttpResponse(DATASET.body.replace('12.5', '12.6'))
      }),
    )
    const data = await getIndicator(ENDPOINT, catalogue, 'maternal-mortality', signal)
    expect(data).toMatchObject({ ok: false, error: { kind: 'wrong-hash', expected: DATASET.file.sha256 } })
    expect(caches).toEqual(['default', 'reload'])
  })

  test('that a cache had damaged is read from behind it', async () => {
    const catalogue = await fetchedCatalogue()
    server.use(
      http.get(`${ENDPOINT}v1/maternal-mortality.json`, ({ request }) =>
        new HttpResponse(request.cache === 'reload' ? DATASET.body : '{"old":true}'),
      ),
    )
    expect(await getIndicator(ENDPOINT, catalogue, 'maternal-mortality', signal)).toMatchObject({ ok: true })
  })

  test.each([
    ['web-page', '<html><title>Sign in</title>', 'text/html'],
    ['cut', DATASET.body.slice(0, -1), 'application/json'],
    ['wrong-hash', 'Under repair', 'text/plain'],
  ])('that is %s is called nothing else', async (kind, body, contentType) => {
    const catalogue = await fetchedCatalogue()
    answer('v1/maternal-mortality.json', body, contentType)
    expect(await getIndicator(ENDPOINT, catalogue, 'maternal-mortality', signal)).toMatchObject({ error: { kind } })
  })

  test('of another indicator under the right hash is a breach of the contract', async () => {
    const other = published(datasetDocument({ fields: { code: 'other' } }), 'x')
    const { sha256, bytes } = other.file
    const catalogue = await fetchedCatalogue({ item: { sha256, bytes } })
    answer('v1/maternal-mortality.json', other.body)
    expect(await getIndicator(ENDPOINT, catalogue, 'maternal-mortality', signal)).toMatchObject({
      error: { kind: 'contract', issues: [{ path: 'extension.indicators.code', received: 'other' }] },
    })
  })

  test.each(['__proto__', 'constructor', '../catalogue.en', 'unknown'])('%s is not asked for', async (code) => {
    const catalogue = await fetchedCatalogue()
    expect(await getIndicator(ENDPOINT, catalogue, code, signal)).toMatchObject({
      error: { kind: 'contract', issues: [{ received: code }] },
    })
  })

  test('is not asked for outside the folder, wherever the catalogue came from', async () => {
    const catalogue = await fetchedCatalogue()
    const file = { ...DATASET.file, href: 'https://evil.test/a.json' }
    const indicators = catalogue.indicators.map((indicator) => ({ ...indicator, file }))
    const data = await getIndicator(ENDPOINT, { ...catalogue, indicators }, 'maternal-mortality', signal)
    expect(data).toMatchObject({ error: { kind: 'contract', issues: [{ path: 'href' }] } })
  })
})

describe('the overview', () => {
  const overviewOf = async (items: readonly unknown[]) => {
    const overview = published(overviewDocument(items), 'v1/overview.json')
    answer('v1/overview.json', overview.body)
    const catalogue = await fetchedCatalogue({ head: { overview: overview.file } })
    const [indicator] = catalogue.indicators
    if (indicator === undefined) throw new Error('no indicator')
    const second = { ...indicator, code: 'infant-mortality' as typeof indicator.code }
    return getOverview(ENDPOINT, { ...catalogue, indicators: [indicator, second] }, signal)
  }
  const infant = datasetDocument({ fields: { code: 'infant-mortality' } })

  test('has an entry an indicator, in the order of the catalogue', async () => {
    const entries = await overviewOf([infant, datasetDocument()])
    expect(entries.ok && entries.value.map(({ code, data }) => [code, data.ok])).toEqual([
      ['maternal-mortality', true],
      ['infant-mortality', true],
    ])
  })

  test.each([
    ['too few cells', datasetDocument({ value: [] }), 'link.item[1].value'],
    ['an unknown status', datasetDocument({ status: { 0: 'X' } }), 'link.item[1].status[0]'],
    ['nothing but its code', { extension: { indicators: { code: 'maternal-mortality' } } }, 'link.item[1].id'],
    ['nothing at all', null, 'link.item'],
  ])('loses one entry when one dataset has %s', async (_reason, damaged, path) => {
    const entries = await overviewOf([infant, damaged])
    expect(entries).toMatchObject({
      ok: true,
      value: [
        {
          code: 'maternal-mortality',
          data: { ok: false, error: { kind: 'contract', address: `${ENDPOINT}v1/overview.json`, issues: [{ path }] } },
        },
        { code: 'infant-mortality', data: { ok: true } },
      ],
    })
  })

  test('fails as a whole when the file does', async () => {
    const catalogue = await fetchedCatalogue()
    answer('v1/overview.json', JSON.stringify(overviewDocument()))
    expect(await getOverview(ENDPOINT, catalogue, signal)).toMatchObject({ ok: false, error: { kind: 'wrong-hash' } })
  })
})

describe('the list of releases', () => {
  test('is read, with what each changed', async () => {
    const changes = { added: 663, revised: 3, reprinted: 111, removed: 0, indicatorsAdded: ['pm25'] }
    const releases = [
      { id: '2026-11-22', revises: '2020-12-19', changes },
      { id: '2020-12-19', revises: null, changes: null },
    ]
    answer('releases.json', JSON.stringify({ profile: 'city-indicators/1', releases }))
    expect(await getReleases(ENDPOINT, signal)).toEqual({ ok: true, value: releases })
  })

  test('with a negative count is a breach of the contract', async () => {
    const changes = { added: -1, revised: 0, reprinted: 0, removed: 0, indicatorsAdded: [] }
    const releases = [{ id: '2026-11-22', revises: null, changes }]
    answer('releases.json', JSON.stringify({ profile: 'city-indicators/1', releases }))
    expect(await getReleases(ENDPOINT, signal)).toMatchObject({
      error: { kind: 'contract', issues: [{ path: 'releases[0].changes.added' }] },
    })
  })
})

test('commitments are read with their evidence, and one without any is as good', async () => {
  const evidence = [{ date: '2024-03', text: 'A centre was opened.', url: null }]
  const commitments = [
    { code: 'joint-investment', topic: 'economy', text: 'Invest together', indicators: ['fdi-inflow'], evidence },
    { code: 'production', topic: 'economy', text: 'Produce', indicators: [], evidence: [] },
  ]
  const document = published({ profile: 'city-indicators/1', commitments }, 'v1/commitments.en.json')
  answer('v1/commitments.en.json', document.body)
  const catalogue = await fetchedCatalogue({ head: { commitments: document.file } })
  expect(await getCommitments(ENDPOINT, catalogue, signal)).toEqual({ ok: true, value: commitments })
})
