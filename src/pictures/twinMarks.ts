import type { Side } from '#src/derive/card.ts'
import type { TwinPanels } from '#src/derive/panel.ts'
import { headlinePeriod, headlineTexts } from '#src/i18n/headlineTexts.ts'
import type { Language } from '#src/i18n/language.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { drawPanel } from './drawPanel.ts'
import { type Headline, headlineHeight, headlineMarks } from './headlineMarks.ts'
import type { Mark } from './marks.ts'
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
  return sides.flatMap((side, index) => {
    const position = index === 0 ? 0 : 1
    const x = room.x + position * (width + room.gap)
    const panel = twin?.panels[position]
    const colour = position === 0 ? 'first' : 'second'
    const headline = headlineMarks(headlineOf(side, indicator, language), colour, { ...room, x, width }, typeface)
    if (twin === null || panel === undefined) return headline
    const plot = {
      x,
      y: room.y + headlineHeight(room) + room.textSize * (room.wide ? 1 : 1.4),
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

function headlineOf(side: Side, indicator: Indicator, language: Language): Headline {
  const place = side.area.name
  if (side.figure === null) return { place, missing: language.words.panels.missingMarks[side.reason] }
  return { place, period: headlinePeriod(side.figure, language), ...headlineTexts(side.figure, indicator, language) }
}
