import type { Formats } from './formats.ts'

/** Joins names with commas and, before the last one, the word for "and". */
export function createList(and: string): Formats['list'] {
  return (items) => {
    const last = items.at(-1) ?? ''
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`
  }
}
