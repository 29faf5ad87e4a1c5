import type { ReactNode } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { isOwn, lastPoint, type DrawnLine } from './drawnLine.ts'
import { spread } from './spread.ts'
import { textWidth } from './textSize.ts'

const ABOVE_MARKERS = 650
/** From the middle of the last marker to its label. */
const OFFSET = 12
const LINE_HEIGHT = 1.3

/** Room that the labels need to the right of the plot. */
export function endLabelWidth(lines: readonly DrawnLine[], textSize: number): number {
  return Math.max(textSize, ...lines.filter(({ line }) => lastPoint(line) !== null).map(({ label }) => textWidth(label, textSize)))
}

/** The name or the value of each line beside its last point, moved apart where they would lie on each other. */
export function EndLabels({ lines, textSize }: { lines: readonly DrawnLine[]; textSize: number }): ReactNode {
  const [across, down, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()]
  if (across === undefined || down === undefined || area === undefined) return null
  const labels = lines.flatMap(({ line, manner, label }) => {
    const point = lastPoint(line)
    const [x, y] = point === null ? [] : [across(point.x), down(point.value)]
    return x === undefined || y === undefined ? [] : [{ manner, label, x, y }]
  })
  const heights = spread(labels.map(({ y }) => y), textSize * LINE_HEIGHT, [area.y, area.y + area.height])
  return (
    <ZIndexLayer zIndex={ABOVE_MARKERS}>
      {labels.map(({ manner, label, x }, index) => (
        <text
          key={manner}
          className={isOwn(manner) ? 'chart-label own' : 'chart-label'}
          x={x + OFFSET}
          y={heights[index]}
          dy="0.35em"
          fontSize={textSize}
          fill={isOwn(manner) ? `var(--${manner})` : 'var(--quiet)'}
        >
          {label}
        </text>
      ))}
    </ZIndexLayer>
  )
}
