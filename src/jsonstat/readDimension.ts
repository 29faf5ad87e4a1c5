import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { Dimension, Role } from './dataset.ts'
import type { Issue } from './issue.ts'
import { describe } from './issue.ts'
import type { JsonObject } from './jsonObject.ts'
import { isJsonObject, member, objectMember, textMember, wholeNumber } from './jsonObject.ts'

const ROLES: readonly Role[] = ['time', 'geo', 'metric']

/** Role of a dimension: a member of `role` may be a list or, in the wild, one text. */
function roleOf(id: string, roles: JsonObject): Role | null {
  const holds = (role: Role): boolean => {
    const ids = member(roles, role)
    return Array.isArray(ids) ? ids.includes(id) : ids === id
  }
  return ROLES.find(holds) ?? null
}

function codesFromList(list: readonly unknown[], path: string): Result<string[], Issue> {
  const codes: string[] = []
  const seen = new Set<string>()
  for (const [position, code] of list.entries()) {
    if (typeof code !== 'string') {
      return err({ path: `${path}[${position}]`, expected: 'the code of a category', received: describe(code) })
    }
    if (seen.has(code)) {
      return err({ path: `${path}[${position}]`, expected: 'a code that stands once', received: describe(code) })
    }
    seen.add(code)
    codes.push(code)
  }
  return ok(codes)
}

/** Order comes from the positions alone: the keys of an object may stand in any order. */
function codesFromPositions(positions: JsonObject, path: string): Result<string[], Issue> {
  const entries = Object.entries(positions)
  const codes = new Map<number, string>()
  for (const [code, value] of entries) {
    const position = wholeNumber(value)
    const at = `${path}.${code}`
    if (position === null || position >= entries.length) {
      return err({ path: at, expected: `a position from 0 to ${entries.length - 1}`, received: describe(value) })
    }
    if (codes.has(position)) {
      return err({ path: at, expected: 'a position that no other category has', received: describe(value) })
    }
    codes.set(position, code)
  }
  return ok(entries.map((_, position) => codes.get(position) ?? ''))
}

function readCodes(category: JsonObject, path: string): Result<string[], Issue> {
  const index = member(category, 'index')
  if (Array.isArray(index)) return codesFromList(index, `${path}.index`)
  if (isJsonObject(index)) return codesFromPositions(index, `${path}.index`)
  const labelled = Object.keys(objectMember(category, 'label'))
  if (index === undefined && labelled.length === 1) return ok(labelled)
  return err({
    path: `${path}.index`,
    expected: 'categories as a list or an object (absent only for a single labelled category)',
    received: describe(index),
  })
}

/** One dimension with its categories in the order of the cells. */
export function readDimension(id: string, dimensions: JsonObject, roles: JsonObject): Result<Dimension, Issue> {
  const path = `dimension.${id}`
  const dimension = member(dimensions, id)
  if (!isJsonObject(dimension)) return err({ path, expected: 'an object', received: describe(dimension) })
  const category = member(dimension, 'category')
  if (!isJsonObject(category)) {
    return err({ path: `${path}.category`, expected: 'an object', received: describe(category) })
  }
  const codes = readCodes(category, `${path}.category`)
  if (!codes.ok) return codes
  const labels = new Map<string, string>()
  for (const [code, label] of Object.entries(objectMember(category, 'label'))) {
    if (typeof label === 'string') labels.set(code, label)
  }
  return ok({ id, label: textMember(dimension, 'label'), role: roleOf(id, roles), codes: codes.value, labels })
}
