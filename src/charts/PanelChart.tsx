import { useMemo, type ReactNode } from 'react'
import type { Scale } from '#src/derive/panel.ts'
import { periodIndex, type Period } from '#src/model/period.ts'
import { ChartCanvas } from './ChartCanvas.tsx'
import { CursorMarks } from './CursorMarks.tsx'
import type { DrawnLine } from './drawnLine.ts'
import { EndLabels, endLabelWidth } from './EndLabels.tsx'
import { IntervalBars } from './IntervalBars.tsx'
import { lineElements } from './lineElements.tsx'
import { PanelNotes, type PanelNote } from './PanelNotes.tsx'
import { PointerSurface } from './PointerSurface.tsx'
import { reducePoints } from './reducePoints.ts'
import { rowPositions } from './strokes.ts'
import { textSize } from './textSize.ts'

/** Heights over the plot, in sizes of text, for none, one and several notes. */
const NOTE_ROOM = [1, 2, 3.4] as const

export interface PanelChartProps {
  /** Quiet ones first: later lines lie over earlier ones. */
  readonly lines: readonly DrawnLine[]
  readonly scale: Scale
  readonly periods: readonly Period[]
  readonly notes: readonly PanelNote[]
  /** How many notes the fuller of two panels has, so that both plots begin at one height. */
  readonly mostNotes: number
  readonly interval: boolean
  /** Position of the cursor; null for none. */
  readonly cursorX: number | null
  readonly cursorTrack: number | null
  readonly formatTick: (value: number) => string
  readonly formatPeriod: (period: Period) => string
  readonly onPoint: (track: number, x: number, tapped: boolean) => void
  readonly onLeave: () => void
}

/** One large panel: lines with markers at every point, names and notes beside what they name. */
export function PanelChart(props: PanelChartProps): ReactNode {
  const { scale, periods, notes, mostNotes } = props
  const lines = useMemo(
    () => props.lines.map((drawn) => ({ ...drawn, line: { runs: reducePoints(drawn.line.runs) } })),
    [props.lines],
  )
  const positions = useMemo(
    () => rowPositions(periods.map(periodIndex), lines.map(({ line }) => line.runs)),
    [periods, lines],
  )
  const text = textSize()
  const top = text * (NOTE_ROOM[Math.min(mostNotes, 2)] ?? 1)
  return (
    <ChartCanvas
      positions={positions}
      scale={scale}
      periods={periods}
      textSize={text}
      margin={{ top, right: endLabelWidth(lines, text) }}
      formatTick={props.formatTick}
      formatPeriod={props.formatPeriod}
    >
      {props.interval && <IntervalBars lines={lines} scale={scale} />}
      <PanelNotes notes={notes} textSize={text} />
      {lines.map(lineElements)}
      <EndLabels lines={lines} textSize={text} />
      <CursorMarks lines={lines} x={props.cursorX} track={props.cursorTrack} />
      <PointerSurface lines={lines} onPoint={props.onPoint} onLeave={props.onLeave} />
    </ChartCanvas>
  )
}
