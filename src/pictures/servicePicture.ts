import type { MonthPanels } from '#src/derive/service/monthPanels.ts'
import { scaleOf } from '#src/derive/scaleOf.ts'
import type { Language } from '#src/i18n/language.ts'
import { drawPanel } from './drawPanel.ts'
import { frame, type FrameTexts, heading, INNER_WIDTH, MARGIN, paragraph } from './frame.ts'
import { type Headline, headlineMarks } from './headlineMarks.ts'
import { stroke, text, type Mark } from './marks.ts'
import type { Typeface } from './typeface.ts'

export interface ServiceTexts extends FrameTexts {
  readonly title: string
  /** What the numbers of the cities are. */
  readonly figure: string
  /** What the panels measure. */
  readonly unit: string
  /** What a city's own line is, and what the dotted one. */
  readonly median: string
  readonly norm: string
}

const GAP = 64
const WIDTH = (INNER_WIDTH - GAP) / 2
const PLOT = { y: 352, width: WIDTH, height: 120, textSize: 24, wide: true } as const
const LEGEND = { y: 547, sample: 44, between: 40, sizes: [22, 21, 20, 19, 18, 17] } as const

/** The picture of a service: each city's figure over its months, the two side by side on one scale, or each on its own where only one is generated. */
export function servicePicture(
  texts: ServiceTexts,
  headlines: readonly [Headline, Headline],
  months: MonthPanels | null,
  language: Language,
  typeface: Typeface,
): readonly Mark[] {
  return [
    ...frame(texts, language, typeface),
    ...heading(texts.title, 134, typeface),
    ...paragraph(texts.figure, { x: MARGIN, y: 174, width: INNER_WIDTH, lines: 1, sizes: [26, 24, 22, 20], colour: 'quiet' }, typeface),
    ...headlines.flatMap((headline, index) => {
      const room = { x: leftOf(index), y: 204, width: WIDTH, numberSize: 56, textSize: 24 }
      return headlineMarks(headline, index === 0 ? 'first' : 'second', room, typeface)
    }),
    ...(months === null ? [] : monthMarks(texts, months, language, typeface)),
  ]
}

function leftOf(index: number): number {
  return MARGIN + index * (WIDTH + GAP)
}

/** The months of the cities that have a log, and what their lines are. */
function monthMarks(texts: ServiceTexts, { panels, isOwnScale, months }: MonthPanels, language: Language, typeface: Typeface): readonly Mark[] {
  // The scale of the page also holds nine in ten, which is not drawn here.
  const scaleFrom = (held: MonthPanels['panels']) => {
    const drawn = held.flatMap(({ panel: { own, reference } }) => [...own.runs.flat(), ...(reference?.runs.flat() ?? [])])
    return scaleOf({ method: 'quantile', symbol: '', decimals: 1 }, [0, ...drawn.map(({ value }) => value)])
  }
  return [
    text(isOwnScale ? `${texts.unit}. ${language.words.panels.ownScale}` : texts.unit, { x: MARGIN, y: 326 }, 22, 'quiet'),
    ...panels.flatMap((one) => {
      const { panel, demonstration } = one
      const scale = scaleFrom(isOwnScale ? [one] : panels)
      const room = { ...PLOT, x: leftOf(panel.side === 'first' ? 0 : 1) }
      return drawPanel({ panel, scale, periods: months, demonstration }, room, language, typeface)
    }),
    ...legendMarks(texts, typeface),
  ]
}

/** Both kinds of line with their names, in one row. */
function legendMarks({ median, norm }: ServiceTexts, typeface: Typeface): readonly Mark[] {
  const { y, sample, between, sizes } = LEGEND
  const endOf = (x: number, words: string, size: number) => x + sample + 12 + typeface.width(words, { size, strong: false })
  const fits = (size: number) => endOf(endOf(MARGIN, median, size) + between, norm, size) <= MARGIN + INNER_WIDTH
  const size = sizes.find(fits) ?? 17
  const second = endOf(MARGIN, median, size) + between
  const line = (x: number) => `M${x} ${y - 7}h${sample}`
  return [
    stroke(line(MARGIN), 'ink', 4),
    text(median, { x: MARGIN + sample + 12, y }, size, 'quiet'),
    stroke(line(Math.round(second)), 'reference', 3, '1 7'),
    text(norm, { x: second + sample + 12, y }, size, 'quiet'),
  ]
}
