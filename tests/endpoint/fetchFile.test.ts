import { delay, http, HttpResponse } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchFile } from '#src/endpoint/fetchFile.ts'
import { ENDPOINT } from './documents.ts'
import { serverForTests } from './server.ts'

const server = serverForTests()
const address = `${ENDPOINT}catalogue.en.json`
const never = () => new AbortController().signal
const fetchIt = (signal = never()) => fetchFile({ address, signal, cache: 'no-cache' })
const answer = (response: () => Response | Promise<Response>) => server.use(http.get(address, response))

afterEach(() => {
  vi.useRealTimers()
})

/** A body that sends its beginning and then does what `end` says. */
function bodyEnding(end: (controller: ReadableStreamDefaultController) => void): ReadableStream {
  let sent = false
  return new ReadableStream({
    pull(controller) {
      if (sent) end(controller)
      else controller.enqueue(new TextEncoder().encode('{"a":'))
      sent = true
    },
  })
}

test('gives the bytes and what the headers say of them', async () => {
  answer(() => new HttpResponse('{}', { headers: { 'content-type': 'application/json', 'content-length': '2' } }))
  const file = await fetchIt()
  expect(file).toEqual({
    ok: true,
    value: { bytes: new TextEncoder().encode('{}'), announcedBytes: 2, contentType: 'application/json' },
  })
})

test('a compressed body announces no size', async () => {
  answer(() => new HttpResponse('{}', { headers: { 'content-length': '40', 'content-encoding': 'identity' } }))
  const file = await fetchIt()
  expect(file.ok && file.value.announcedBytes).toBe(null)
})

test('asks without credentials, past a redirection and with the cache it was told', async () => {
  let seen: Request | undefined
  server.use(
    http.get(address, ({ request }) => {
      seen = request
      return HttpResponse.json({})
    }),
  )
  await fetchIt()
  expect(seen).toMatchObject({ credentials: 'omit', redirect: 'manual', cache: 'no-cache' })
})

describe('what goes wrong keeps its name:', () => {
  test.each([
    ['nothing answers', () => HttpResponse.error(), { kind: 'offline' }],
    ['a redirection to a sign-in page', () => HttpResponse.redirect('http://site.test/login'), { kind: 'web-page' }],
    [
      'the connection breaks in the body',
      () =>
        new HttpResponse(
          bodyEnding((body) => body.error(new Error('reset'))),
          { headers: { 'content-length': '9' } },
        ),
      { kind: 'cut', expectedBytes: 9, receivedBytes: expect.any(Number) as number },
    ],
    [
      'a body without an end',
      () => new HttpResponse(new Uint8Array(5_000_001)),
      { kind: 'too-large', limitBytes: 5_000_000 },
    ],
    [
      'a status that says nothing more',
      () => new HttpResponse('<html>', { status: 404, headers: { 'content-type': 'text/html' } }),
      { kind: 'status', status: 404, retryAfterMs: null, problem: null },
    ],
    [
      'a status with a problem',
      () =>
        HttpResponse.json(
          { type: 'urn:x', title: 'Unknown dataset', status: 404, detail: 7 },
          { status: 404, headers: { 'content-type': 'application/problem+json; charset=utf-8' } },
        ),
      {
        kind: 'status',
        status: 404,
        retryAfterMs: null,
        problem: { type: 'urn:x', title: 'Unknown dataset', detail: null },
      },
    ],
    [
      'a status with a problem that is no JSON',
      () => new HttpResponse('{', { status: 500, headers: { 'content-type': 'application/problem+json' } }),
      { kind: 'status', status: 500, retryAfterMs: null, problem: null },
    ],
    [
      'a busy server that names its pause',
      () => new HttpResponse(null, { status: 503, headers: { 'retry-after': '7' } }),
      { kind: 'status', status: 503, retryAfterMs: 7000, problem: null },
    ],
  ])('%s', async (_reason, response, fault) => {
    answer(response)
    expect(await fetchIt()).toEqual({ ok: false, error: { ...fault, address } })
  })
})

describe('ten seconds', () => {
  const waiting = async (pending: Promise<unknown>, milliseconds: number) => {
    let settled = false
    void pending.then(() => (settled = true))
    await vi.advanceTimersByTimeAsync(milliseconds)
    return settled
  }

  test.each([
    ['no header comes', () => delay('infinite').then(() => HttpResponse.json({}))],
    ['the body never ends', () => new HttpResponse(bodyEnding(() => undefined))],
  ])('are the limit when %s', async (_reason, response) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    answer(response)
    const pending = fetchIt()
    expect(await waiting(pending, 9_990)).toBe(false)
    await vi.advanceTimersByTimeAsync(20)
    expect(await pending).toEqual({ ok: false, error: { kind: 'timeout', timeoutMs: 10_000, address } })
  })

  test('do not hide the status of an error whose body never ends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    answer(() => new HttpResponse(bodyEnding(() => undefined), { status: 500 }))
    const pending = fetchIt()
    expect(await waiting(pending, 9_990)).toBe(false)
    await vi.advanceTimersByTimeAsync(20)
    expect(await pending).toMatchObject({ ok: false, error: { kind: 'status', status: 500 } })
  })

  test('leave no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    answer(() => HttpResponse.json({}))
    await fetchIt()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a question that nobody asks any more', () => {
  test('is not sent', async () => {
    expect(await fetchIt(AbortSignal.abort())).toEqual({ ok: false, error: { kind: 'aborted', address } })
  })

  test('is told apart from being offline', async () => {
    const controller = new AbortController()
    answer(() => {
      controller.abort()
      return delay('infinite').then(() => HttpResponse.json({}))
    })
    expect(await fetchIt(controller.signal)).toEqual({ ok: false, error: { kind: 'aborted', address } })
  })
})
