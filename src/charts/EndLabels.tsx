import type { ReactNode } from 'react'
import { isOwn, lastPoint, type DrawnLine } from './drawnLine.ts'
import { spread } from './spread.ts'
import { textWidth } from './textSize.ts'
import { usePlot } from './usePlot.ts'

/** From the middle of the last marker to its label. */
const OFFSET = 12
const LINE_HEIGHT = 1.3

/** Room that the labels need to the right of the plot. */
export function endLabelWidth(lines: readonly DrawnLine[], textSize: number): number {
  return Math.max(textSize, ...lines.filter(({ line }) => lastPoint(line) !== null).map(({ label }) => textWidth(label, textSize)))
}

/** The name or the value of each line beside its last point, moved apart where they would lie on each other. */
export function EndLabels({ lines, textSize }: { lines: readonly DrawnLine[]; textSize: number }): ReactNode {
  const plot = usePlot()
  if (plot === null) return null
  const { across, down, area } = plot
  const labels = lines.flatMap(({ line, manner, label }) => {
    const point = lastPoint(line)
    return point === null ? [] : [{ manner, label, x: across(point.x), y: down(point.value) }]
  })
  const heights = spread(labels.map(({ y }) => y), textSize * LINE_HEIGHT, [area.y, area.y + area.height])
  return (
    <>
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
    </>
  )
}
