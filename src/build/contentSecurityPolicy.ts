import { createHash } from 'node:crypto'

export interface PolicySources {
  /** Origins besides the site's own that the page may fetch from: the operator's endpoint. */
  readonly connect: readonly string[]
  /** `sha256-...` of the one inline script in the head. */
  readonly headScriptHash: string
}

/** The hash of an inline script or style as a policy names it: `sha256-` and base64 of the text between the tags. */
export function inlineHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** What both a page and its server say. */
function shared({ connect, headScriptHash }: PolicySources): readonly string[] {
  return [
    `script-src 'self' '${headScriptHash}'`,
    "style-src-attr 'none'",
    "img-src 'self' blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]
}

/**
 * The policy that a server sends with every answer. Both policies hold; what this one leaves open, styles, only the page can
 * name: the hash changes with a build, and a server that named an old one would show a page without its style. So it does not
 * say `default-src` either, which would refuse them, and names what else that would refuse.
 */
export function contentSecurityPolicy(sources: PolicySources): string {
  const covered = ['frame', 'manifest', 'media', 'object'].map((kind) => `${kind}-src 'none'`)
  // Browsers ignore frame-ancestors in a meta tag, and say so in the console.
  return [...shared(sources), ...covered, "frame-ancestors 'none'"].join('; ')
}

/**
 * The policy that a page carries in `<meta http-equiv>`, also for hosts that send no headers.
 * @param styleHash of the style within the page; null where there is none
 */
export function metaSecurityPolicy(sources: PolicySources, styleHash: string | null): string {
  const styles = styleHash === null ? "style-src 'self'" : `style-src 'self' '${styleHash}'`
  return ["default-src 'none'", styles, ...shared(sources)].join('; ')
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
