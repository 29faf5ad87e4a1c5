import type { DataFile } from '#src/model/indicator.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { digest } from './digest.ts'
import type { DocumentFault, Failure, Fault } from './failure.ts'
import { failureAt } from './failure.ts'
import type { FetchedFile } from './fetchFile.ts'
import { fetchFile } from './fetchFile.ts'
import { parseJson } from './parseJson.ts'

/** Turns what JSON.parse gave into T, or says what is wrong with it. */
export type Parse<T> = (document: unknown) => Result<T, DocumentFault>

/** A document whose address stays while its content changes: the server is asked every time whether ours is still good. */
export async function fetchChanging<T>(
  address: string,
  parse: Parse<T>,
  signal: AbortSignal,
): Promise<Result<T, Failure>> {
  const file = await fetchFile({ address, signal, cache: 'no-cache' })
  if (!file.ok) return file
  return at(address, parseThen(parseJson(file.value, null), parse))
}

/** A document of a release, which never changes again: the browser's own copy will do. */
export async function fetchLasting<T>(address: string, parse: Parse<T>, signal: AbortSignal): Promise<Result<T, Failure>> {
  const file = await fetchFile({ address, signal, cache: 'default' })
  if (!file.ok) return file
  return at(address, parseThen(parseJson(file.value, null), parse))
}

/**
 * A document that a catalogue names with its hash, checked before it is parsed.
 * A wrong hash is asked for once more past every cache, because a copy on the way may be what is wrong.
 */
export async function fetchHashed<T>(
  address: string,
  named: DataFile,
  parse: Parse<T>,
  signal: AbortSignal,
): Promise<Result<T, Failure>> {
  const first = await fetchChecked(address, named, 'default', signal)
  const isWrong = !first.ok && first.error.kind === 'wrong-hash'
  const json = isWrong ? await fetchChecked(address, named, 'reload', signal) : first
  return json.ok ? at(address, parse(json.value)) : json
}

async function fetchChecked(
  address: string,
  named: DataFile,
  cache: 'default' | 'reload',
  signal: AbortSignal,
): Promise<Result<unknown, Failure>> {
  const file = await fetchFile({ address, signal, cache })
  if (!file.ok) return file
  let received: string
  try {
    received = await digest(file.value.bytes)
  } catch {
    // The code of the fallback did not load: the site cannot be reached.
    return err(failureAt(address, { kind: 'offline' }))
  }
  return at(address, judge(file.value, named, received))
}

/** What a body is, once its hash is known; a sign-in page or a body without its end is not called forged. */
function judge(file: FetchedFile, named: DataFile, received: string): Result<unknown, Fault> {
  const json = parseJson(file, named.bytes)
  if (received === named.sha256) return json
  if (!json.ok && json.error.kind !== 'not-json') return json
  return err({ kind: 'wrong-hash', expected: named.sha256, received })
}

function parseThen<T>(json: Result<unknown, Fault>, parse: Parse<T>): Result<T, Fault> {
  return json.ok ? parse(json.value) : json
}

function at<T>(address: string, result: Result<T, Fault>): Result<T, Failure> {
  return result.ok ? ok(result.value) : err(failureAt(address, result.error))
}
