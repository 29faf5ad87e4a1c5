/** One departure from JSON-stat: where, what should stand there, what does. */
export interface Issue {
  /** `dimension.REF_AREA.category.index`, '' for the document itself. */
  readonly path: string
  readonly expected: string
  /** Short, safe to show. */
  readonly received: string
}

/** More say nothing new, and a hostile document could hold millions. */
export const MOST_ISSUES = 20

/** How an unexpected value is named in an issue: its text when short, else its type. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`
}
