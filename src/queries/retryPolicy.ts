import type { Failure } from '#src/endpoint/failure.ts'

const MOST_RETRIES = 3
const FIRST_DELAY_MS = 1_000
/** Readers do not wait longer in front of a page; a server that asks for more is asked again when they say so. */
const LONGEST_DELAY_MS = 30_000
/** Statuses that pass by themselves: RFC 9110 (408, 500, 502 to 504), RFC 8470 (425), RFC 6585 (429). */
const PASSING = [408, 425, 429, 500, 502, 503, 504]

/** Whether asking again may help: `retries` is how many have been made. */
export function mayRetry(retries: number, failure: Failure): boolean {
  return retries < MOST_RETRIES && passesByItself(failure)
}

function passesByItself(failure: Failure): boolean {
  switch (failure.kind) {
    case 'offline':
    case 'timeout':
    case 'cut':
      return true
    case 'status':
      return PASSING.includes(failure.status)
    case 'web-page':
    case 'not-json':
    // The endpoint layer has asked past the caches already.
    case 'wrong-hash':
    case 'contract':
    case 'newer-version':
    case 'too-large':
    case 'aborted':
      return false
  }
}

/**
 * Milliseconds to wait before the next retry: 1, 2, 4 seconds, each between half and one and a half of it,
 * so that readers who failed together do not come back together; longer where the server asked for it, at most 30 s.
 * @param retries how many have been made
 * @param random uniform in [0, 1)
 */
export function retryDelayMs(retries: number, failure: Failure, random: () => number): number {
  const own = FIRST_DELAY_MS * 2 ** retries * (0.5 + random())
  const asked = failure.kind === 'status' ? (failure.retryAfterMs ?? 0) : 0
  return Math.min(LONGEST_DELAY_MS, Math.max(own, asked))
}
