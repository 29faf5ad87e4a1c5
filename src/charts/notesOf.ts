import type { Panel } from '#src/derive/panel.ts'
import type { Language } from '#src/i18n/language.ts'
import { periodIndex, type Period } from '#src/model/period.ts'
import type { PanelNote } from './PanelNotes.tsx'

/** The words in the drawing of a panel: its gaps, breaks and late start. */
export function notesOf(panel: Panel, periods: readonly Period[], language: Language): readonly PanelNote[] {
  const { charts } = language.words
  const gaps = panel.gaps.map(({ from, to, reason }): PanelNote => ({
    text: charts.missingIn(language.periods(from, to), charts.missingMarks[reason]),
    x: (periodIndex(from) + periodIndex(to)) / 2,
    line: false,
  }))
  const breaks = panel.breaks.map((period): PanelNote => ({
    text: `${language.period(period)}: ${charts.seriesBreak}`,
    x: periodIndex(period) - 0.5,
    line: true,
  }))
  const first = periods[0]
  const start: readonly PanelNote[] =
    panel.startsAt === null || first === undefined
      ? []
      : [{ text: charts.startsAt(panel.own.area.name, language.period(panel.startsAt)), x: periodIndex(first), line: false }]
  return [...start, ...gaps, ...breaks]
}
