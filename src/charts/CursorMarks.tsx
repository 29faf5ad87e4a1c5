import type { ReactNode } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { isOwn, type DrawnLine } from './drawnLine.ts'

/** Above lines and markers, whose layers are 400 and 600. */
const ABOVE_MARKERS = 700

interface CursorMarksProps {
  readonly lines: readonly DrawnLine[]
  readonly x: number | null
  readonly track: number | null
}

/** Where the reader is: a thin upright line at the period and a ring round the panel's own point, and a thin one
 * round the point of the other city or the country when the reader is on that line. */
export function CursorMarks({ lines, x, track }: CursorMarksProps): ReactNode {
  const [across, down, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()]
  const middle = x === null ? undefined : across?.(x)
  if (middle === undefined || down === undefined || area === undefined) return null
  const ringed = lines.filter((drawn) => isOwn(drawn.manner) || drawn.track === track)
  return (
    <ZIndexLayer zIndex={ABOVE_MARKERS}>
      <g className="chart-cursor">
        <line x1={middle} x2={middle} y1={area.y} y2={area.y + area.height} />
        {ringed.map((drawn) => {
          const point = drawn.line.runs.flat().find((one) => one.x === x)
          const height = point === undefined ? undefined : down(point.value)
          if (height === undefined) return null
          return <circle key={drawn.track} className={isOwn(drawn.manner) ? 'own' : 'other'} cx={middle} cy={height} r={isOwn(drawn.manner) ? 8.5 : 5.5} />
        })}
      </g>
    </ZIndexLayer>
  )
}
