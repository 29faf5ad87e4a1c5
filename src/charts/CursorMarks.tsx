import type { ReactNode } from 'react'
import { isOwn, type DrawnLine } from './drawnLine.ts'

/** Pixels, or a share of the drawing: `33.3%`. */
export type Length = number | string

/** Where periods and values lie in a drawing, and its upper and lower edge; undefined outside. */
export interface Plot {
  readonly across: (x: number) => Length | undefined
  readonly down: (value: number) => Length | undefined
  readonly top: Length
  readonly bottom: Length
}

interface CursorMarksProps {
  readonly lines: readonly DrawnLine[]
  readonly x: number | null
  readonly track: number | null
  readonly plot: Plot
}

/** Where the reader is: a thin upright line at the period and a ring round the panel's own point, and a thin one
 * round the point of the other city or the country when the reader is on that line. */
export function CursorMarks({ lines, x, track, plot }: CursorMarksProps): ReactNode {
  const middle = x === null ? undefined : plot.across(x)
  if (middle === undefined) return null
  const ringed = lines.filter((drawn) => isOwn(drawn.manner) || drawn.track === track)
  return (
    <g className="chart-cursor">
      <line x1={middle} x2={middle} y1={plot.top} y2={plot.bottom} />
      {ringed.map((drawn) => {
        const point = drawn.line.runs.flat().find((one) => one.x === x)
        const height = point === undefined ? undefined : plot.down(point.value)
        if (height === undefined) return null
        return <circle key={drawn.track} className={isOwn(drawn.manner) ? 'own' : 'other'} cx={middle} cy={height} r={isOwn(drawn.manner) ? 8.5 : 5.5} />
      })}
    </g>
  )
}
