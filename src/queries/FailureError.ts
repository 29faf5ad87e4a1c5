import type { Failure } from '#src/endpoint/failure.ts'
import type { Result } from '#src/model/result.ts'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: FailureError
  }
}

/** A failure on its way through react-query, which knows failures only as something thrown. */
export class FailureError extends Error {
  override readonly name = 'FailureError'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(`${failure.kind} at ${failure.address}`)
    this.failure = failure
  }
}

/** The value of a result; throws its failure. For query functions only: elsewhere failures are data. */
export async function valueOf<T>(pending: Promise<Result<T, Failure>>): Promise<T> {
  const result = await pending
  if (!result.ok) throw new FailureError(result.error)
  return result.value
}
