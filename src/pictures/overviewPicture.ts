import type { Card } from '#src/derive/card.ts'
import type { OverviewGroup } from '#src/derive/deriveOverview.ts'
import type { Panel } from '#src/derive/panel.ts'
import type { Language } from '#src/i18n/language.ts'
import { frame, heading, INNER_WIDTH, MARGIN, paragraph } from './frame.ts'
import type { Mark } from './marks.ts'
import { twinMarks } from './twinMarks.ts'
import type { Typeface } from './typeface.ts'

/** Indicators that the picture has room for. */
const COLUMNS = 2
const GUTTER = 72

export interface OverviewTexts {
  readonly title: string
  readonly intro: string
  readonly release: string
}

/** The picture of the overview: two indicators, each of another topic, with their panels and last values. */
export function overviewPicture(
  { title, intro, release }: OverviewTexts,
  groups: readonly OverviewGroup<unknown>[],
  language: Language,
  typeface: Typeface,
): readonly Mark[] {
  const width = (INNER_WIDTH - (COLUMNS - 1) * GUTTER) / COLUMNS
  const cards = telling(groups).slice(0, COLUMNS)
  return [
    ...frame({ kind: language.words.shell.overview, foot: release }, language, typeface),
    ...heading(title, 138, typeface),
    ...paragraph(intro, { x: MARGIN, y: 186, width: INNER_WIDTH, lines: 2, sizes: [28, 26], colour: 'quiet' }, typeface),
    ...cards.flatMap((card, index) => {
      const x = MARGIN + index * (width + GUTTER)
      const twin = { x, y: 340, width, gap: 32, numberSize: 44, textSize: 22, plotHeight: 84, wide: false }
      return [
        ...paragraph(card.indicator.name, { x, y: 284, width, lines: 1, sizes: [30, 28, 26, 24, 22], strong: true }, typeface),
        ...paragraph(card.indicator.unit, { x, y: 317, width, lines: 1, sizes: [22, 21, 20, 19, 18], colour: 'quiet' }, typeface),
        ...twinMarks(card, twin, language, typeface),
      ]
    }),
  ]
}

/** A card of each topic whose lines tell something in both cities: the first that is counted in one way, else the first. */
export function telling(groups: readonly OverviewGroup<unknown>[]): readonly Card[] {
  return groups.flatMap(({ entries }) => {
    const cards = entries.flatMap((entry) => (entry.kind === 'card' ? [entry.card] : []))
    const drawn = cards.filter(({ indicator, twin }) => !indicator.demonstration && twin?.panels.every(hasLine))
    return drawn.find(({ twin }) => twin?.panels.every(({ breaks }) => breaks.length === 0)) ?? drawn.slice(0, 1)
  })
}

function hasLine({ own }: Panel): boolean {
  return own.runs.some((run) => run.length > 1)
}
