import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { failureAt } from './failure.ts'
import type { Failure, Fault } from './failure.ts'
import { parseProblem } from './parseProblem.ts'
import { parseRetryAfter } from './parseRetryAfter.ts'

/** Longer than any file of the endpoint takes on a poor mobile network, shorter than a reader's patience. */
const TIMEOUT_MS = 10_000
/** All datasets together have less than a tenth of this; an endless body must not fill the memory. */
const LIMIT_BYTES = 5_000_000

export interface FileRequest {
  /** Absolute. */
  readonly address: string
  readonly signal: AbortSignal
  /** `default` for files that never change, `no-cache` for those that do, `reload` after a wrong hash. */
  readonly cache: 'default' | 'no-cache' | 'reload'
}

/** A body as it arrived, and what its headers said of it. */
export interface FetchedFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Content-Length, where the body was sent uncompressed. */
  readonly announcedBytes: number | null
  readonly contentType: string
}

/**
 * The body that an address answers with, whatever it holds: the caller judges it.
 * Ten seconds cover headers and body together; a body beyond 5 MB is given up. Credentials are never sent.
 * A redirection is not followed: files of an endpoint never move, and what redirects them is a sign-in page.
 * @returns every failure as data: offline, timeout, status, web-page (redirected), cut, too-large, aborted
 */
export async function fetchFile(request: FileRequest): Promise<Result<FetchedFile, Failure>> {
  const fail = (fault: Fault) => err(failureAt(request.address, fault))
  if (request.signal.aborted) return fail({ kind: 'aborted' })
  const controller = new AbortController()
  const giveUp = () => controller.abort()
  let late = false
  const timer = setTimeout(() => {
    late = true
    giveUp()
  }, TIMEOUT_MS)
  request.signal.addEventListener('abort', giveUp)
  try {
    const read = await readResponse(request, controller.signal)
    if (request.signal.aborted) return fail({ kind: 'aborted' })
    return read.ok ? read : fail(read.error)
  } catch (cause) {
    if (request.signal.aborted) return fail({ kind: 'aborted' })
    if (late) return fail({ kind: 'timeout', timeoutMs: TIMEOUT_MS })
    throw cause
  } finally {
    clearTimeout(timer)
    request.signal.removeEventListener('abort', giveUp)
    // Lets go of a body that was not read to its end.
    giveUp()
  }
}

async function readResponse(request: FileRequest, signal: AbortSignal): Promise<Result<FetchedFile, Fault>> {
  const response = await fetch(request.address, {
    signal,
    cache: request.cache,
    credentials: 'omit',
    redirect: 'manual',
    headers: { accept: 'application/json' },
  }).catch(() => null)
  signal.throwIfAborted()
  if (response === null) return err({ kind: 'offline' })
  const { headers, status } = response
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) return err({ kind: 'web-page' })
  const contentType = headers.get('content-type') ?? ''
  if (!response.ok) {
    const retryAfterMs = parseRetryAfter(headers.get('retry-after'), Date.now())
    // A body that never ends does not make the status unknown.
    const body = await readBody(response, signal).catch(() => null)
    const problem = body?.ok === true ? parseProblem(contentType, body.value) : null
    return err({ kind: 'status', status, retryAfterMs, problem })
  }
  const body = await readBody(response, signal)
  if (body.ok) return ok({ bytes: body.value, announcedBytes: announcedBytes(headers), contentType })
  if (body.error.kind === 'cut') return err({ ...body.error, expectedBytes: announcedBytes(headers) })
  return err(body.error)
}

/** Compressed bodies announce the size of what was sent, which says nothing of what we read. */
function announcedBytes(headers: Headers): number | null {
  const length = headers.get('content-length')
  return length === null || headers.has('content-encoding') ? null : Number(length)
}

/** Throws when the signal fires; a connection that breaks between headers and end is a cut body. */
async function readBody(response: Response, signal: AbortSignal): Promise<Result<Uint8Array<ArrayBuffer>, Fault>> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  // The body of a response that a service worker made does not know of our signal.
  const cancel = () => void reader?.cancel().catch(() => undefined)
  signal.addEventListener('abort', cancel)
  try {
    for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
      size += part.value.byteLength
      if (size > LIMIT_BYTES) return err({ kind: 'too-large', limitBytes: LIMIT_BYTES })
      chunks.push(part.value)
    }
  } catch (cause) {
    if (signal.aborted) throw cause
    return err({ kind: 'cut', expectedBytes: null, receivedBytes: size })
  } finally {
    signal.removeEventListener('abort', cancel)
  }
  signal.throwIfAborted()
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return ok(bytes)
}
