import { IMMUTABLE, IMMUTABLE_FILES_PATTERN, IMMUTABLE_FOLDERS, OPEN_FOLDER, REVALIDATE } from './cacheControl.ts'
import type { PolicySources } from './contentSecurityPolicy.ts'
import { securityHeaders } from './contentSecurityPolicy.ts'
import { DEPLOY_NOTE } from './deployNote.ts'
import { indentLines } from './indentLines.ts'

/** A file for nginx's `conf.d`: two maps and a server. A header stands at one level only, because a deeper one hides it. */
export function nginxConfig(policy: PolicySources): string {
  const headers = securityHeaders(policy).map(([name, value]) => `add_header ${name} "${value}" always;`)
  return [
    `# ${DEPLOY_NOTE}`,
    '# Set listen, server_name and root. Needs ngx_http_gzip_static_module; with ngx_brotli add `brotli_static on;`.',
    'map $uri $egiz_cache_control {',
    `    default "${REVALIDATE}";`,
    ...[...IMMUTABLE_FOLDERS.map((folder) => `^${folder}`), IMMUTABLE_FILES_PATTERN].map((pattern) => `    ~${pattern} "${IMMUTABLE}";`),
    '}',
    '',
    'map $uri $egiz_allow_origin {',
    '    default "";',
    `    ~^${OPEN_FOLDER} "*";`,
    '}',
    '',
    'server {',
    ...indentLines(
      [
        'listen 80;',
        'server_name _;',
        'root /srv/egiz;',
        'index index.html;',
        'charset utf-8;',
        'charset_types text/html text/plain text/css text/javascript application/javascript application/json text/csv;',
        'server_tokens off;',
        'gzip_static on;',
        'gzip_vary on;',
        'absolute_redirect off;',
        'error_page 404 /404.html;',
        '',
        ...headers,
        'add_header Cache-Control $egiz_cache_control;',
        'add_header Access-Control-Allow-Origin $egiz_allow_origin;',
      ],
      '    ',
    ),
    '}',
    '',
  ].join('\n')
}
