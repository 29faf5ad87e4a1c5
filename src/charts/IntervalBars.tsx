import type { ReactNode } from 'react'
import type { Scale } from '#src/derive/panel.ts'
import { isOwn, type DrawnLine } from './drawnLine.ts'
import { usePlot } from './usePlot.ts'

/** Wide enough to be seen, narrow enough to stay behind the point. */
const WIDEST_BAR = 8

/** Share of a period that its bar takes at most. */
const BAR_SHARE = 0.4

/** Intervals of the lines in colour: pale upright bars behind the points, square at their ends and never beyond the scale. */
export function IntervalBars({ lines, scale }: { lines: readonly DrawnLine[]; scale: Scale }): ReactNode {
  const plot = usePlot()
  if (plot === null) return null
  const { across, down } = plot
  const width = Math.min(WIDEST_BAR, (across(1) - across(0)) * BAR_SHARE)
  return lines
    .filter(({ manner }) => isOwn(manner))
    .flatMap(({ line, manner }) =>
      line.runs.flat().map(({ x, interval }) => {
        if (interval === null) return null
        const low = down(Math.max(interval[0], scale.min))
        const high = down(Math.min(interval[1], scale.max))
        return (
          <rect
            key={`${manner}${x}`}
            className="chart-interval"
            x={across(x) - width / 2}
            y={high}
            width={width}
            height={Math.max(0, low - high)}
            fill={`var(--${manner})`}
          />
        )
      }),
    )
}
