import { IMMUTABLE, IMMUTABLE_FILES, IMMUTABLE_FOLDERS, OPEN_FOLDER, replacePlaceholders, REVALIDATE } from './cacheControl.ts'
import type { PolicySources } from './contentSecurityPolicy.ts'
import { securityHeaders } from './contentSecurityPolicy.ts'
import { DEPLOY_NOTE } from './deployNote.ts'
import { indentLines } from './indentLines.ts'

/** A Caddyfile. The address is a port, so plain http; write a host name instead and Caddy serves https by itself. */
export function caddyfile(policy: PolicySources): string {
  const kept = [...IMMUTABLE_FOLDERS.map((folder) => `${folder}*`), replacePlaceholders(IMMUTABLE_FILES, '*')].join(' ')
  return [
    `# ${DEPLOY_NOTE}`,
    ':80 {',
    ...indentLines(
      [
        'root * /srv/egiz',
        'file_server {',
        '\tprecompressed br gzip',
        '}',
        '',
        'header {',
        ...securityHeaders(policy).map(([name, value]) => `\t${name} "${value}"`),
        '}',
        `@immutable path ${kept}`,
        `header @immutable Cache-Control "${IMMUTABLE}"`,
        `@changing not path ${kept}`,
        `header @changing Cache-Control "${REVALIDATE}"`,
        `header ${OPEN_FOLDER}* Access-Control-Allow-Origin "*"`,
        '',
        'handle_errors 404 {',
        '\trewrite * /404.html',
        '\tfile_server',
        '}',
      ],
      '\t',
    ),
    '}',
    '',
  ].join('\n')
}
