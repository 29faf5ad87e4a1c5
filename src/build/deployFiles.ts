import { IMMUTABLE, IMMUTABLE_FOLDERS, OPEN_FOLDER, REVALIDATE } from './cacheRules.ts'
import type { PolicySources } from './securityPolicy.ts'
import { securityHeaders } from './securityPolicy.ts'

const ORIGIN_NOTE = 'Written by `npm run deploy:headers` from src/build/securityPolicy.ts and public/config.json.'

function indent(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => (line === '' ? '' : by + line))
}

/**
 * `_headers` as Netlify, Cloudflare Pages and their kin read it.
 * Only what differs from these hosts' own rule (ask again each time) is said of caching: where two rules match a path
 * they join the values of a header, so none may overlap.
 */
export function staticHostHeaders(policy: PolicySources): string {
  const everywhere = securityHeaders(policy).map(([name, value]) => `  ${name}: ${value}`)
  const immutable = IMMUTABLE_FOLDERS.flatMap((folder) => [`${folder}*`, `  Cache-Control: ${IMMUTABLE}`])
  const open = [`${OPEN_FOLDER}*`, '  Access-Control-Allow-Origin: *']
  return [`# ${ORIGIN_NOTE}`, '/*', ...everywhere, ...immutable, ...open, ''].join('\n')
}

/** A file for nginx's `conf.d`: two maps and a server. A header stands at one level only, because a deeper one hides it. */
export function nginxConfig(policy: PolicySources): string {
  const headers = securityHeaders(policy).map(([name, value]) => `add_header ${name} "${value}" always;`)
  return [
    `# ${ORIGIN_NOTE}`,
    '# Set listen, server_name and root. Needs ngx_http_gzip_static_module; with ngx_brotli add `brotli_static on;`.',
    'map $uri $egiz_cache_control {',
    `    default "${REVALIDATE}";`,
    ...IMMUTABLE_FOLDERS.map((folder) => `    ~^${folder} "${IMMUTABLE}";`),
    '}',
    '',
    'map $uri $egiz_allow_origin {',
    '    default "";',
    `    ~^${OPEN_FOLDER} "*";`,
    '}',
    '',
    'server {',
    ...indent(
      [
        'listen 80;',
        'server_name _;',
        'root /srv/egiz;',
        'index index.html;',
        'charset utf-8;',
        'charset_types text/html text/plain text/css text/javascript application/javascript application/json text/csv;',
        'server_tokens off;',
        'gzip_static on;',
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

/** A Caddyfile. The address is a port, so plain http; write a host name instead and Caddy serves https by itself. */
export function caddyfile(policy: PolicySources): string {
  const folders = IMMUTABLE_FOLDERS.map((folder) => `${folder}*`).join(' ')
  return [
    `# ${ORIGIN_NOTE}`,
    ':80 {',
    ...indent(
      [
        'root * /srv/egiz',
        'file_server {',
        '\tprecompressed br gzip',
        '}',
        '',
        'header {',
        ...securityHeaders(policy).map(([name, value]) => `\t${name} "${value}"`),
        '}',
        `@immutable path ${folders}`,
        `header @immutable Cache-Control "${IMMUTABLE}"`,
        `@changing not path ${folders}`,
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
