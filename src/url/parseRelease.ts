import { cut } from './cut.ts'
import { GIVEN_LENGTH, type Notice } from './notice.ts'
import { readParameters, withoutTrailingPunctuation } from './readParameters.ts'

/** A day, and a letter from b for a later release of the same day. */
const RELEASE = /^\d{4}-\d{2}-\d{2}[b-z]?$/

/**
 * The release that a link pins; null for the newest.
 * Read apart from the question, because it decides which catalogue is loaded. Whether the release exists is known by
 * the list of releases only. Never throws.
 */
export function parseRelease(search: string): {
  readonly release: string | null
  readonly notices: readonly Notice[]
} {
  const parameters = readParameters(search)
  const notices = parameters.notices.filter((notice) => 'name' in notice && notice.name === 'release')
  const text = parameters.values.get('release')
  if (text === undefined) return { release: null, notices }
  const release = withoutTrailingPunctuation(text).toLowerCase()
  if (RELEASE.test(release)) return { release, notices }
  return { release: null, notices: [...notices, { kind: 'unknown-release', given: cut(text, GIVEN_LENGTH) }] }
}
