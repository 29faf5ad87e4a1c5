import type { HtmlTagDescriptor, Plugin } from 'vite'
import { HEAD_SCRIPT } from './headScript.ts'
import { rootFrom } from './pageHtml.ts'

/**
 * Vite plugin: puts the icon and the head script into index.html, the icon first, because the script fixes its address.
 * The policy comes with a build (`emitPages`): Vite's own client in the development server needs inline scripts and styles.
 */
export function siteHead(): Plugin {
  return {
    name: 'egiz:site-head',
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
        if (server === undefined) return [icon, script]
        const folder = new URL(originalUrl ?? '/', 'http://localhost').pathname.slice(1)
        return { html: html.replace('data-root="./"', () => `data-root="${rootFrom(folder)}"`), tags: [icon, script] }
      },
    },
  }
}
