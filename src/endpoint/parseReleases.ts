import { isJsonObject, member } from '#src/jsonstat/jsonObject.ts'
import type { Release } from '#src/model/catalogue.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { checkProfile } from './checkProfile.ts'
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
 * @returns else every issue with its path, or the newer profile it claims; throws nothing
 */
export function parseReleases(document: unknown): Result<readonly Release[], DocumentFault> {
  const fault = checkProfile(isJsonObject(document) ? member(document, 'profile') : undefined, 'profile')
  if (fault !== null) return err(fault)
  const decoded = decode(releases, document)
  return decoded.ok ? ok(decoded.value.releases) : err({ kind: 'contract', issues: decoded.error })
}
