/**
 * Absolute address of a file that a document names, or null when it lies outside the endpoint's folder.
 * @param href as the document has it: `../../v1/infant-mortality.0123456789ab.json`
 * @param base address of the document
 * @param endpoint absolute address of the endpoint's folder, with a slash at its end
 */
export function resolveHref(href: string, base: string, endpoint: string): string | null {
  if (href === '' || !URL.canParse(href, base)) return null
  const url = new URL(href, base)
  const folder = new URL(endpoint)
  // Servers may read encoded slashes and dots as such: `%2e%2e%2f` would climb out after this check.
  if (/%2e|%2f|%5c/i.test(url.pathname)) return null
  if (url.origin !== folder.origin || url.username !== '' || url.password !== '') return null
  return url.search === '' && url.hash === '' && url.pathname.startsWith(folder.pathname) ? url.href : null
}
