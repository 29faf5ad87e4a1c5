import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import type { Type, Typeface } from '#src/pictures/typeface.ts'
import { FACES, FONT_FOLDER } from './fontFaces.ts'

/** As the style sheets have text and headings. */
const WEIGHTS = { regular: 400, strong: 680 }

/** All that the faces may hold. */
const CHARACTERS = [...span(0x20, 0x52f), ...span(0x2000, 0x206f), ...span(0x2190, 0x2193), 0x20ac, 0x20b4, 0x2116, 0x2212]

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** HarfBuzz's glyph for what a face has no letter for: an empty box. */
const NO_GLYPH = 0

interface CheckedTypeface extends Typeface {
  /** Letters asked for so far that no face has. */
  readonly missing: ReadonlySet<string>
}

interface FaceOfLetters {
  readonly own: RegExp
  readonly regular: Font
  readonly strong: Font
  readonly unitsPerEm: number
}

/** A part of a text whose letters one face has, shaped. */
interface Shaped {
  readonly font: Font
  readonly glyphs: readonly { readonly id: number; readonly x: number; readonly y: number }[]
  /** In units of the face. */
  readonly width: number
  readonly scale: number
}

/**
 * The typeface of the site for pictures: shaped by HarfBuzz, as browsers do, from the files that the site serves.
 * @param root folder with node_modules
 */
export async function loadTypeface(root: string): Promise<CheckedTypeface> {
  const missing = new Set<string>()
  const faces = await Promise.all(FACES.map(([name, own]) => loadFace(join(root, 'node_modules', FONT_FOLDER, name), own)))
  const shaped = new Map<string, readonly Shaped[]>()
  const partsOf = (text: string, strong: boolean): readonly Shaped[] => {
    const key = `${strong} ${text}`
    const known = shaped.get(key)
    if (known !== undefined) return known
    const parts = runsOf(text, faces).map(([run, face]) => shapeRun(run, face, strong, missing))
    shaped.set(key, parts)
    return parts
  }
  return {
    missing,
    width: (text, { size, strong }) => sum(partsOf(text, strong).map(({ width, scale }) => width * scale * size)),
    outline: (text, type, x, y) => outlineOf(partsOf(text, type.strong), type, x, y),
  }
}

async function loadFace(path: string, own: RegExp): Promise<FaceOfLetters> {
  const text = String.fromCodePoint(...CHARACTERS)
  const bytes = await subsetFont(readFileSync(path), text, { targetFormat: 'truetype' })
  const face = new Face(new Blob(new Uint8Array(bytes)))
  const weighted = (weight: number): Font => {
    const font = new Font(face)
    font.setVariations([new Variation('wght', weight)])
    return font
  }
  return { own, regular: weighted(WEIGHTS.regular), strong: weighted(WEIGHTS.strong), unitsPerEm: face.upem }
}

/** A text cut where another face has the letters; what no face names goes with its neighbour. */
function runsOf(text: string, faces: readonly FaceOfLetters[]): readonly (readonly [string, FaceOfLetters])[] {
  const runs: [string, FaceOfLetters][] = []
  for (const character of text) {
    const last = runs.at(-1)
    const face = faces.find(({ own }) => own.test(character)) ?? last?.[1] ?? faces.at(-1)
    if (face === undefined) throw new Error('typeface: expected a face')
    if (last !== undefined && last[1] === face) last[0] += character
    else runs.push([character, face])
  }
  return runs
}

function shapeRun(run: string, face: FaceOfLetters, strong: boolean, missing: Set<string>): Shaped {
  const font = strong ? face.strong : face.regular
  const buffer = new Buffer()
  buffer.addText(run)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  let width = 0
  const glyphs = buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
    if (codepoint === NO_GLYPH) missing.add(String.fromCodePoint(run.codePointAt(cluster) ?? 0))
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const glyph = { id: codepoint, x: width + xOffset, y: yOffset }
    width += xAdvance
    return glyph
  })
  return { font, glyphs, width, scale: 1 / face.unitsPerEm }
}

function outlineOf(parts: readonly Shaped[], { size }: Type, x: number, y: number): string {
  let left = x
  let path = ''
  for (const { font, glyphs, width, scale } of parts) {
    const place = (across: number, up: number) => `${short(left + across * scale * size)} ${short(y - up * scale * size)}`
    for (const glyph of glyphs) {
      path += font
        .glyphToPath(glyph.id)
        .replaceAll(/(-?[\d.]+),(-?[\d.]+)/g, (_, across: string, up: string) =>
          place(Number(across) + glyph.x, Number(up) + glyph.y),
        )
    }
    left += width * scale * size
  }
  return path
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
