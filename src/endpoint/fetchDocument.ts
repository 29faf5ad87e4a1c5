import type { Result } from '#src/model/result.ts'
import { err } from '#src/model/result.ts'
import type { DocumentFault, Failure } from './failure.ts'
import { failureAt } from './failure.ts'
import type { FileRequest } from './fetchFile.ts'
import { fetchFile } from './fetchFile.ts'
import { parseJson } from './parseJson.ts'

/** Turns what JSON.parse gave into T, or says what is wrong with it. */
export type Parse<T> = (document: unknown) => Result<T, DocumentFault>

/** A document whose hash nobody knows beforehand: settings, catalogues, the list of releases. */
export async function fetchDocument<T>(request: FileRequest, parse: Parse<T>): Promise<Result<T, Failure>> {
  const file = await fetchFile(request)
  if (!file.ok) return file
  const json = parseJson(file.value, null)
  const value = json.ok ? parse(json.value) : json
  return value.ok ? value : err(failureAt(request.address, value.error))
}
