import { join } from 'node:path'
import type { Plugin } from 'vite'
import { LANGS } from '#src/model/lang.ts'
import { staticHostHeaders } from './staticHostHeaders.ts'
import { notFoundHtml } from './notFoundHtml.ts'
import { pageHtml } from './pageHtml.ts'
import { publishedIndicators } from './publishedIndicators.ts'
import { renderPage } from './renderPage.ts'
import { sitePages } from './sitePages.ts'
import { siteSettings } from './siteSettings.ts'

/**
 * Vite plugin: after the build, writes a folder of HTML for every page in every language, the page for wrong addresses,
 * and the headers file that static hosts read.
 */
export function emitPages(): Plugin {
  let publicFolder = ''
  return {
    name: 'egiz:emit-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicFolder = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const entry = bundle['index.html']
        if (entry?.type !== 'asset') throw new Error('build: expected index.html among the built files')
        const template = String(entry.source)
        const settings = siteSettings(publicFolder)
        for (const lang of LANGS) {
          for (const sitePage of sitePages(lang, publishedIndicators(join(publicFolder, 'data'), lang))) {
            const source = pageHtml(template, sitePage, renderPage(sitePage))
            this.emitFile({ type: 'asset', fileName: `${sitePage.folder}index.html`, source })
          }
        }
        this.emitFile({ type: 'asset', fileName: '404.html', source: notFoundHtml(settings.siteRoot) })
        this.emitFile({ type: 'asset', fileName: '_headers', source: staticHostHeaders(settings.policy) })
      },
    },
  }
}
