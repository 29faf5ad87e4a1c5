import { readFile } from 'node:fs/promises'
import { http, HttpResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { fetchConfiguration, parseConfiguration } from '#src/endpoint/configuration.ts'
import { ENDPOINT, SITE } from './documents.ts'
import { serverForTests } from './server.ts'

const server = serverForTests()
const { signal } = new AbortController()
const settings = { endpoint: 'data/', contact: null, demonstration: true, liveQueue: null }

test('the settings that we ship are good', async () => {
  const shipped: unknown = JSON.parse(await readFile(new URL('../../public/config.json', import.meta.url), 'utf8'))
  expect(parseConfiguration(shipped, SITE)).toEqual({ ok: true, value: { ...settings, endpoint: ENDPOINT } })
})

describe('the endpoint', () => {
  test.each([
    ['beside the site', 'data/', ENDPOINT],
    ['without its last slash', 'data', ENDPOINT],
    ['elsewhere on the host', '/figures/', 'http://site.test/figures/'],
    ['on another host', 'https://data.example/v2/', 'https://data.example/v2/'],
  ])('may lie %s', (_reason, endpoint, expected) => {
    expect(parseConfiguration({ ...settings, endpoint }, SITE)).toMatchObject({ value: { endpoint: expected } })
  })

  test.each([
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/'],
    ['nothing', ' '],
    ['an address with a password', 'https://a:b@data.example/'],
    ['a query', 'data/?key=1'],
    ['a fragment', 'data/#x'],
    ['no address', 'http://['],
    ['a number', 7],
  ])('cannot be %s', (_reason, endpoint) => {
    expect(parseConfiguration({ ...settings, endpoint }, SITE)).toMatchObject({ error: [{ path: 'endpoint' }] })
  })
})

test('all that is wrong is said at once', () => {
  const parsed = parseConfiguration({ endpoint: 1, contact: '', demonstration: 'yes', liveQueue: 'ws://x' }, SITE)
  expect(!parsed.ok && parsed.error.map(({ path }) => path)).toEqual([
    'endpoint',
    'contact',
    'demonstration',
    'liveQueue',
  ])
})

test('a site without settings says so, with the address', async () => {
  server.use(http.get(`${SITE}config.json`, () => new HttpResponse(null, { status: 404 })))
  expect(await fetchConfiguration(SITE, signal)).toMatchObject({
    error: { kind: 'status', status: 404, address: `${SITE}config.json` },
  })
})
