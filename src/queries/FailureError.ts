import type { Failure } from '#src/endpoint/failure.ts'

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
