import type { ReactNode } from 'react'
import { isOwn, type Manner } from './drawnLine.ts'

interface PointMarkerProps {
  readonly cx: number
  readonly cy: number
  readonly manner: Manner
  /** Provisional. */
  readonly open: boolean
}

const RADIUS = 4
const QUIET_RADIUS = 2.5
/** A diamond looks as large as a circle when its half diagonal is a quarter longer. */
const DIAMOND_RADIUS = 5.25

/** The mark of a value: a circle for the left city, a diamond for the right one, a dot for the others; open when provisional. */
export function PointMarker({ cx, cy, manner, open }: PointMarkerProps): ReactNode {
  const colour = `var(--${manner})`
  const paint = { fill: open ? 'var(--card)' : colour, stroke: open ? colour : 'var(--card)', strokeWidth: open ? 2 : 1 }
  if (manner !== 'second') return <circle {...paint} cx={cx} cy={cy} r={isOwn(manner) ? RADIUS : QUIET_RADIUS} />
  return <path {...paint} d={diamond(cx, cy, DIAMOND_RADIUS)} />
}

/** Path data of a square that stands on its corner. */
export function diamond(cx: number, cy: number, radius: number): string {
  return `M${cx - radius} ${cy}L${cx} ${cy - radius}L${cx + radius} ${cy}L${cx} ${cy + radius}z`
}
