import type { ReactNode } from 'react'
import { useXAxisScale, useYAxisScale } from 'recharts'
import type { Scale } from '#src/derive/panel.ts'
import { isOwn, type DrawnLine } from './drawnLine.ts'

/** Wide enough to be seen, narrow enough to stay behind the point. */
const WIDEST_BAR = 8

/** Share of a period that its bar takes at most. */
const BAR_SHARE = 0.4

/** Intervals of the lines in colour: pale upright bars behind the points, square at their ends and never beyond the scale. */
export function IntervalBars({ lines, scale }: { lines: readonly DrawnLine[]; scale: Scale }): ReactNode {
  const [across, down] = [useXAxisScale(), useYAxisScale()]
  if (across === undefined || down === undefined) return null
  const width = Math.min(WIDEST_BAR, ((across(1) ?? 0) - (across(0) ?? 0)) * BAR_SHARE)
  return lines
    .filter(({ manner }) => isOwn(manner))
    .flatMap(({ line, manner }) =>
      line.runs.flat().map(({ x, interval }) => {
        if (interval === null) return null
        const low = down(Math.max(interval[0], scale.min))
        const high = down(Math.min(interval[1], scale.max))
        const middle = across(x)
        if (low === undefined || high === undefined || middle === undefined) return null
        return (
          <rect
            key={`${manner}${x}`}
            className="chart-interval"
            x={middle - width / 2}
            y={high}
            width={width}
            height={Math.max(0, low - high)}
            fill={`var(--${manner})`}
          />
        )
      }),
    )
}
