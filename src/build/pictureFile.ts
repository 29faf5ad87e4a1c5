import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'

/** Another version may draw the same SVG with other bytes. */
const RENDERER = readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-js/package.json'))

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/**
 * An SVG as PNG, with the same bytes each time; on a core of its own, beside the main thread.
 * @param cacheFolder keeps what was drawn, by its content: the next build takes it from there
 */
export async function pictureBytes(svg: string, cacheFolder: string): Promise<Uint8Array> {
  const path = join(cacheFolder, `${hashOf(RENDERER, svg)}.png`)
  if (existsSync(path)) return readFileSync(path)
  const bytes = (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng()
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(path, bytes)
  return bytes
}

/** Where the picture of a page lies, from the site's root: its name carries its hash, so that a copy is good for ever. */
export function pictureName(pageFolder: string, bytes: Uint8Array): string {
  const page = pageFolder.replace(/\/$/, '').replaceAll('/', '-')
  return `assets/${page}-${hashOf(bytes).slice(0, 12)}.png`
}
