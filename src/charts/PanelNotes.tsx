import type { ReactNode } from 'react'
import { useChartWidth } from 'recharts'
import type { MissingReason } from '#src/model/observation.ts'
import { MISSING_MARKS } from './missingMarks.ts'
import { MARK_WIDTH, MissingRow } from './MissingRow.tsx'
import { textWidth } from './textSize.ts'
import { usePlot } from './usePlot.ts'

/** A few words over the plot, where they concern it. */
export interface PanelNote {
  readonly text: string
  /** Where the text finds no room; null to leave it out then. */
  readonly short: string | null
  /** Position on the calendar that the note is about. */
  readonly x: number
  /** Why there is no value there, drawn as a mark before the text and under the axis; null for breaks, which have an upright dotted line. */
  readonly reason: MissingReason | null
  /** From the position to the mark under the axis, in marks: two places in one panel do not lie on each other. */
  readonly aside: number
}

const LINE_HEIGHT = 1.25
const SPACE = 8
const ROWS = 2

interface PlacedNote extends PanelNote {
  readonly left: number
  readonly row: number
  readonly middle: number
}

/**
 * Notes in up to two rows over the plot, each as near to its period as its neighbours and the edges let it.
 * A note that finds no room is said shorter, or left out of the drawing: the table has it.
 */
export function placeNotes(
  notes: readonly (PanelNote & { readonly middle: number })[],
  space: { readonly left: number; readonly right: number; readonly textSize: number },
): readonly PlacedNote[] {
  const rowEnds = Array.from({ length: ROWS }, () => space.left - SPACE)
  return notes
    .toSorted((one, other) => one.middle - other.middle)
    .flatMap((note) => {
      for (const text of [note.text, note.short]) {
        if (text === null) continue
        const width = textWidth(text, space.textSize) + (note.reason === null ? 0 : MARK_WIDTH)
        const left = Math.max(space.left, Math.min(note.middle - width / 2, space.right - width))
        const row = left + width > space.right ? -1 : rowEnds.findIndex((end) => left >= end + SPACE)
        if (row === -1) continue
        rowEnds[row] = left + width
        return [{ ...note, text, left, row }]
      }
      return []
    })
}

/** Gaps and breaks in words; a gap has its mark under the axis and a break its line whether their words find room or not. */
export function PanelNotes({ notes, textSize }: { notes: readonly PanelNote[]; textSize: number }): ReactNode {
  const [plot, width] = [usePlot(), useChartWidth()]
  if (plot === null) return null
  const { across, area } = plot
  const located = notes.map((note) => ({ ...note, middle: across(note.x) }))
  const right = width ?? area.x + area.width
  const placed = placeNotes(located, { left: area.x, right, textSize })
  return (
    <g className="chart-notes">
      {located
        .filter(({ reason }) => reason === null)
        .map(({ x, middle }) => (
          <line key={x} x1={middle} x2={middle} y1={area.y - textSize * 0.3} y2={area.y + area.height} />
        ))}
      <MissingRow spans={notes.flatMap(({ x, reason, aside }) => (reason === null ? [] : [{ x, reason, aside }]))} />
      {placed.map(({ text, x, left, row, reason }) => {
        const baseline = area.y - textSize * (0.7 + row * LINE_HEIGHT)
        return (
          <g key={`${x}${text}`}>
            {reason !== null && (
              <path transform={`translate(${left + MARK_WIDTH / 2 - 1} ${baseline - textSize * 0.35})`} d={MISSING_MARKS[reason]} />
            )}
            <text x={left + (reason === null ? 0 : MARK_WIDTH)} y={baseline} fontSize={textSize}>
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
