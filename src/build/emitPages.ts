import { join } from 'node:path'
import type { Plugin } from 'vite'
import { LANGS } from '#src/model/lang.ts'
import { languagesHtml } from './languagesHtml.ts'
import { loadPrerender } from './loadPrerender.ts'
import { staticHostHeaders } from './staticHostHeaders.ts'
import { notFoundHtml } from './notFoundHtml.ts'
import { pageChunks } from './pageChunks.ts'
import { pageFonts } from './pageFonts.ts'
import { pageHtml } from './pageHtml.ts'
import { publishedBranches } from './publishedBranches.ts'
import { publishedFolder } from './publishedFolder.ts'
import { publishedIndicators } from './publishedIndicators.ts'
import { readJsonFile } from './readJsonFile.ts'
import { descriptionOf, type RenderedPage, renderPage } from './renderPage.ts'
import { type SitePage, sitePages } from './sitePages.ts'
import { siteSettings } from './siteSettings.ts'

/**
 * Vite plugin: after the build, writes a folder of HTML for every page in every language, the page for wrong addresses,
 * and the headers file that static hosts read.
 */
export function emitPages(): Plugin {
  let root = ''
  let publicFolder = ''
  return {
    name: 'egiz:emit-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
      publicFolder = config.publicDir
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const entry = bundle['index.html']
        if (entry?.type !== 'asset') throw new Error('build: expected index.html among the built files')
        const template = String(entry.source)
        const settings = siteSettings(publicFolder)
        const draw = await drawerOf(root, publicFolder)
        const branches = publishedBranches(join(publicFolder, 'data'))
        for (const lang of LANGS) {
          for (const sitePage of sitePages(lang, publishedIndicators(join(publicFolder, 'data'), lang), branches)) {
            const files = [...pageFonts(bundle, lang), ...pageChunks(bundle, lang, sitePage.page.kind)]
            const source = pageHtml(template, sitePage, await draw(sitePage), files)
            this.emitFile({ type: 'asset', fileName: `${sitePage.folder}index.html`, source })
          }
        }
        entry.source = languagesHtml(template)
        this.emitFile({ type: 'asset', fileName: '404.html', source: notFoundHtml(settings.siteRoot) })
        this.emitFile({ type: 'asset', fileName: '_headers', source: staticHostHeaders(settings.policy) })
      },
    },
  }
}

/** Draws what the newest release of the site's own endpoint has; a shell stands for anything else. */
async function drawerOf(root: string, publicFolder: string): Promise<(sitePage: SitePage) => Promise<RenderedPage>> {
  const folder = publishedFolder(publicFolder)
  if (folder === null) return (sitePage) => Promise.resolve(renderPage(sitePage))
  const { createPrerender } = await loadPrerender(root)
  const configuration = readJsonFile(join(publicFolder, 'config.json'))
  const read = (path: string) => readJsonFile(join(folder, path))
  const prerenders = new Map(LANGS.map((lang) => [lang, createPrerender(lang, configuration, read)] as const))
  return async (sitePage) => {
    const drawn = await prerenders.get(sitePage.lang)?.(sitePage.page)
    if (drawn === null || drawn === undefined) return renderPage(sitePage)
    return drawn.head.includes('name="description"') ? drawn : { ...drawn, head: drawn.head + descriptionOf(sitePage) }
  }
}
