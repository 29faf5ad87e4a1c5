import { isLang, type Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import { SERVICES } from '#src/model/service.ts'
import { cut } from './cut.ts'

/** Where a path leads. `lang` is null when the path names none: the app chooses the reader's. */
export type Address =
  | { readonly kind: 'page'; readonly lang: Lang | null; readonly page: Page }
  /** No page of the site; `text` is the path, fit to be shown. */
  | { readonly kind: 'unknown'; readonly lang: Lang | null; readonly text: string }

/** Characters of an unknown path that the reader is shown. */
const TEXT_LENGTH = 80

const SEGMENT = /^[a-z0-9-]{1,64}$/

/** Pages that are no indicator, by their segment. */
export const FIXED_PAGES = ['memorandum', 'data', 'about'] as const

/**
 * The page that a path names, from the root of the site: `/kk/infant-mortality/`, the slash at the end may be missing.
 * Whether an indicator or a branch exists is known by its catalogue only. Nothing is decoded: a percent sign, a backslash, a dot or
 * an empty segment names no page. Inverse of printPath. Never throws.
 */
export function parsePath(path: string): Address {
  const segments = path.split('/')
  if (segments[0] === '') segments.shift()
  if (segments.at(-1) === '') segments.pop()
  const [first = '', ...others] = segments
  const lang = isLang(first) ? first : null
  const [segment, ...deeper] = lang === null ? segments : others
  const page = segment === undefined ? ({ kind: 'overview' } as const) : pageOf(segment, deeper)
  if (page === null) return { kind: 'unknown', lang, text: cut(path, TEXT_LENGTH) }
  return { kind: 'page', lang, page }
}

function pageOf(segment: string, [branch, ...deeper]: readonly string[]): Page | null {
  if (deeper.length > 0) return null
  const service = SERVICES.find((code) => code === segment)
  if (service !== undefined) return branch === undefined || SEGMENT.test(branch) ? { kind: 'service', service, branch: branch ?? null } : null
  if (branch !== undefined) return null
  const fixed = FIXED_PAGES.find((kind) => kind === segment)
  if (fixed !== undefined) return { kind: fixed }
  return SEGMENT.test(segment) ? { kind: 'indicator', id: segment } : null
}
