import type { DataFile } from '#src/model/indicator.ts'
import type { Result } from '#src/model/result.ts'
import { err } from '#src/model/result.ts'
import { digest } from './digest.ts'
import type { Failure, Fault } from './failure.ts'
import { contractFailure, failureAt } from './failure.ts'
import type { Parse } from './fetchDocument.ts'
import type { FetchedFile, FileRequest } from './fetchFile.ts'
import { fetchFile } from './fetchFile.ts'
import { parseJson } from './parseJson.ts'
import { resolveHref } from './resolveHref.ts'

/**
 * A document that a catalogue names with its hash, checked before it is parsed.
 * A wrong hash is asked for once more past every cache, because a copy on the way may be what is wrong.
 * The address is checked again here: a catalogue may come from a page that was rendered earlier.
 * @param endpoint absolute address of the endpoint's folder, with a slash at its end
 */
export async function fetchHashedDocument<T>(
  endpoint: string,
  named: DataFile,
  parse: Parse<T>,
  signal: AbortSignal,
): Promise<Result<T, Failure>> {
  const address = resolveHref(named.href, endpoint, endpoint)
  if (address === null) {
    const expected = 'an address inside the folder of the endpoint'
    return err(contractFailure(endpoint, { path: 'href', expected, received: named.href }))
  }
  const first = await fetchChecked({ address, signal, cache: 'default' }, named)
  const isWrong = !first.ok && first.error.kind === 'wrong-hash'
  const json = isWrong ? await fetchChecked({ address, signal, cache: 'reload' }, named) : first
  if (!json.ok) return json
  const value = parse(json.value)
  return value.ok ? value : err(failureAt(address, value.error))
}

async function fetchChecked(request: FileRequest, named: DataFile): Promise<Result<unknown, Failure>> {
  const file = await fetchFile(request)
  if (!file.ok) return file
  // Where the code of the fallback does not load, the site cannot be reached.
  const received = await digest(file.value.bytes).catch(() => null)
  const json = received === null ? err({ kind: 'offline' } as const) : judge(file.value, named, received)
  return json.ok ? json : err(failureAt(request.address, json.error))
}

/** What a body is, once its hash is known; a sign-in page or a body without its end is not called forged. */
function judge(file: FetchedFile, named: DataFile, received: string): Result<unknown, Fault> {
  const json = parseJson(file, named.bytes)
  if (received === named.sha256) return json
  if (!json.ok && json.error.kind !== 'not-json') return json
  return err({ kind: 'wrong-hash', expected: named.sha256, received })
}
