import { failureAt, type Failure } from '#src/endpoint/failure.ts'
import type { Result } from '#src/model/result.ts'
import { FailureError } from './FailureError.ts'

type EndpointCode = (typeof import('./endpointCode.ts'))['endpointCode']

/**
 * The value that the endpoint answers; throws its failure. For query functions only: elsewhere failures are data.
 * The code that fetches and checks arrives with the first question, because a prerendered page brings its figures along
 * and needs none of it to start.
 * @param address what is asked, named when that code cannot be loaded: the site is then out of reach
 */
export async function fetchWith<T>(
  address: string,
  ask: (code: EndpointCode) => Promise<Result<T, Failure>>,
): Promise<T> {
  const loaded = await import('./endpointCode.ts').catch(() => null)
  if (loaded === null) throw new FailureError(failureAt(address, { kind: 'offline' }))
  const result = await ask(loaded.endpointCode)
  if (!result.ok) throw new FailureError(result.error)
  return result.value
}
