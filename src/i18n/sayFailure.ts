import type { Language } from './language.ts'

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

/** A failure in words. What is still shown depends on the page: `words.failures.stillShown` and its neighbours. */
export function sayFailure(failure: SayableFailure, language: Language): FailureText {
  const { failures } = language.words
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
