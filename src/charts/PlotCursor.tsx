import type { ReactNode } from 'react'
import { useXAxisInverseScale, useYAxisInverseScale } from 'recharts'
import { nearestStop, trackOf, type Cursor } from './cursor.ts'
import { CursorMarks } from './CursorMarks.tsx'
import { isOwn, type DrawnLine } from './drawnLine.ts'
import { PointerSurface } from './PointerSurface.tsx'
import { usePlot } from './usePlot.ts'

interface PlotCursorProps {
  readonly lines: readonly DrawnLine[]
  /** Where the cursor of the chart is; null for nowhere. */
  readonly x: number | null
  readonly track: number | null
  readonly onPoint: (track: number, x: number, tapped: boolean) => void
}

/** The cursor in a large chart, over all else: its marks, and the surface that pointers move it over. Between two lines in colour the nearer one is chosen. */
export function PlotCursor({ lines, x, track, onPoint }: PlotCursorProps): ReactNode {
  const plot = usePlot()
  const [acrossToX, downToValue] = [useXAxisInverseScale(), useYAxisInverseScale()]
  if (plot === null || acrossToX === undefined || downToValue === undefined) return null
  const { across, down, area } = plot
  const choose = (shareAcross: number, shareDown: number, tapped: boolean): void => {
    const pointed = Number(acrossToX(area.x + shareAcross * area.width))
    const value = Number(downToValue(area.y + shareDown * area.height))
    const nearest = nearestLine(lines, pointed, value)
    if (nearest !== null) onPoint(nearest.track, nearest.x, tapped)
  }
  return (
    <>
      <CursorMarks lines={lines} x={x} track={track} plot={{ across, down, top: area.y, bottom: area.y + area.height }} />
      <PointerSurface box={area} onPointed={choose} />
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
