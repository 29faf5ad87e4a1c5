import type { Rolldown } from 'vite'
import { FACES } from './fontFaces.ts'

/**
 * Files of the fonts of every page, from the site's root. Asked for in its head they mostly arrive before the first paint; where
 * they do not, the page keeps its fallback, because nothing may move under the reader (`font-display: optional`).
 */
export function pageFonts(bundle: Rolldown.OutputBundle): readonly string[] {
  const fonts = Object.keys(bundle).filter((fileName) => fileName.endsWith('.woff2'))
  const faces = Object.keys(FACES)
  if (fonts.length !== faces.length) {
    throw new Error(`build: expected a font for ${faces.join(', ')} among the built files, got ${fonts.join(', ') || 'none'}`)
  }
  return fonts
}
