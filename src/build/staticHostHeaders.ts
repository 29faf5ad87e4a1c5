import { IMMUTABLE, IMMUTABLE_FILES, IMMUTABLE_FOLDERS, OPEN_FOLDER } from './cacheControl.ts'
import type { PolicySources } from './contentSecurityPolicy.ts'
import { securityHeaders } from './contentSecurityPolicy.ts'
import { DEPLOY_NOTE } from './deployNote.ts'

/**
 * `_headers` as Netlify, Cloudflare Pages and their kin read it.
 * Only what differs from these hosts' own rule (ask again each time) is said of caching: where two rules match a path
 * they join the values of a header, so none may overlap.
 */
export function staticHostHeaders(policy: PolicySources): string {
  const everywhere = securityHeaders(policy).map(([name, value]) => `  ${name}: ${value}`)
  const kept = [...IMMUTABLE_FOLDERS.map((folder) => `${folder}*`), IMMUTABLE_FILES]
  const immutable = kept.flatMap((path) => [path, `  Cache-Control: ${IMMUTABLE}`])
  const open = [`${OPEN_FOLDER}*`, '  Access-Control-Allow-Origin: *']
  return [`# ${DEPLOY_NOTE}`, '/*', ...everywhere, ...immutable, ...open, ''].join('\n')
}
