import { isJsonObject, member } from '#src/jsonstat/jsonObject.ts'
import { describe } from '#src/jsonstat/issue.ts'
import type { Queues } from '#src/model/queues.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { branchCode } from './codes.ts'
import { converted, count, decode, flag, list, matching, nullable, object } from './decode.ts'
import type { DocumentFault } from './failure.ts'

const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/

/** Milliseconds; the clock of the place is kept beside them. */
const instant = converted(matching(ZONED, 'a time with its zone'), 'a time with its zone', (text) => {
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : { at, clock: text.slice(11, 16) }
})

const queues = object({
  at: instant,
  demonstration: flag,
  branches: list(
    object<Queues['branches'][number]>({
      code: branchCode,
      waiting: nullable(count),
      desks: nullable(count),
      longestSeconds: nullable(count),
    }),
  ),
})

/**
 * The queues of now that a document holds.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @returns else every issue with its path, or the newer profile it claims; throws nothing
 */
export function parseQueues(document: unknown): Result<Queues, DocumentFault> {
  const profile = isJsonObject(document) ? member(document, 'profile') : undefined
  if (profile !== 'city-queues/1') {
    if (typeof profile === 'string' && /^city-queues\/[2-9]$/.test(profile)) return err({ kind: 'newer-version', profile })
    return err({ kind: 'contract', issues: [{ path: 'profile', expected: '"city-queues/1"', received: describe(profile) }] })
  }
  const decoded = decode(queues, document)
  if (!decoded.ok) return err({ kind: 'contract', issues: decoded.error })
  const { at: instantOf, demonstration, branches } = decoded.value
  return ok({ ...instantOf, demonstration, branches })
}
