/** Files whose name carries their hash, or that a release has fixed: a copy is good for ever. */
export const IMMUTABLE = 'public, max-age=31536000, immutable'

/** Everything else is asked for again and answered with 304 while it stands. */
export const REVALIDATE = 'no-cache'

/** Folders of files that never change once published, as paths from the site's root. */
export const IMMUTABLE_FOLDERS = ['/assets/', '/data/v1/', '/data/releases/'] as const

/**
 * Files of the releases of services, which lie beside the pointers to the newest one: a name for each placeholder. A host's
 * `*` could stand for nothing as well, and so keep the pointers.
 */
export const IMMUTABLE_FILES = '/data/services/:service/:release/:file'

/** The same as a regular expression. */
export const IMMUTABLE_FILES_PATTERN = `^${replacePlaceholders(IMMUTABLE_FILES, '[^/]+')}$`

/** A path whose placeholders are written in another way. */
export function replacePlaceholders(path: string, replacement: string): string {
  return path.replace(/:\w+/g, replacement)
}

/** Folder that pages of other origins may read: what is published is public. */
export const OPEN_FOLDER = '/data/'

/** How long a browser may keep the file at a path from the site's root. */
export function cacheControl(path: string): string {
  const isImmutable = IMMUTABLE_FOLDERS.some((folder) => path.startsWith(folder)) || new RegExp(IMMUTABLE_FILES_PATTERN).test(path)
  return isImmutable ? IMMUTABLE : REVALIDATE
}
