import type { Issue } from '#src/jsonstat/issue.ts'

/** What a server said of an error, as RFC 9457 lets it; null where it said nothing. */
export interface Problem {
  readonly type: string | null
  readonly title: string | null
  readonly detail: string | null
}

/** What can be wrong with a document that arrived whole. */
export type DocumentFault =
  | { readonly kind: 'contract'; readonly issues: readonly Issue[] }
  /** Written for a later version of this page. */
  | { readonly kind: 'newer-version'; readonly profile: string }

/** What can go wrong between a question and its answer; each kind is told to the reader in its own words. */
export type Fault =
  | DocumentFault
  /** Nothing answered: no network, no such host, or the browser let nothing through. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout'; readonly timeoutMs: number }
  | {
      readonly kind: 'status'
      readonly status: number
      /** What the server asked us to wait; null when it asked nothing. */
      readonly retryAfterMs: number | null
      readonly problem: Problem | null
    }
  /** HTML instead of data, or a redirection: mostly a sign-in page. */
  | { readonly kind: 'web-page' }
  | { readonly kind: 'not-json' }
  /** The end is missing; `expectedBytes` is null where nobody announced a size. */
  | { readonly kind: 'cut'; readonly expectedBytes: number | null; readonly receivedBytes: number }
  | { readonly kind: 'wrong-hash'; readonly expected: string; readonly received: string }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  /** Nobody waits for the answer any more. */
  | { readonly kind: 'aborted' }

/** What went wrong, and with which address. */
export type Failure = Fault & { readonly address: string }

/** The fault of a document, with the address it came from. */
export function failureAt(address: string, fault: Fault): Failure {
  return { ...fault, address }
}

/** A failure of the contract in one place of a document. */
export function contractFailure(address: string, issue: Issue): Failure {
  return failureAt(address, { kind: 'contract', issues: [issue] })
}
