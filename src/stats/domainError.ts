/** Input for which a formula has no answer: named, so that nobody ever sees NaN. */
export interface DomainError {
  readonly kind: 'domain'
  /** Name of the argument: `count`. */
  readonly argument: string
  /** What would have been right, in English, for developers. */
  readonly expected: string
  readonly received: number
}

/** A result of a formula, or the argument that made it impossible. */
export type Computed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: DomainError }

/** Largest count for which the formulas are tested. */
const MAX_COUNT = 1_000_000

/** The error of a count that is not a whole number from 0 to `MAX_COUNT`; null when it is fine. */
export function countError(argument: string, received: number): DomainError | null {
  if (Number.isInteger(received) && received >= 0 && received <= MAX_COUNT) return null
  return { kind: 'domain', argument, expected: `a whole number from 0 to ${MAX_COUNT}`, received }
}

/** The error of a number that is not above 0 and finite; null when it is fine. */
export function positiveError(argument: string, received: number): DomainError | null {
  if (Number.isFinite(received) && received > 0) return null
  return { kind: 'domain', argument, expected: 'a finite number above 0', received }
}

/** The error of a level or share that is not between 0 and 1, both excluded; null when it is fine. */
export function levelError(received: number, argument = 'level'): DomainError | null {
  if (received > 0 && received < 1) return null
  return { kind: 'domain', argument, expected: 'a number between 0 and 1', received }
}
