import type { Entry } from './vocabulary.ts'

/**
 * The entry that an id of a link names, by its id or by a former one; null when none has it.
 * Case does not matter. An id beats an equal alias of another entry.
 */
export function findEntry(
  entries: readonly Entry[],
  given: string,
): { readonly id: string; readonly renamed: boolean } | null {
  const wanted = given.toLowerCase()
  const named = entries.find(({ id }) => id.toLowerCase() === wanted)
  if (named !== undefined) return { id: named.id, renamed: false }
  const formerly = entries.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === wanted))
  return formerly === undefined ? null : { id: formerly.id, renamed: true }
}
