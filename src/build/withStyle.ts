import { type PolicySources, inlineHash, metaSecurityPolicy } from './contentSecurityPolicy.ts'
import { escapeHtml } from './escapeHtml.ts'
import { replaceOne } from './replaceOne.ts'
import type { SiteStyle } from './siteStyle.ts'

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
