import type { ReactNode } from 'react'
import type { Scale } from '#src/derive/panel.ts'
import { periodIndex, type Period } from '#src/model/period.ts'
import { CursorMarks } from './CursorMarks.tsx'
import type { DrawnLine } from './drawnLine.ts'
import { percent, plotFrame } from './plotFrame.ts'
import { PointerSurface } from './PointerSurface.tsx'

const WHOLE = { x: 0, y: 0, width: '100%', height: '100%' } as const

interface PanelCursorProps {
  readonly lines: readonly DrawnLine[]
  readonly periods: readonly Period[]
  readonly scale: Scale
  /** Where the cursor of the chart is; null for nowhere. */
  readonly x: number | null
  readonly track: number | null
  /** Told of a position between the first and the last period. */
  readonly onPointed: (x: number, tapped: boolean) => void
}

/** The cursor in a `SmallPanel`: its marks, and the surface that pointers move it over. */
export function PanelCursor({ lines, periods, scale, x, track, onPointed }: PanelCursorProps): ReactNode {
  const frame = plotFrame(periods, scale)
  const [first = 0, last = first] = [periods[0], periods.at(-1)].flatMap((period) => (period === undefined ? [] : periodIndex(period)))
  const plot = {
    across: (position: number) => percent(frame.across(position)),
    down: (value: number) => percent(frame.down(value)),
    top: 0,
    bottom: '100%',
  }
  return (
    <>
      <CursorMarks lines={lines} x={x} track={track} plot={plot} />
      <PointerSurface box={WHOLE} onPointed={(across, _down, tapped) => onPointed(first + across * (last - first), tapped)} />
    </>
  )
}
