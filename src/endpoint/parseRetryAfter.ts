const SECONDS = /^\d{1,9}$/

/**
 * Milliseconds that a Retry-After header asks to wait: seconds or an HTTP date (RFC 9110, 10.2.3).
 * @param now milliseconds since 1970, against which a date is measured
 * @returns null without a header or with one that means nothing; 0 for a date that has passed
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? ''
  if (SECONDS.test(text)) return Number(text) * 1000
  // Date.parse takes bare numbers such as "-5" for years; every HTTP date names its weekday first.
  const at = /^[A-Z][a-z]/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}
