import type { Language } from '#src/i18n/language.ts'
import { fitText, wrapText } from './fitText.ts'
import { area, plate, rectangle, stroke, text, type Mark } from './marks.ts'
import type { Typeface } from './typeface.ts'

/** What messengers show whole, at any width. */
export const PICTURE_WIDTH = 1200
export const PICTURE_HEIGHT = 630

/** Room at the left and the right. */
export const MARGIN = 56
export const INNER_WIDTH = PICTURE_WIDTH - 2 * MARGIN
export const RIGHT = PICTURE_WIDTH - MARGIN

export interface FrameTexts {
  /** Right of the name of the site: what kind of page it is. */
  readonly kind: string
  /** True of demonstration data: the kind is then a mark that cannot be overlooked. */
  readonly marked?: boolean
  /** The source, or the release. */
  readonly foot: string
}

/** What stands in every picture: the name of the site, the kind of page, and what it rests on. */
export function frame({ kind, marked = false, foot }: FrameTexts, language: Language, typeface: Typeface): readonly Mark[] {
  return [
    area(plate(MARGIN, 41, 11, 22, 3), 'first'),
    area(plate(MARGIN + 15, 36, 11, 27, 3), 'second'),
    text(language.words.shell.product, { x: MARGIN + 38, y: 62 }, 28, 'ink', { strong: true }),
    ...(marked ? demonstrationMark(kind, typeface) : [text(kind, { x: RIGHT, y: 62 }, 24, 'quiet', { anchor: 'end' })]),
    stroke(`M${MARGIN} 574h${INNER_WIDTH}`, 'line', 2),
    ...footMarks(foot, typeface),
  ]
}

/** One line, or two smaller ones. */
function footMarks(foot: string, typeface: Typeface): readonly Mark[] {
  const room = { x: MARGIN, y: 605, width: INNER_WIDTH, lines: 1, sizes: [21, 20, 19], colour: 'quiet' } as const
  const isShort = wrapText(foot, INNER_WIDTH, { size: 19, strong: false }, typeface).length === 1
  return paragraph(foot, isShort ? room : { ...room, y: 597, lines: 2, sizes: [18, 17] }, typeface)
}

function demonstrationMark(words: string, typeface: Typeface): readonly Mark[] {
  const width = typeface.width(words, { size: 24, strong: true }) + 32
  return [
    area(rectangle(RIGHT - width, 32, width, 42), 'ink'),
    text(words, { x: RIGHT - 16, y: 62 }, 24, 'card', { anchor: 'end', strong: true }),
  ]
}

/** The heading of a picture, in one line or, smaller, in two; `y` is the baseline of the last one. */
export function heading(words: string, y: number, typeface: Typeface): readonly Mark[] {
  return paragraph(words, { x: MARGIN, y, width: INNER_WIDTH, lines: 1, sizes: [54, 50, 46, 42, 38], strong: true }, typeface)
}

export interface ParagraphRoom {
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly width: number
  readonly lines: number
  readonly sizes: readonly [number, ...number[]]
  readonly strong?: boolean
  readonly colour?: 'ink' | 'quiet'
}

/** Lines of text, one under the other, at the largest size at which they fit. */
export function paragraph(words: string, room: ParagraphRoom, typeface: Typeface): readonly Mark[] {
  const { x, y, strong = false, colour = 'ink' } = room
  const { lines, size } = fitText(words, room, typeface)
  return lines.map((line, index) => text(line, { x, y: y + index * size * LEADING }, size, colour, { strong }))
}

/** From one baseline to the next, in sizes of the type. */
export const LEADING = 1.32
