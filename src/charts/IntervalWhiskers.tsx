import type { ReactNode } from 'react'
import type { Point, Scale } from '#src/derive/panel.ts'
import { usePlot } from './usePlot.ts'

/** Half the width of the strokes at the ends. */
const HALF_CAP = 4

/** Intervals of differences: thin strokes over the bars, with caps at their ends, since a pale bar on a bar would be lost. */
export function IntervalWhiskers({ points, scale }: { points: readonly Point[]; scale: Scale }): ReactNode {
  const plot = usePlot()
  if (plot === null) return null
  const { across, down } = plot
  return points.map(({ x, interval }) => {
    if (interval === null) return null
    const low = down(Math.max(interval[0], scale.min))
    const high = down(Math.min(interval[1], scale.max))
    const cap = `h${2 * HALF_CAP}m${-HALF_CAP} 0`
    return <path key={x} className="chart-whisker" d={`M${across(x) - HALF_CAP} ${low}${cap}V${high}m${-HALF_CAP} 0${cap}`} />
  })
}
