import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'
import type { Type, Typeface } from '#src/pictures/typeface.ts'
import { FACES, FONT_PACKAGE } from './fontFaces.ts'

/** HarfBuzz's glyph for what a face has no letter for: an empty box. */
const NO_GLYPH = 0

interface CheckedTypeface extends Typeface {
  /** Letters asked for so far that no face has. */
  readonly missing: ReadonlySet<string>
}

/** A text set in a face. */
interface Shaped {
  readonly font: Font
  readonly glyphs: readonly { readonly id: number; readonly x: number; readonly y: number }[]
  /** In units of the face. */
  readonly width: number
  /** Pixels of a unit at one pixel of size. */
  readonly scale: number
}

/**
 * The typeface of the site for pictures: shaped by HarfBuzz, as browsers do, from the files that the site's are cut from.
 * @param root folder with node_modules
 */
export function loadTypeface(root: string): CheckedTypeface {
  const missing = new Set<string>()
  const load = (file: string) => {
    const bytes = readFileSync(join(root, 'node_modules', FONT_PACKAGE, file))
    return new Font(new Face(new Blob(new Uint8Array(bytes))))
  }
  const fonts = { regular: load(FACES.regular), strong: load(FACES.strong) }
  const shaped = new Map<string, Shaped>()
  const set = (text: string, strong: boolean): Shaped => {
    const key = `${strong} ${text}`
    const known = shaped.get(key) ?? shapeText(text, strong ? fonts.strong : fonts.regular, missing)
    shaped.set(key, known)
    return known
  }
  return {
    missing,
    width: (text, { size, strong }) => {
      const { width, scale } = set(text, strong)
      return width * scale * size
    },
    outline: (text, type, x, y) => outlineOf(set(text, type.strong), type, x, y),
  }
}

function shapeText(text: string, font: Font, missing: Set<string>): Shaped {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  let width = 0
  const glyphs = buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
    if (codepoint === NO_GLYPH) missing.add(String.fromCodePoint(text.codePointAt(cluster) ?? 0))
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const glyph = { id: codepoint, x: width + xOffset, y: yOffset }
    width += xAdvance
    return glyph
  })
  return { font, glyphs, width, scale: 1 / font.face.upem }
}

function outlineOf({ font, glyphs, scale }: Shaped, { size }: Type, x: number, y: number): string {
  const place = (across: number, up: number) => `${short(x + across * scale * size)} ${short(y - up * scale * size)}`
  return glyphs
    .map((glyph) =>
      font
        .glyphToPath(glyph.id)
        .replaceAll(/(-?[\d.]+),(-?[\d.]+)/g, (_, across: string, up: string) =>
          place(Number(across) + glyph.x, Number(up) + glyph.y),
        ),
    )
    .join('')
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
