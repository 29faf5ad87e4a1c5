import type { ReactNode } from 'react'
import { usePlot } from './usePlot.ts'

/** A level that somebody has set, with its words. */
export interface TargetLine {
  readonly value: number
  readonly label: string
}

/** Targets as dashed lines across the plot, their words over the left end. */
export function TargetLines({ targets, textSize }: { targets: readonly TargetLine[]; textSize: number }): ReactNode {
  const plot = usePlot()
  if (plot === null) return null
  const { down, area } = plot
  return targets.map(({ value, label }) => {
    const height = down(value)
    return (
      <g key={label} className="chart-target">
        <line x1={area.x} x2={area.x + area.width} y1={height} y2={height} />
        <text className="chart-label" x={area.x + 4} y={height} dy="-0.4em" fontSize={textSize}>
          {label}
        </text>
      </g>
    )
  })
}
