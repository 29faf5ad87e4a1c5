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
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return `${value}`
  if (typeof value !== 'string') return `an ${typeof value}`
  return JSON.stringify(value.length <= 60 ? value : `${value.slice(0, 57)}...`)
}
