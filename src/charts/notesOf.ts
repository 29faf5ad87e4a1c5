import type { Panel } from '#src/derive/panel.ts'
import type { IndicatorLanguage } from '#src/i18n/language.ts'
import { periodIndex } from '#src/model/period.ts'
import type { PanelNote } from './PanelNotes.tsx'

/** The words in the drawing of a panel: its gaps and breaks. */
export function notesOf(panel: Panel, language: IndicatorLanguage): readonly PanelNote[] {
  const { charts, panels } = language.words
  const gaps = panel.gaps.map(({ from, to, reason }): PanelNote => ({
    text: charts.missingIn(language.periods(from, to), panels.missingMarks[reason]),
    short: null,
    x: (periodIndex(from) + periodIndex(to)) / 2,
    line: false,
  }))
  const breaks = panel.breaks.map((period): PanelNote => ({
    text: `${language.periods(period, period)}: ${charts.seriesBreak}`,
    short: language.periods(period, period),
    x: periodIndex(period) - 0.5,
    line: true,
  }))
  return [...gaps, ...breaks]
}

/** Letters that fit in a row over the narrower of the plots of a wide page. */
const LETTERS_OF_ROW = 44

/** Rows that the notes of the fullest of some panels are likely to take. */
export function noteRows(panels: readonly (readonly PanelNote[])[]): 0 | 1 | 2 {
  const isLong = (notes: readonly PanelNote[]): boolean =>
    notes.length > 1 && notes.reduce((sum, { text }) => sum + text.length, 0) > LETTERS_OF_ROW
  if (panels.some(isLong)) return 2
  return panels.some((notes) => notes.length > 0) ? 1 : 0
}
