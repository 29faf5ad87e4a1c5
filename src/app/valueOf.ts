import type { Result } from '#src/model/result.ts'

/** The value of a result; throws where a published file breaks the contract, naming it. */
export function valueOf<T>(file: string, result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.error)}`)
  return result.value
}
