import type { IndicatorView } from '#src/derive/indicatorView.ts'
import type { IndicatorLanguage } from '#src/i18n/language.ts'
import { sayShort } from '#src/i18n/sayShort.ts'
import { fitText } from './fitText.ts'
import { frame, heading, INNER_WIDTH, MARGIN, paragraph, RIGHT } from './frame.ts'
import { area, circle, text, type Mark } from './marks.ts'
import { twinMarks } from './twinMarks.ts'
import type { Typeface } from './typeface.ts'

/** The picture of an indicator's page: its name and unit, each city's last value over its panel, what can be said, the source. */
export function indicatorPicture(
  view: IndicatorView,
  topic: string,
  language: IndicatorLanguage,
  typeface: Typeface,
): readonly Mark[] {
  const { indicator } = view
  const { words } = language
  const { demonstration } = indicator
  const legend = legendOf(view, language)
  const legendWidth = typeface.width(legend, { size: 22, strong: false })
  const unit = { x: MARGIN, y: 174, width: INNER_WIDTH - legendWidth - 40, lines: 1, sizes: [26, 24, 22, 20], colour: 'quiet' } as const
  const room = { x: MARGIN, y: 204, width: INNER_WIDTH, gap: 64, numberSize: 56, textSize: 24, plotHeight: 124, wide: true }
  const meaning = { x: MARGIN + 28, width: INNER_WIDTH - 28, lines: 2, sizes: [28, 27, 26, 25, 24] } as const
  const sentence = sayShort(view.sentence, language)
  const y = fitText(sentence, meaning, typeface).lines.length === 1 ? 541 : 522
  return [
    ...frame(
      {
        kind: demonstration ? words.shell.demonstration : topic,
        marked: demonstration,
        foot: [words.overview.source(indicator.body), ...(indicator.impliedCounts ? [words.overview.impliedCounts] : [])].join('. '),
      },
      language,
      typeface,
    ),
    ...heading(indicator.name, 134, typeface),
    ...paragraph(indicator.unit, unit, typeface),
    text(legend, { x: RIGHT, y: 174 }, 22, 'quiet', { anchor: 'end' }),
    ...twinMarks(view, room, language, typeface),
    meaningMark(view.conclusive, y - 10),
    ...paragraph(sentence, { ...meaning, y }, typeface),
  ]
}

/** A full dot where something is said of the difference of the cities, a hollow one where nothing can be. */
function meaningMark(conclusive: boolean, y: number): Mark {
  const dot = circle(MARGIN + 9, y, 7)
  return conclusive ? area(dot, 'ink') : { kind: 'shape', path: dot, fill: null, stroke: 'quiet', width: 3, dash: null }
}

/** What the dotted line is. */
function legendOf({ twin }: IndicatorView, { words }: IndicatorLanguage): string {
  const reference = twin?.panels[0].reference
  return reference === null || reference === undefined ? '' : words.charts.reference(reference.area.name)
}
