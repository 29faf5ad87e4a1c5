import type { Area } from '#src/model/area.ts'
import type { Card } from '#src/derive/card.ts'
import type { Language } from '#src/i18n/language.ts'
import { fitText } from './fitText.ts'
import { frame, type FrameTexts, heading, LEADING, MARGIN, paragraph, RIGHT } from './frame.ts'
import { area, rectangle, stroke, text, type Mark } from './marks.ts'
import { twinMarks } from './twinMarks.ts'
import type { Typeface } from './typeface.ts'

export interface WordsTexts extends FrameTexts {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** What stands beside the words: an indicator, or the two cities of which nothing is published. */
export type Beside = { readonly card: Card } | { readonly none: readonly [Area, Area] }

const WORDS_WIDTH = 560
const BESIDE = { x: 680, y: 210, width: RIGHT - 680, gap: 36, numberSize: 42, textSize: 22 } as const

/** The picture of a page of words, with a pair of panels beside them. */
export function wordsPicture(
  texts: WordsTexts,
  beside: Beside | null,
  language: Language,
  typeface: Typeface,
): readonly Mark[] {
  let y = 228
  const told = texts.paragraphs.flatMap((words) => {
    const room = { x: MARGIN, y, width: WORDS_WIDTH, lines: 4, sizes: [28, 27, 26] } as const
    const { lines, size } = fitText(words, room, typeface)
    y += lines.length * size * LEADING + 22
    return y - 22 > 575 ? [] : paragraph(words, room, typeface)
  })
  return [
    ...frame(texts, language, typeface),
    ...heading(texts.title, 138, typeface),
    ...told,
    ...(beside === null ? [] : 'card' in beside ? cardMarks(beside.card, language, typeface) : emptyMarks(beside.none, language)),
  ]
}

function cardMarks(card: Card, language: Language, typeface: Typeface): readonly Mark[] {
  const { x, width, y } = BESIDE
  const room = { ...BESIDE, y: y + 76, plotHeight: 150, wide: false }
  return [
    ...paragraph(card.indicator.name, { x, y: y + 14, width, lines: 1, sizes: [27, 25, 23, 21], strong: true }, typeface),
    ...paragraph(card.indicator.unit, { x, y: y + 48, width, lines: 1, sizes: [22, 21, 20, 19, 18], colour: 'quiet' }, typeface),
    ...twinMarks(card, room, language, typeface),
  ]
}

/** A panel for each city with nothing in it. */
function emptyMarks(cities: readonly [Area, Area], language: Language): readonly Mark[] {
  const { x, y, gap, textSize } = BESIDE
  const width = (BESIDE.width - gap) / 2
  return cities.flatMap((city, index) => {
    const left = x + index * (width + gap)
    const colour = index === 0 ? 'first' : 'second'
    const grid = [0, 1, 2, 3].map((line) => `M${left} ${y + 120 + line * 64}h${width}`).join('')
    return [
      area(rectangle(left, y, 5, 66), colour),
      text(city.name, { x: left + 18, y: y + 22 }, textSize + 2, colour, { strong: true }),
      text(language.words.panels.missingMarks['not-published'], { x: left + 18, y: y + 58 }, textSize, 'quiet'),
      stroke(grid, 'line', 2),
    ]
  })
}
