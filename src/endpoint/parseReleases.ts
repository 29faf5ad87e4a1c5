import type { Release } from '#src/model/catalogue.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { indicatorCode, releaseId } from './codes.ts'
import { count, decode, list, nullable, object } from './decode.ts'
import type { DocumentFault } from './failure.ts'

const releases = object({
  releases: list(
    object<Release>({
      id: releaseId,
      revises: nullable(releaseId),
      changes: nullable(
        object({
          added: count,
          revised: count,
          reprinted: count,
          removed: count,
          indicatorsAdded: list(indicatorCode),
        }),
      ),
    }),
  ),
})

/**
 * The list of releases that a document holds, newest first as the document has them.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @returns else every issue with its path; throws nothing
 */
export function parseReleases(document: unknown): Result<readonly Release[], DocumentFault> {
  const decoded = decode(releases, document)
  return decoded.ok ? ok(decoded.value.releases) : err({ kind: 'contract', issues: decoded.error })
}
