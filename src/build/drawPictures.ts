import { join } from 'node:path'
import { loadTypeface } from './loadTypeface.ts'
import { pictureBytes, pictureName } from './pictureFile.ts'
import type { RenderedPage } from './renderPage.ts'
import type { SitePage } from './sitePages.ts'

/** The picture of a page as a file of the site. */
export interface Picture {
  /** From the site's root. */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The pictures that messengers show, by the folder of their page; without those of pages that have no figures.
 * @param root folder with node_modules
 * @param warn is told of letters that the typeface lacks
 */
export async function drawPictures(
  root: string,
  pages: readonly (readonly [SitePage, RenderedPage])[],
  warn: (text: string) => void,
): Promise<ReadonlyMap<string, Picture>> {
  const typeface = loadTypeface(root)
  const drawn = pages.map(async ([{ folder }, { drawPicture }]) => {
    const svg = drawPicture === null ? null : drawPicture(typeface)
    if (svg === null) return []
    const bytes = await pictureBytes(svg, join(root, 'node_modules/.egiz/pictures'))
    return [[folder, { name: pictureName(folder, bytes), bytes }] as const]
  })
  const pictures = new Map((await Promise.all(drawn)).flat())
  if (typeface.missing.size > 0) warn(`pictures: no letter ${[...typeface.missing].join(' ')}: a box stands in its place`)
  return pictures
}
