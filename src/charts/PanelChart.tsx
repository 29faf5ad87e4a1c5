import { useMemo, type ReactNode } from 'react'
import type { Scale } from '#src/derive/panel.ts'
import type { ShownEvent } from '#src/derive/shownMarks.ts'
import type { Period } from '#src/model/period.ts'
import { ChartCanvas } from './ChartCanvas.tsx'
import type { DrawnLine } from './drawnLine.ts'
import { DrawnLines } from './DrawnLines.tsx'
import { EndLabels } from './EndLabels.tsx'
import { EventFlags } from './EventFlags.tsx'
import { IntervalBars } from './IntervalBars.tsx'
import { PanelNotes, type PanelNote } from './PanelNotes.tsx'
import { PlotCursor } from './PlotCursor.tsx'
import { reducePoints } from './reducePoints.ts'
import { TargetLines, type TargetLine } from './TargetLines.tsx'
import { useTextSize } from './useTextSize.ts'

/** Heights over the plot, in sizes of text, by rows of notes. */
const NOTE_ROOM = [1, 2, 3.4] as const

export interface PanelChartProps {
  /** Quiet ones first: later lines lie over earlier ones. */
  readonly lines: readonly DrawnLine[]
  readonly scale: Scale
  readonly periods: readonly Period[]
  readonly notes: readonly PanelNote[]
  readonly targets: readonly TargetLine[]
  readonly events: readonly ShownEvent[]
  /** Rows of notes, and pixels for ticks and end labels, of the fuller of two panels, so that both plots have one size. */
  readonly noteRows: 0 | 1 | 2
  readonly axisRoom: number
  readonly labelRoom: number
  readonly share: 'half' | 'whole'
  readonly interval: boolean
  /** Position of the cursor; null for none. */
  readonly cursorX: number | null
  readonly cursorTrack: number | null
  readonly formatTick: (value: number) => string
  readonly formatPeriod: (period: Period) => string
  readonly onPoint: (track: number, x: number, tapped: boolean) => void
}

/** One large panel: lines with markers at every point, names and notes beside what they name. */
export function PanelChart(props: PanelChartProps): ReactNode {
  const { scale, periods, notes, noteRows, axisRoom, labelRoom } = props
  const lines = useMemo(
    () => props.lines.map((drawn) => ({ ...drawn, line: { runs: reducePoints(drawn.line.runs) } })),
    [props.lines],
  )
  const text = useTextSize()
  const top = text * NOTE_ROOM[noteRows]
  return (
    <ChartCanvas
      scale={scale}
      periods={periods}
      textSize={text}
      share={props.share}
      inset={text}
      room={{ top, right: labelRoom, left: axisRoom }}
      formatTick={props.formatTick}
      formatPeriod={props.formatPeriod}
    >
      {props.interval && <IntervalBars lines={lines} scale={scale} />}
      <EventFlags events={props.events} textSize={text} />
      <PanelNotes notes={notes} textSize={text} />
      <DrawnLines lines={lines} />
      <TargetLines targets={props.targets} textSize={text} />
      <EndLabels lines={lines} textSize={text} />
      <PlotCursor lines={lines} x={props.cursorX} track={props.cursorTrack} onPoint={props.onPoint} />
    </ChartCanvas>
  )
}
