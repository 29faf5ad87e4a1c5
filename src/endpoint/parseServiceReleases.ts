import { isJsonObject, member } from '#src/jsonstat/jsonObject.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { checkProfile } from './checkProfile.ts'
import { releaseId } from './codes.ts'
import { decode, list, object } from './decode.ts'
import type { DocumentFault } from './failure.ts'

const releases = object({ releases: list(object({ id: releaseId })) })

/**
 * Ids of the releases of a service, newest first as the document has them.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @returns else every issue with its path, or the newer profile it claims; throws nothing
 */
export function parseServiceReleases(document: unknown): Result<readonly string[], DocumentFault> {
  const fault = checkProfile(isJsonObject(document) ? member(document, 'profile') : undefined, 'profile')
  if (fault !== null) return err(fault)
  const decoded = decode(releases, document)
  return decoded.ok ? ok(decoded.value.releases.map(({ id }) => id)) : err({ kind: 'contract', issues: decoded.error })
}
