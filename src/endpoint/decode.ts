import type { Issue } from '#src/jsonstat/issue.ts'
import { describe } from '#src/jsonstat/issue.ts'
import { isJsonObject } from '#src/jsonstat/jsonObject.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'

/** Where a decoder stands, and where it reports what is wrong. */
export interface Place {
  readonly path: string
  readonly issues: Issue[]
}

/** Turns what a document holds into T, or reports at least one issue and gives undefined. */
export type Decoder<T> = (input: unknown, place: Place) => T | undefined

/** What a document holds, or every issue that the decoder found in it. */
export function decode<T>(decoder: Decoder<T>, input: unknown): Result<T, readonly Issue[]> {
  const issues: Issue[] = []
  const value = decoder(input, { path: '', issues })
  return value === undefined || issues.length > 0 ? err(issues) : ok(value)
}

/** Reports that a place does not hold what was expected; undefined, so that a decoder can return it. */
export function report(place: Place, expected: string, received: unknown): undefined {
  place.issues.push({ path: place.path, expected, received: describe(received) })
  return undefined
}

/** The place of a member: `areas[3]`, `release.id`, `notes["a b"]`. */
export function inside(place: Place, key: string | number): Place {
  if (typeof key === 'number') return { ...place, path: `${place.path}[${key}]` }
  if (!/^\w+$/.test(key)) return { ...place, path: `${place.path}[${JSON.stringify(key)}]` }
  return { ...place, path: place.path === '' ? key : `${place.path}.${key}` }
}

/** A decoder for what `accept` lets pass. */
export function accepting<T>(expected: string, accept: (input: unknown) => input is T): Decoder<T> {
  return (input, place) => (accept(input) ? input : report(place, expected, input))
}

const isText = (input: unknown): input is string => typeof input === 'string'

export const text = accepting('text', isText)
/** Text with at least one character that is not a space. */
export const filledText = accepting(
  'text that is not empty',
  (input): input is string => isText(input) && input.trim() !== '',
)
export const flag = accepting('true or false', (input): input is boolean => typeof input === 'boolean')
/** JSON knows no infinite numbers but `1e999` becomes one. */
export const finite = accepting('a finite number', (input): input is number => Number.isFinite(input))
export const count = accepting(
  'a whole number from 0',
  (input): input is number => typeof input === 'number' && Number.isSafeInteger(input) && input >= 0,
)

/** Text of a form that `expected` puts into words. */
export function matching(pattern: RegExp, expected: string): Decoder<string> {
  return accepting(expected, (input): input is string => isText(input) && pattern.test(input))
}

/** One of a few words, or of a few numbers. */
export function oneOf<const T extends string | number>(values: readonly T[]): Decoder<T> {
  const expected = values.map((value) => JSON.stringify(value)).join(' or ')
  return accepting(expected, (input): input is T => values.some((value) => value === input))
}

/** What stands there, turned into something else; `convert` gives null for what it does not understand. */
export function converted<T, U>(decoder: Decoder<T>, expected: string, convert: (value: T) => U | null): Decoder<U> {
  return (input, place) => {
    const value = decoder(input, place)
    if (value === undefined) return undefined
    return convert(value) ?? report(place, expected, input)
  }
}

/** Null where the document has null or nothing. */
export function nullable<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (input, place) => (input === undefined || input === null ? null : decoder(input, place))
}

export function list<T>(decoder: Decoder<T>): Decoder<readonly T[]> {
  return (input, place) => {
    if (!Array.isArray(input)) return report(place, 'a list', input)
    const members = input.map((member: unknown, index) => decoder(member, inside(place, index)))
    return members.every((member) => member !== undefined) ? members : undefined
  }
}

/** An object with any keys; the result inherits nothing, so that `constructor` is an unknown key of it. */
export function dictionary<T>(decoder: Decoder<T>): Decoder<Readonly<Record<string, T>>> {
  return (input, place) => {
    if (!isJsonObject(input)) return report(place, 'an object', input)
    const entries: [string, T][] = []
    for (const [key, member] of Object.entries(input)) {
      const value = decoder(member, inside(place, key))
      if (value !== undefined) entries.push([key, value])
    }
    const record = Object.fromEntries(entries)
    Object.setPrototypeOf(record, null)
    return record
  }
}

/** An object with these keys; others are left out. */
export function object<T extends object>(fields: { readonly [Key in keyof T]: Decoder<T[Key]> }): Decoder<T> {
  return (input, place) => {
    if (!isJsonObject(input)) return report(place, 'an object', input)
    const known = new Map<string, unknown>(Object.entries(input))
    const entries = Object.entries<Decoder<unknown>>(fields).map(
      ([key, decoder]) => [key, decoder(known.get(key), inside(place, key))] as const,
    )
    // Every field was decoded by the decoder of its type.
    return entries.some(([, value]) => value === undefined) ? undefined : (Object.fromEntries(entries) as T)
  }
}
