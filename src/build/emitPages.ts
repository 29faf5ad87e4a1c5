import { join } from 'node:path'
import type { Plugin } from 'vite'
import { LANGS } from '#src/model/lang.ts'
import { drawPictures, type Picture } from './drawPictures.ts'
import { languagesHtml } from './languagesHtml.ts'
import { loadPrerender } from './loadPrerender.ts'
import { staticHostHeaders } from './staticHostHeaders.ts'
import { notFoundHtml } from './notFoundHtml.ts'
import { pageChunks } from './pageChunks.ts'
import { pageFonts } from './pageFonts.ts'
import { pageHtml, rootFrom } from './pageHtml.ts'
import { publishedBranches } from './publishedBranches.ts'
import { publishedFolder } from './publishedFolder.ts'
import { publishedIndicators } from './publishedIndicators.ts'
import { readJsonFile } from './readJsonFile.ts'
import { type RenderedPage, renderPage } from './renderPage.ts'
import { pagePath, type SitePage, sitePages } from './sitePages.ts'
import { siteSettings } from './siteSettings.ts'
import { siteStyle } from './siteStyle.ts'
import { socialTags } from './socialTags.ts'
import { withPolicy, withStyle } from './withStyle.ts'

/** Mode of a build that draws the pictures for messengers too, which takes as long again. */
const PICTURES_MODE = 'pictures'

/**
 * Vite plugin: after the build, writes a folder of HTML for every page in every language, with its policy and its style,
 * the page for wrong addresses, and the headers file that static hosts read.
 */
export function emitPages(): Plugin {
  let root = ''
  let publicFolder = ''
  let mode = ''
  return {
    name: 'egiz:emit-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
      publicFolder = config.publicDir
      mode = config.mode
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
        const fonts = pageFonts(bundle)
        const style = siteStyle(bundle)
        const pages: (readonly [SitePage, RenderedPage])[] = []
        for (const lang of LANGS) {
          for (const sitePage of sitePages(lang, publishedIndicators(join(publicFolder, 'data'), lang), branches)) {
            pages.push([sitePage, await draw(sitePage)])
          }
        }
        const pictures = mode === PICTURES_MODE ? await drawPictures(root, pages, (text) => this.warn(text)) : new Map<string, Picture>()
        for (const { name, bytes } of pictures.values()) this.emitFile({ type: 'asset', fileName: name, source: bytes })
        for (const [sitePage, rendered] of pages) {
          const { folder, lang, page } = sitePage
          const chunks = pageChunks(bundle, lang, page.kind)
          // A page of a branch shows the picture of its service: there are hundreds of branches.
          const pictured = page.kind === 'service' ? `${lang}/${pagePath({ ...page, branch: null })}` : folder
          const name = pictures.get(pictured)?.name ?? null
          const social = (way: string) =>
            socialTags(lang, rendered.head, name === null ? null : (settings.siteAddress ?? way) + name)
          const toRoot = rootFrom(folder)
          const html = pageHtml(template, sitePage, rendered, { chunks, fonts, social: social(toRoot) })
          this.emitFile({ type: 'asset', fileName: `${folder}index.html`, source: withStyle(html, toRoot, style, settings.policy) })
          // A link to the root is the one most often sent. Nobody stays there: the style is not worth carrying.
          if (lang === LANGS[0] && page.kind === 'overview') {
            entry.source = withPolicy(languagesHtml(template, social('./')), settings.policy, null)
          }
        }
        const notFound = notFoundHtml(settings.siteRoot, style.fileName)
        this.emitFile({ type: 'asset', fileName: '404.html', source: withStyle(notFound, settings.siteRoot, style, settings.policy) })
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
  return async (sitePage) => (await prerenders.get(sitePage.lang)?.(sitePage.page)) ?? renderPage(sitePage)
}
