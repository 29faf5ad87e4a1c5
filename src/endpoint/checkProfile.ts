import { describe } from '#src/jsonstat/issue.ts'
import type { JsonObject } from '#src/jsonstat/jsonObject.ts'
import { member, objectMember } from '#src/jsonstat/jsonObject.ts'
import type { DocumentFault } from './failure.ts'

const VERSION = 1

/**
 * What is wrong with the profile that a document claims; null when it is ours.
 * A higher version is told apart from a broken one: there the page must be renewed, not the data.
 * @param path where the document claims it
 */
export function checkProfile(profile: unknown, path: string): DocumentFault | null {
  const version = typeof profile === 'string' ? /^city-indicators\/([1-9]\d{0,5})$/.exec(profile)?.[1] : undefined
  if (version === String(VERSION)) return null
  if (typeof profile === 'string' && Number(version) > VERSION) return { kind: 'newer-version', profile }
  const expected = `"city-indicators/${VERSION}"`
  return { kind: 'contract', issues: [{ path, expected, received: describe(profile) }] }
}

/** The same for a document of JSON-stat, which claims it in `extension.indicators`. */
export function checkExtension(extension: JsonObject): DocumentFault | null {
  return checkProfile(member(objectMember(extension, 'indicators'), 'profile'), 'extension.indicators.profile')
}
