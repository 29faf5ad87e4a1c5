import type { Catalogue, Commitment } from '#src/model/catalogue.ts'
import type { Result } from '#src/model/result.ts'
import type { Failure } from './failure.ts'
import { fetchHashedDocument } from './fetchHashedDocument.ts'
import { parseCommitments } from './parseCommitments.ts'

/**
 * What the cities promised each other, with the evidence that is published, in the language of the catalogue.
 * @param endpoint absolute address of the endpoint's folder, with a slash at its end
 */
export function getCommitments(
  endpoint: string,
  catalogue: Catalogue,
  signal: AbortSignal,
): Promise<Result<readonly Commitment[], Failure>> {
  return fetchHashedDocument(endpoint, catalogue.commitments, parseCommitments, signal)
}
