import type { Gap, Panel, TwinPanels } from '#src/derive/panel.ts'
import type { IndicatorLanguage, Language } from '#src/i18n/language.ts'
import { saySpan } from '#src/i18n/saySpan.ts'
import { periodIndex, type Period } from '#src/model/period.ts'
import type { PanelNote } from './PanelNotes.tsx'

/** A gap in words: "2012: not published". */
export function gapText({ from, to, reason }: Gap, language: Language): string {
  const { panels } = language.words
  return panels.missingIn(saySpan(from, to, language), panels.missingMarks[reason])
}

function gapTextOf(place: string, { from, to, reason }: Gap, language: IndicatorLanguage): string {
  const { charts, panels } = language.words
  return charts.missingPoint(place, saySpan(from, to, language), panels.missingMarks[reason])
}

function gapNote(gap: Gap, text: string, aside: number): PanelNote {
  return { text, short: null, x: (periodIndex(gap.from) + periodIndex(gap.to)) / 2, reason: gap.reason, aside }
}

function breakNote(period: Period, language: IndicatorLanguage): PanelNote {
  const year = language.periods(period, period)
  const text = `${year}: ${language.words.charts.seriesBreak}`
  return { text, short: year, x: periodIndex(period) - 0.5, reason: null, aside: 0 }
}

/** The words in the drawing of a panel: its gaps and breaks. */
export function notesOf(panel: Panel, language: IndicatorLanguage): readonly PanelNote[] {
  const gaps = panel.gaps.map((gap) => gapNote(gap, gapText(gap, language), 0))
  return [...gaps, ...panel.breaks.map((period) => breakNote(period, language))]
}

const isSameGap = (left: Gap, right: Gap): boolean =>
  left.from === right.from && left.to === right.to && left.reason === right.reason

/**
 * The words in a panel that two places share. What both have in common stands once; a gap of one place names it, and its
 * mark stands on the side of the place, so that the marks of both can be seen.
 */
export function togetherNotes({ panels }: TwinPanels, language: IndicatorLanguage): readonly PanelNote[] {
  const [first, second] = panels
  const isShared = (gap: Gap): boolean => panels.every(({ gaps }) => gaps.some((other) => isSameGap(gap, other)))
  const named = (panel: Panel, aside: number) =>
    panel.gaps
      .filter((gap) => !isShared(gap))
      .map((gap) => gapNote(gap, gapTextOf(panel.own.area.name, gap, language), aside))
  const shared = first.gaps.filter(isShared).map((gap) => gapNote(gap, gapText(gap, language), 0))
  const breaks = [...new Set([...first.breaks, ...second.breaks])]
  return [...shared, ...named(first, -0.5), ...named(second, 0.5), ...breaks.map((period) => breakNote(period, language))]
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
