import type { ReactNode } from 'react'
import type { ShownEvent } from '#src/derive/shownMarks.ts'
import { usePlot } from './usePlot.ts'

/** A flag in sizes of text: wide enough for a number of two digits. */
const WIDTH = 1.7
const HEIGHT = 1.3

/** Events as small flags at the top of the plot, on thin poles; each has the number of its line in the list below the chart. */
export function EventFlags({ events, textSize }: { events: readonly ShownEvent[]; textSize: number }): ReactNode {
  const plot = usePlot()
  if (plot === null) return null
  const { across, area } = plot
  const [width, height] = [textSize * WIDTH, textSize * HEIGHT]
  return (
    <g className="chart-events">
      {events.map(({ x, number }) => {
        const pole = across(x)
        // At the right edge the flag flies to the left.
        const left = pole + width > area.x + area.width ? pole - width : pole
        return (
          <g key={number}>
            <line x1={pole} x2={pole} y1={area.y} y2={area.y + area.height} />
            <rect x={left} y={area.y} width={width} height={height} />
            <text x={left + width / 2} y={area.y + height / 2} dy="0.35em" textAnchor="middle" fontSize={textSize}>
              {number}
            </text>
          </g>
        )
      })}
    </g>
  )
}
