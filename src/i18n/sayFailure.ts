import type { FailuresWords } from './en/failures.ts'

/** What is needed of a failure to say it; the failures of the endpoint fit. */
export type SayableFailure =
  | { readonly kind: 'timeout'; readonly timeoutMs: number }
  | { readonly kind: 'status'; readonly status: number }
  | {
      readonly kind:
        | 'offline'
        | 'web-page'
        | 'not-json'
        | 'cut'
        | 'wrong-hash'
        | 'contract'
        | 'newer-version'
        | 'too-large'
        | 'aborted'
    }

/** What failed and what the reader can do, a sentence or two each. */
export interface FailureText {
  readonly failed: string
  readonly remedy: string
}

const MS_PER_SECOND = 1000

/** A failure in words. */
export function sayFailure(failure: SayableFailure, failures: FailuresWords): FailureText {
  switch (failure.kind) {
    case 'timeout': {
      const { failed, remedy } = failures.timeout
      return { failed: failed(Math.round(failure.timeoutMs / MS_PER_SECOND)), remedy }
    }
    case 'status': {
      const { failed, remedy } = failures.status
      return { failed: failed(failure.status), remedy }
    }
    default:
      return failures[failure.kind]
  }
}
