import { existsSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

/** What a static host does with an address. */
export type Answer =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'not-found' }

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

/**
 * How a static host answers: the file, the index of a folder, or a redirect that adds the slash to a folder's name and
 * keeps the query. Nothing outside the folder is ever answered, and no redirect leaves the host.
 * @param address path and query of a request, as sent
 */
export function answerFor(siteFolder: string, address: string): Answer {
  const [rawPath = '', ...query] = address.split('?')
  // `//host/` and `/\host/` name another host when a browser reads them as a location.
  const path = `/${rawPath.replace(/^[/\\]+/, '')}`
  const folder = resolve(siteFolder)
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return { kind: 'not-found' }
  }
  const file = join(folder, decoded)
  if (decoded.includes('\0') || !`${file}${sep}`.startsWith(folder + sep)) return { kind: 'not-found' }
  if (!decoded.endsWith('/') && isFile(file)) return { kind: 'file', path: file }
  const index = join(file, 'index.html')
  if (!isFile(index)) return { kind: 'not-found' }
  if (decoded.endsWith('/')) return { kind: 'file', path: index }
  return { kind: 'redirect', location: [`${path}/`, ...query].join('?') }
}
