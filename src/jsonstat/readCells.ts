import type { Issue } from './issue.ts'
import { describe, MOST_ISSUES } from './issue.ts'
import { isJsonObject, wholeNumber } from './jsonObject.ts'

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i

/** A finite number, also when written as text; undefined for what is neither a number nor null. */
function readNumber(value: unknown): number | null | undefined {
  if (value === null) return null
  const number = typeof value === 'string' && NUMBER.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** Entries by flat cell index of a list (all cells) or an object (some cells); issues for keys outside the cube. */
function cellEntries(cells: unknown, name: string, cellCount: number, issues: Issue[]): [number, unknown][] {
  if (Array.isArray(cells)) {
    if (cells.length === cellCount) return [...cells.entries()]
    issues.push({ path: name, expected: `${cellCount} cells`, received: describe(cells) })
    return []
  }
  if (!isJsonObject(cells)) {
    issues.push({ path: name, expected: 'a list or an object of cells', received: describe(cells) })
    return []
  }
  const entries: [number, unknown][] = []
  for (const [key, content] of Object.entries(cells)) {
    const cell = wholeNumber(key)
    if (cell !== null && cell < cellCount) entries.push([cell, content])
    else issues.push({ path: `${name}.${key}`, expected: `a cell from 0 to ${cellCount - 1}`, received: describe(key) })
    if (issues.length >= MOST_ISSUES) break
  }
  return entries
}

/** Values by flat cell index; cells without one are left out. */
export function readValues(value: unknown, cellCount: number, issues: Issue[]): Map<number, number> {
  const values = new Map<number, number>()
  for (const [cell, content] of cellEntries(value, 'value', cellCount, issues)) {
    const number = readNumber(content)
    if (typeof number === 'number') values.set(cell, number)
    if (number === undefined) {
      issues.push({ path: `value[${cell}]`, expected: 'a number or null', received: describe(content) })
    }
    if (issues.length >= MOST_ISSUES) break
  }
  return values
}

interface Statuses {
  readonly ofAll: string | null
  readonly byCell: ReadonlyMap<number, string>
}

/** Status in any of its forms: absent, one text, a list of one (both mean every cell), a list, an object. */
export function readStatuses(status: unknown, cellCount: number, issues: Issue[]): Statuses {
  if (status === undefined || status === null) return { ofAll: null, byCell: new Map() }
  if (typeof status === 'string') return { ofAll: status, byCell: new Map() }
  if (Array.isArray(status) && status.length === 1 && typeof status[0] === 'string') {
    return { ofAll: status[0], byCell: new Map() }
  }
  const byCell = new Map<number, string>()
  for (const [cell, content] of cellEntries(status, 'status', cellCount, issues)) {
    if (typeof content === 'string') byCell.set(cell, content)
    else if (content !== null) {
      issues.push({ path: `status[${cell}]`, expected: 'text or null', received: describe(content) })
    }
    if (issues.length >= MOST_ISSUES) break
  }
  return { ofAll: null, byCell }
}
