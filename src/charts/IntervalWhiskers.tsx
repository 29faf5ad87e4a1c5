import type { ReactNode } from 'react'
import { useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import type { Point, Scale } from '#src/derive/panel.ts'

/** Half the width of the strokes at the ends. */
const HALF_CAP = 4

/** Above bars, whose layer is that of markers, 600; below the cursor. */
const ABOVE_BARS = 650

/** Intervals of differences: thin strokes over the bars, with caps at their ends, since a pale bar on a bar would be lost. */
export function IntervalWhiskers({ points, scale }: { points: readonly Point[]; scale: Scale }): ReactNode {
  const [across, down] = [useXAxisScale(), useYAxisScale()]
  if (across === undefined || down === undefined) return null
  return (
    <ZIndexLayer zIndex={ABOVE_BARS}>
      {points.map(({ x, interval }) => {
        if (interval === null) return null
        const middle = across(x)
        const low = down(Math.max(interval[0], scale.min))
        const high = down(Math.min(interval[1], scale.max))
        if (low === undefined || high === undefined || middle === undefined) return null
        const cap = `h${2 * HALF_CAP}m${-HALF_CAP} 0`
        return <path key={x} className="chart-whisker" d={`M${middle - HALF_CAP} ${low}${cap}V${high}m${-HALF_CAP} 0${cap}`} />
      })}
    </ZIndexLayer>
  )
}
