import { isJsonObject, member } from '#src/jsonstat/jsonObject.ts'
import type { Commitment, Evidence } from '#src/model/catalogue.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { checkProfile } from './checkProfile.ts'
import { linkId, webAddress } from './codes.ts'
import { decode, filledText, list, matching, nullable, object } from './decode.ts'
import type { DocumentFault } from './failure.ts'

const commitments = object({
  commitments: list(
    object<Commitment>({
      code: linkId,
      topic: linkId,
      text: filledText,
      indicators: list(linkId),
      evidence: list(
        object<Evidence>({
          date: matching(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, a month or a day'),
          text: filledText,
          url: nullable(webAddress),
        }),
      ),
    }),
  ),
})

/**
 * The commitments that a document holds, in its order.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @returns else every issue with its path, or the newer profile it claims; throws nothing
 */
export function parseCommitments(document: unknown): Result<readonly Commitment[], DocumentFault> {
  const fault = checkProfile(isJsonObject(document) ? member(document, 'profile') : undefined, 'profile')
  if (fault !== null) return err(fault)
  const decoded = decode(commitments, document)
  return decoded.ok ? ok(decoded.value.commitments) : err({ kind: 'contract', issues: decoded.error })
}
