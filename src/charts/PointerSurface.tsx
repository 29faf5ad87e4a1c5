import type { MouseEvent, ReactNode } from 'react'
import { usePlotArea, useXAxisInverseScale, useYAxisInverseScale, ZIndexLayer } from 'recharts'
import { nearestPoint, trackOf } from './cursor.ts'
import { isOwn, type DrawnLine } from './drawnLine.ts'

const TOPMOST = 2000

interface PointerSurfaceProps {
  readonly lines: readonly DrawnLine[]
  readonly onPoint: (track: number, x: number, tapped: boolean) => void
}

/**
 * The whole plot as one target: passing over it or tapping it chooses the nearest period, so that no point needs to be hit.
 * Between two lines in colour the nearer one is chosen. The page still scrolls under a finger.
 */
export function PointerSurface({ lines, onPoint }: PointerSurfaceProps): ReactNode {
  const [area, acrossToX, downToValue] = [usePlotArea(), useXAxisInverseScale(), useYAxisInverseScale()]
  if (area === undefined || acrossToX === undefined || downToValue === undefined) return null
  const choose = (event: MouseEvent<SVGRectElement>, tapped: boolean): void => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = Number(acrossToX(area.x + ((event.clientX - box.left) / box.width) * area.width))
    const value = Number(downToValue(area.y + ((event.clientY - box.top) / box.height) * area.height))
    const nearest = nearestLine(lines, x, value)
    if (nearest !== null) onPoint(nearest.track, nearest.x, tapped)
  }
  return (
    <ZIndexLayer zIndex={TOPMOST}>
      <rect
        className="chart-surface"
        {...area}
        onPointerMove={(event) => choose(event, false)}
        onClick={(event) => choose(event, true)}
      />
    </ZIndexLayer>
  )
}

function nearestLine(
  lines: readonly DrawnLine[],
  x: number,
  value: number,
): { readonly track: number; readonly x: number } | null {
  const found = lines.flatMap((drawn) => {
    const point = isOwn(drawn.manner) ? nearestPoint(trackOf(drawn.line), x) : null
    return point === null ? [] : [{ track: drawn.track, x: point.x, away: Math.abs(point.x - x), off: Math.abs(point.value - value) }]
  })
  return found.toSorted((left, right) => left.away - right.away || left.off - right.off)[0] ?? null
}
