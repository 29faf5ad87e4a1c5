import { describe, expect, test } from 'vitest'
import type { Failure, Fault } from '#src/endpoint/failure.ts'
import { mayRetry, retryDelayMs } from '#src/queries/retryPolicy.ts'

const at = (fault: Fault): Failure => ({ ...fault, address: 'http://site.test/data/a.json' })
const status = (code: number, retryAfterMs: number | null = null) =>
  at({ kind: 'status', status: code, retryAfterMs, problem: null })

describe('asking again may help', () => {
  test.each([
    ['a network that comes back', at({ kind: 'offline' })],
    ['a slow answer', at({ kind: 'timeout', timeoutMs: 10_000 })],
    ['a broken connection', at({ kind: 'cut', expectedBytes: null, receivedBytes: 1 })],
    ['a busy server', status(503)],
    ['too many questions', status(429)],
    ['a server error', status(500)],
  ])('against %s, three times and no more', (_reason, failure) => {
    expect([0, 1, 2, 3].map((retries) => mayRetry(retries, failure))).toEqual([true, true, true, false])
  })

  test.each([
    ['a file that is not there', status(404)],
    ['a forbidden file', status(403)],
    ['a server that cannot do it', status(501)],
    ['a sign-in page', at({ kind: 'web-page' })],
    ['what is not JSON', at({ kind: 'not-json' })],
    ['changed bytes', at({ kind: 'wrong-hash', expected: 'a', received: 'b' })],
    ['a broken contract', at({ kind: 'contract', issues: [] })],
    ['a newer contract', at({ kind: 'newer-version', profile: 'city-indicators/2' })],
    ['a file without end', at({ kind: 'too-large', limitBytes: 1 })],
    ['a question withdrawn', at({ kind: 'aborted' })],
  ])('not against %s', (_reason, failure) => {
    expect(mayRetry(0, failure)).toBe(false)
  })
})

describe('the wait before a retry', () => {
  const offline = at({ kind: 'offline' })

  test.each([
    ['doubles', 0.5, [1000, 2000, 4000]],
    ['may be half as long', 0, [500, 1000, 2000]],
    ['may be nearly half as long again', 0.999, [1499, 2998, 5996]],
  ])('%s', (_reason, random, expected) => {
    expect([0, 1, 2].map((retries) => retryDelayMs(retries, offline, () => random))).toEqual(expected)
  })

  test.each([
    ['what the server asks for', 7_000, 7_000],
    ['no less than our own', 10, 1_000],
    ['no more than readers bear', 3_600_000, 30_000],
  ])('is %s', (_reason, retryAfterMs, expected) => {
    expect(retryDelayMs(0, status(503, retryAfterMs), () => 0.5)).toBe(expected)
  })
})
