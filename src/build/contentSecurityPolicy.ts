import { createHash } from 'node:crypto'

export interface PolicySources {
  /** Origins besides the site's own that the page may fetch from: the operator's endpoint. */
  readonly connect: readonly string[]
  /** `sha256-...` of the one inline script in the head. */
  readonly headScriptHash: string
}

/** The hash of an inline script as a policy names it: `sha256-` and base64 of the text between the tags. */
export function scriptHash(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`
}

/** Directives that a meta tag may not carry: browsers ignore them there and say so in the console. */
const HEADER_ONLY = new Set(['frame-ancestors'])

function directives({ connect, headScriptHash }: PolicySources): readonly string[] {
  return [
    "default-src 'none'",
    `script-src 'self' '${headScriptHash}'`,
    "style-src 'self'",
    "style-src-attr 'none'",
    "img-src 'self' blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]
}

/** The policy that a server sends with every answer. */
export function contentSecurityPolicy(sources: PolicySources): string {
  return directives(sources).join('; ')
}

/** The same policy for `<meta http-equiv>`, for hosts that send no headers; without what a meta tag cannot carry. */
export function metaSecurityPolicy(sources: PolicySources): string {
  return directives(sources)
    .filter((directive) => !HEADER_ONLY.has(directive.split(' ', 1)[0] ?? ''))
    .join('; ')
}

export type Header = readonly [name: string, value: string]

/**
 * Headers of every answer, in the order they are printed.
 * No Strict-Transport-Security: an intranet may serve the site over plain http, and only its own team can decide that.
 * No Cross-Origin-Opener-Policy: over plain http browsers ignore it and say so in the console, and no page is opened here.
 */
export function securityHeaders(sources: PolicySources): readonly Header[] {
  return [
    ['Content-Security-Policy', contentSecurityPolicy(sources)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ]
}
