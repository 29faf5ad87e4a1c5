import type { Rolldown } from 'vite'
import { type PolicySources, inlineHash, metaSecurityPolicy } from './contentSecurityPolicy.ts'
import { escapeHtml } from './escapeHtml.ts'
import { replaceOne } from './replaceOne.ts'

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

/**
 * A page with its policy.
 * @param styleHash of the style within the page; null where there is none
 */
export function withPolicy(html: string, sources: PolicySources, styleHash: string | null): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(metaSecurityPolicy(sources, styleHash))}">`
  // The policy has to stand before all that it is about, and the encoding within the first 1024 bytes.
  const encoding = '<meta charset="utf-8">'
  const opened = replaceOne(html, /\n\s*<meta charset="utf-8">/, '')
  return replaceOne(opened, /<head>/, ['<head>', encoding, policy].join('\n    '))
}

/**
 * A page with the style sheet within it, and the policy that allows this style and no other: on a slow line it is painted a
 * round trip sooner. The file stays, for hosts whose own policy refuses styles within a page (`app/mendStyle.ts`).
 * @param html a page whose head names the style sheet as a file
 * @param root way from the page to the site's root
 */
export function withStyle(html: string, root: string, { fileName, source }: SiteStyle, sources: PolicySources): string {
  const folder = root + fileName.slice(0, fileName.lastIndexOf('/') + 1)
  const css = source.replaceAll(/url\((["']?)(?!["']|#|\w+:|\/)(?:\.\/)?/g, `url($1${folder}`)
  const styled = replaceOne(html, /<link rel="stylesheet"[^>]*>/, `<style data-file="${root}${fileName}">${css}</style>`)
  return withPolicy(styled, sources, inlineHash(css))
}
