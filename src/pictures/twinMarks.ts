import type { Side } from '#src/derive/card.ts'
import type { TwinPanels } from '#src/derive/panel.ts'
import { headlinePeriod, headlineTexts } from '#src/i18n/headlineTexts.ts'
import type { Language } from '#src/i18n/language.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { drawPanel } from './drawPanel.ts'
import { fitText } from './fitText.ts'
import { area, rectangle, text, type Mark } from './marks.ts'
import type { Typeface } from './typeface.ts'

/** One indicator of two cities: what a page or a card shows of them. */
export interface Twin {
  readonly indicator: Indicator
  readonly sides: readonly [Side, Side]
  readonly twin: TwinPanels | null
}

export interface TwinRoom {
  readonly x: number
  /** Top of the headlines. */
  readonly y: number
  readonly width: number
  /** Between the two cities. */
  readonly gap: number
  /** Of the largest numbers; everything else is in proportion. */
  readonly numberSize: number
  /** Of names, periods and ticks. */
  readonly textSize: number
  readonly plotHeight: number
  readonly wide: boolean
}

/** Each city's last value with its period over its panel, the two side by side on one scale. */
export function twinMarks(drawn: Twin, room: TwinRoom, language: Language, typeface: Typeface): readonly Mark[] {
  const { indicator, sides, twin } = drawn
  const width = (room.width - room.gap) / 2
  const headlineHeight = Math.round(room.textSize * 1.25 + room.numberSize * 1.05)
  return sides.flatMap((side, index) => {
    const position = index === 0 ? 0 : 1
    const x = room.x + position * (width + room.gap)
    const panel = twin?.panels[position]
    const headline = headlineMarks({ indicator, side, position }, { ...room, x, width, height: headlineHeight }, language, typeface)
    if (twin === null || panel === undefined) return headline
    const plot = {
      x,
      y: room.y + headlineHeight + room.textSize * (room.wide ? 1 : 1.4),
      width,
      height: room.plotHeight,
      textSize: room.textSize,
      wide: room.wide,
    }
    const { demonstration } = indicator
    const drawing = { panel, scale: twin.scales[position], periods: twin.periods, demonstration }
    return [...headline, ...drawPanel(drawing, plot, language, typeface)]
  })
}

interface HeadlineRoom extends TwinRoom {
  readonly height: number
}

/** Of a city: its name and the period, then the number, or why there is none; beside a bar in its colour. */
function headlineMarks(
  { indicator, side, position }: { readonly indicator: Indicator; readonly side: Side; readonly position: 0 | 1 },
  { x, y, width, height, numberSize, textSize }: HeadlineRoom,
  language: Language,
  typeface: Typeface,
): readonly Mark[] {
  const colour = position === 0 ? 'first' : 'second'
  const indent = Math.round(textSize * 0.7)
  const left = x + indent
  const name = { size: textSize, strong: true }
  const bar = area(rectangle(x, y, Math.round(textSize / 5), height), colour)
  const place = text(side.area.name, { x: left, y: y + textSize * 0.92 }, textSize, colour, { strong: true })
  const lower = y + height - numberSize * 0.12
  if (side.figure === null) {
    const missing = language.words.panels.missingMarks[side.reason]
    const room = { width: width - indent, lines: 1, sizes: [numberSize * 0.6, numberSize * 0.5, textSize] } as const
    const { lines, size } = fitText(missing, room, typeface)
    return [bar, place, ...lines.map((line) => text(line, { x: left, y: lower }, size, 'quiet'))]
  }
  const { first, second } = headlineTexts(side.figure, indicator, language)
  const besides = second === null ? 0 : typeface.width(second, { size: textSize, strong: false }) + textSize * 0.6
  const room = {
    width: width - indent - besides,
    lines: 1,
    sizes: [numberSize, numberSize * 0.88, numberSize * 0.77, numberSize * 0.67],
    strong: true,
  } as const
  const number = fitText(first, room, typeface)
  const end = left + typeface.width(first, { size: number.size, strong: true }) + textSize * 0.6
  return [
    bar,
    place,
    text(headlinePeriod(side.figure, language), { x: left + typeface.width(side.area.name, name) + textSize * 0.5, y: place.y }, textSize, 'quiet'),
    text(first, { x: left, y: lower }, number.size, 'ink', { strong: true }),
    ...(second === null ? [] : [text(second, { x: end, y: lower }, textSize, 'quiet')]),
  ]
}
