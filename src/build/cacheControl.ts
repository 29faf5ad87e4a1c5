/** Files whose name carries their hash, or that a release has fixed: a copy is good for ever. */
export const IMMUTABLE = 'public, max-age=31536000, immutable'

/** Everything else is asked for again and answered with 304 while it stands. */
export const REVALIDATE = 'no-cache'

/** Folders of files that never change once published, as paths from the site's root. */
export const IMMUTABLE_FOLDERS = ['/assets/', '/data/v1/', '/data/releases/'] as const

/** Folder that pages of other origins may read: what is published is public. */
export const OPEN_FOLDER = '/data/'

/** How long a browser may keep the file at a path from the site's root. */
export function cacheControl(path: string): string {
  return IMMUTABLE_FOLDERS.some((folder) => path.startsWith(folder)) ? IMMUTABLE : REVALIDATE
}
