import type { HtmlTagDescriptor, Plugin } from 'vite'
import { HEAD_SCRIPT } from './headScript.ts'
import { rootFrom } from './pageHtml.ts'
import { metaSecurityPolicy } from './contentSecurityPolicy.ts'
import { siteSettings } from './siteSettings.ts'

/**
 * Vite plugin: puts the icon, the head script and, in a build, the security policy into index.html.
 * The icon stands before the script, which fixes its address.
 * The development server has no policy, because Vite's own client there needs inline scripts and styles.
 */
export function siteHead(): Plugin {
  let publicFolder = ''
  return {
    name: 'egiz:site-head',
    configResolved(config) {
      publicFolder = config.publicDir
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { originalUrl, server }) {
        const href = server === undefined ? './favicon.svg' : '/favicon.svg'
        const icon: HtmlTagDescriptor = {
          tag: 'link',
          attrs: { rel: 'icon', type: 'image/svg+xml', href },
          injectTo: 'head-prepend',
        }
        const script: HtmlTagDescriptor = { tag: 'script', children: HEAD_SCRIPT, injectTo: 'head-prepend' }
        if (server !== undefined) {
          const folder = new URL(originalUrl ?? '/', 'http://localhost').pathname.slice(1)
          return { html: html.replace('data-root="./"', () => `data-root="${rootFrom(folder)}"`), tags: [icon, script] }
        }
        const content = metaSecurityPolicy(siteSettings(publicFolder).policy)
        const policy: HtmlTagDescriptor = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          injectTo: 'head-prepend',
        }
        return [policy, icon, script]
      },
    },
  }
}
