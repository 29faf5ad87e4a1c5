import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { Dataset, Dimension } from './dataset.ts'
import type { Issue } from './issue.ts'
import { describe, MOST_ISSUES } from './issue.ts'
import type { JsonObject } from './jsonObject.ts'
import { isJsonObject, member, objectMember, textMember, wholeNumber } from './jsonObject.ts'
import { readStatuses, readValues } from './readCells.ts'
import { readDimension } from './readDimension.ts'

/** Whoever reads a cube walks its cells; a short document with long dimensions must not make that endless. */
const MOST_CELLS = 10_000_000

function readIds(document: JsonObject): Result<string[], Issue> {
  const ids = member(document, 'id')
  const wrong = { path: 'id', expected: 'a list of different dimension ids', received: describe(ids) }
  if (!Array.isArray(ids) || ids.length === 0) return err(wrong)
  const texts = ids.filter((id): id is string => typeof id === 'string')
  return texts.length === ids.length && new Set(texts).size === ids.length ? ok(texts) : err(wrong)
}

function readDimensions(document: JsonObject, ids: readonly string[], issues: Issue[]): Dimension[] {
  const dimensions: Dimension[] = []
  for (const id of ids) {
    const dimension = readDimension(id, objectMember(document, 'dimension'), objectMember(document, 'role'))
    if (dimension.ok) dimensions.push(dimension.value)
    else if (issues.length < MOST_ISSUES) issues.push(dimension.error)
  }
  return dimensions
}

function checkSize(document: JsonObject, dimensions: readonly Dimension[], issues: Issue[]): void {
  const size = member(document, 'size')
  if (!Array.isArray(size) || size.length !== dimensions.length) {
    issues.push({ path: 'size', expected: `a list of ${dimensions.length} sizes`, received: describe(size) })
    return
  }
  for (const [position, { id, codes }] of dimensions.entries()) {
    if (wholeNumber(size[position]) === codes.length) continue
    const expected = `${codes.length}, the number of categories of ${id}`
    issues.push({ path: `size[${position}]`, expected, received: describe(size[position]) })
    if (issues.length >= MOST_ISSUES) return
  }
}

function readNotes(document: JsonObject): string[] {
  const note = member(document, 'note')
  const notes: unknown[] = Array.isArray(note) ? note : [note]
  return notes.filter((text): text is string => typeof text === 'string')
}

/**
 * A JSON-stat 2.0 dataset, in any of the forms that are met in the wild.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @returns the dataset, or at most 20 issues; throws nothing
 */
export function readDataset(document: unknown): Result<Dataset, readonly Issue[]> {
  if (!isJsonObject(document)) return err([{ path: '', expected: 'a JSON-stat dataset', received: describe(document) }])
  const kind = member(document, 'class')
  if (kind !== undefined && kind !== 'dataset') {
    return err([{ path: 'class', expected: '"dataset"', received: describe(kind) }])
  }
  const version = member(document, 'version')
  if (version !== undefined && version !== 2 && !(typeof version === 'string' && /^2(\.|$)/.test(version))) {
    return err([{ path: 'version', expected: '"2.0"', received: describe(version) }])
  }
  const ids = readIds(document)
  if (!ids.ok) return err([ids.error])

  const issues: Issue[] = []
  const dimensions = readDimensions(document, ids.value, issues)
  if (issues.length > 0) return err(issues)
  checkSize(document, dimensions, issues)
  const cellCount = dimensions.reduce((count, { codes }) => count * codes.length, 1)
  if (cellCount > MOST_CELLS) {
    issues.push({ path: 'size', expected: `at most ${MOST_CELLS} cells`, received: String(cellCount) })
  }
  if (issues.length > 0) return err(issues)

  const values = readValues(member(document, 'value'), cellCount, issues)
  const statuses = readStatuses(member(document, 'status'), cellCount, issues)
  if (issues.length > 0) return err(issues.slice(0, MOST_ISSUES))
  return ok({
    label: textMember(document, 'label'),
    source: textMember(document, 'source'),
    updated: textMember(document, 'updated'),
    notes: readNotes(document),
    dimensions,
    cellCount,
    values,
    statuses: statuses.byCell,
    statusOfAll: statuses.ofAll,
    extension: objectMember(document, 'extension'),
  })
}
