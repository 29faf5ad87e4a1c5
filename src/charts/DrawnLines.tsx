import type { ReactNode } from 'react'
import type { Point } from '#src/derive/panel.ts'
import { isOwn, type DrawnLine } from './drawnLine.ts'
import { isolatedPoints, linePaths, type Place } from './linePaths.ts'
import { PointMarker } from './PointMarker.tsx'
import { usePlot } from './usePlot.ts'

const DOTTED = '1.5 4'
const DASHED = '5 4'

/** The lines of a large panel, and over all of them their markers: every point in colour, of the others those that would vanish or are provisional. */
export function DrawnLines({ lines }: { readonly lines: readonly DrawnLine[] }): ReactNode {
  const plot = usePlot()
  if (plot === null) return null
  const { across, down } = plot
  const at: Place = ({ x, value }) => [across(x), down(value)]
  return (
    <>
      {lines.map((drawn) => (
        <Strokes key={drawn.track} drawn={drawn} at={at} />
      ))}
      <g className="chart-markers">
        {lines.flatMap((drawn) =>
          markedPoints(drawn).map((point) => {
            const [x, y] = at(point)
            return <PointMarker key={`${drawn.track} ${point.x}`} cx={x} cy={y} manner={drawn.manner} open={point.provisional} />
          }),
        )}
      </g>
    </>
  )
}

function Strokes({ drawn: { line, manner }, at }: { readonly drawn: DrawnLine; readonly at: Place }): ReactNode {
  const { solid, dashed } = linePaths(line, at)
  const shared = { className: `line-${manner}`, stroke: `var(--${manner})`, strokeWidth: isOwn(manner) ? 2.25 : 1.75, fill: 'none' }
  return (
    <>
      {solid !== '' && <path {...shared} d={solid} strokeDasharray={manner === 'reference' ? DOTTED : undefined} />}
      {dashed !== '' && <path {...shared} d={dashed} strokeDasharray={DASHED} />}
    </>
  )
}

function markedPoints({ line, manner }: DrawnLine): readonly Point[] {
  const isolated = new Set(isolatedPoints(line))
  return line.runs.flat().filter((point) => isOwn(manner) || isolated.has(point) || point.provisional)
}
