import type { Rolldown } from 'vite'

/** The one style sheet of the site. */
export interface SiteStyle {
  /** From the site's root. */
  readonly fileName: string
  readonly source: string
}

/** What names a file in another way than the plain `url()` that is rewritten, or would end the element. */
const UNREADABLE = /@import|image-set\(|url\(\s|<\/style/i

/**
 * The style sheet among the built files.
 * @throws Error unless there is exactly one, because a page holds all that it needs, and one that can stand within a page
 */
export function siteStyle(bundle: Rolldown.OutputBundle): SiteStyle {
  const [sheet, ...others] = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'))
  if (sheet?.type !== 'asset' || others.length > 0) {
    throw new Error(`build: expected one style sheet, got ${[sheet, ...others].map((file) => file?.fileName).join(', ') || 'none'}`)
  }
  const source = String(sheet.source).trim()
  const unreadable = UNREADABLE.exec(source)?.[0]
  if (unreadable !== undefined) throw new Error(`build: ${sheet.fileName}: a style within a page cannot hold ${unreadable}`)
  return { fileName: sheet.fileName, source }
}
