import type { ReactNode } from 'react'
import { usePlotArea, useXAxisInverseScale, useXAxisScale, useYAxisInverseScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { nearestStop, trackOf, type Cursor } from './cursor.ts'
import { CursorMarks } from './CursorMarks.tsx'
import { isOwn, type DrawnLine } from './drawnLine.ts'
import { PointerSurface } from './PointerSurface.tsx'

/** Above lines and markers, whose layers are 400 and 600. */
const ABOVE_MARKERS = 700
const TOPMOST = 2000

interface PlotCursorProps {
  readonly lines: readonly DrawnLine[]
  /** Where the cursor of the chart is; null for nowhere. */
  readonly x: number | null
  readonly track: number | null
  readonly onPoint: (track: number, x: number, tapped: boolean) => void
}

/** The cursor in a large chart: its marks, and the surface that pointers move it over. Between two lines in colour the nearer one is chosen. */
export function PlotCursor({ lines, x, track, onPoint }: PlotCursorProps): ReactNode {
  const [across, down, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()]
  const [acrossToX, downToValue] = [useXAxisInverseScale(), useYAxisInverseScale()]
  if (area === undefined || across === undefined || down === undefined) return null
  if (acrossToX === undefined || downToValue === undefined) return null
  const choose = (shareAcross: number, shareDown: number, tapped: boolean): void => {
    const pointed = Number(acrossToX(area.x + shareAcross * area.width))
    const value = Number(downToValue(area.y + shareDown * area.height))
    const nearest = nearestLine(lines, pointed, value)
    if (nearest !== null) onPoint(nearest.track, nearest.x, tapped)
  }
  return (
    <>
      <ZIndexLayer zIndex={ABOVE_MARKERS}>
        <CursorMarks lines={lines} x={x} track={track} plot={{ across, down, top: area.y, bottom: area.y + area.height }} />
      </ZIndexLayer>
      <ZIndexLayer zIndex={TOPMOST}>
        <PointerSurface box={area} onPointed={choose} />
      </ZIndexLayer>
    </>
  )
}

function nearestLine(lines: readonly DrawnLine[], x: number, value: number): Cursor | null {
  const found = lines.flatMap((drawn) => {
    const point = isOwn(drawn.manner) ? nearestStop(trackOf(drawn.line), x) : null
    return point === null ? [] : [{ track: drawn.track, x: point.x, away: Math.abs(point.x - x), off: Math.abs(point.value - value) }]
  })
  return found.toSorted((left, right) => left.away - right.away || left.off - right.off)[0] ?? null
}
