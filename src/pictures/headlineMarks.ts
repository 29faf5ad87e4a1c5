import { fitText } from './fitText.ts'
import { area, rectangle, text, type Mark } from './marks.ts'
import type { Typeface } from './typeface.ts'

/** What stands over a city's panel: its last value and the period of it, or why there is none. */
export type Headline =
  | { readonly place: string; readonly missing: string }
  | { readonly place: string; readonly period: string; readonly first: string; readonly second: string | null }

export interface HeadlineRoom {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the largest numbers; everything else is in proportion. */
  readonly numberSize: number
  /** Of names and periods. */
  readonly textSize: number
}

/** Height of a headline with its bar. */
export function headlineHeight({ numberSize, textSize }: Pick<HeadlineRoom, 'numberSize' | 'textSize'>): number {
  return Math.round(textSize * 1.25 + numberSize * 1.05)
}

/** Of a city: its name and the period, then the number, or why there is none; beside a bar in its colour. */
export function headlineMarks(headline: Headline, colour: 'first' | 'second', room: HeadlineRoom, typeface: Typeface): readonly Mark[] {
  const { x, y, width, numberSize, textSize } = room
  const height = headlineHeight(room)
  const indent = Math.round(textSize * 0.7)
  const left = x + indent
  const name = { size: textSize, strong: true }
  const bar = area(rectangle(x, y, Math.round(textSize / 5), height), colour)
  const place = text(headline.place, { x: left, y: y + textSize * 0.92 }, textSize, colour, { strong: true })
  const lower = y + height - numberSize * 0.12
  if ('missing' in headline) {
    const within = { width: width - indent, lines: 1, sizes: [numberSize * 0.6, numberSize * 0.5, textSize] } as const
    const { lines, size } = fitText(headline.missing, within, typeface)
    return [bar, place, ...lines.map((line) => text(line, { x: left, y: lower }, size, 'quiet'))]
  }
  const { first, second, period } = headline
  const besides = second === null ? 0 : typeface.width(second, { size: textSize, strong: false }) + textSize * 0.6
  const within = {
    width: width - indent - besides,
    lines: 1,
    sizes: [numberSize, numberSize * 0.88, numberSize * 0.77, numberSize * 0.67],
    strong: true,
  } as const
  const number = fitText(first, within, typeface)
  const end = left + typeface.width(first, { size: number.size, strong: true }) + textSize * 0.6
  return [
    bar,
    place,
    text(period, { x: left + typeface.width(headline.place, name) + textSize * 0.5, y: place.y }, textSize, 'quiet'),
    text(first, { x: left, y: lower }, number.size, 'ink', { strong: true }),
    ...(second === null ? [] : [text(second, { x: end, y: lower }, textSize, 'quiet')]),
  ]
}
