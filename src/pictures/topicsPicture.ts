import type { Language } from '#src/i18n/language.ts'
import { fitText } from './fitText.ts'
import { frame, type FrameTexts, heading, INNER_WIDTH, MARGIN, paragraph, RIGHT } from './frame.ts'
import { area, plate, text, type Mark } from './marks.ts'
import type { Typeface } from './typeface.ts'

/** A topic and what it holds, of which some are done or published. */
export interface TopicRow {
  readonly name: string
  readonly filled: number
  readonly all: number
  /** `2 / 3`, or the number alone. */
  readonly count: string
}

export interface TopicsTexts extends FrameTexts {
  readonly title: string
  readonly summary: string
  /** What it comes to, as large as there is room; null where the title says it. */
  readonly total: string | null
}

const TOP = 228
const BOTTOM = 560
const TALLEST_ROW = 48
const WIDEST_NAME = 480
const COUNT_WIDTH = 100

/** The picture of a list by topic: what it comes to in a sentence, then a row a topic with a tile for each thing. */
export function topicsPicture(
  texts: TopicsTexts,
  rows: readonly TopicRow[],
  language: Language,
  typeface: Typeface,
): readonly Mark[] {
  const height = Math.min(TALLEST_ROW, (BOTTOM - TOP) / Math.max(1, rows.length))
  const size = Math.min(26, height * 0.66)
  const names = rows.map((row) => fitText(row.name, { width: WIDEST_NAME, lines: 1, sizes: [size, size * 0.88, size * 0.77] }, typeface))
  const left = MARGIN + 40 + Math.max(0, ...names.flatMap((name) => name.lines.map((line) => typeface.width(line, { size: name.size, strong: false }))))
  const most = Math.max(1, ...rows.map(({ all }) => all))
  const step = Math.min(height, (RIGHT - COUNT_WIDTH - left) / most)
  const tile = step * 0.72
  return [
    ...frame(texts, language, typeface),
    ...heading(texts.title, 130, typeface),
    ...paragraph(texts.summary, { x: MARGIN, y: 182, width: INNER_WIDTH, lines: 1, sizes: [30, 28, 26, 24, 22] }, typeface),
    ...totalMarks(texts.total, RIGHT - (left + most * step + COUNT_WIDTH), typeface),
    ...rows.flatMap((row, index) => {
      const y = TOP + index * height + height * 0.66
      const name = names[index]
      return [
        ...(name?.lines ?? []).map((line) => text(line, { x: MARGIN, y }, name?.size ?? size, 'ink')),
        ...Array.from({ length: row.all }, (_, position) => tileMark(left + position * step, y - size * 0.36, tile, position < row.filled)),
        text(row.count, { x: left + row.all * step + 8, y }, size, 'quiet'),
      ]
    }),
  ]
}

function totalMarks(total: string | null, width: number, typeface: Typeface): readonly Mark[] {
  const fitted = total === null ? null : fitText(total, { width, lines: 1, sizes: [128, 112, 96, 80], strong: true }, typeface)
  const y = (TOP + BOTTOM) / 2 + (fitted?.size ?? 0) * 0.36
  return (fitted?.lines ?? []).map((line) => text(line, { x: RIGHT, y }, fitted?.size ?? 0, 'ink', { anchor: 'end', strong: true }))
}

function tileMark(x: number, middle: number, side: number, filled: boolean): Mark {
  if (filled) return area(plate(x, middle - side / 2, side, side, 4), 'ink')
  const path = plate(x + 1.5, middle - side / 2 + 1.5, side - 3, side - 3, 3)
  return { kind: 'shape', path, fill: null, stroke: 'ghost', width: 3, dash: null }
}
