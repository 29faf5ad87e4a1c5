import type { ReactNode } from 'react'
import { Line } from 'recharts'
import type { Point } from '#src/derive/panel.ts'
import type { ChartRow } from './ChartCanvas.tsx'
import { isOwn, type DrawnLine, type Manner } from './drawnLine.ts'
import { isolatedPoints } from './linePaths.ts'
import { PointMarker } from './PointMarker.tsx'
import { strokesOf } from './strokes.ts'

const DOTTED = '1.5 4'
const DASHED = '5 4'

/**
 * The Recharts lines of one place: a solid one, a dashed one for each provisional stretch, and one that only carries markers.
 * Elements and not a component: Recharts reads its children.
 */
export function lineElements({ line, manner, track }: DrawnLine, positions: readonly number[]): ReactNode {
  const colour = `var(--${manner})`
  const points = new Map(line.runs.flat().map((point) => [point.x, point]))
  const isolated = new Set(isolatedPoints(line))
  const shared = { type: 'linear', connectNulls: false, isAnimationActive: false, activeDot: false } as const
  const isMarked = (point: Point): boolean => isOwn(manner) || isolated.has(point) || point.provisional
  return [
    ...strokesOf(line.runs, positions).map(({ dashed, values }, index) => (
      <Line
        {...shared}
        key={`${track}-${index}`}
        className={`line-${manner}`}
        dataKey={(row: ChartRow) => values.get(row.x) ?? null}
        stroke={colour}
        strokeWidth={isOwn(manner) ? 2.25 : 1.75}
        strokeDasharray={dashFor(manner, dashed)}
        dot={false}
      />
    )),
    <Line
      {...shared}
      key={`${track}-markers`}
      className={`markers-${manner}`}
      dataKey={(row: ChartRow) => points.get(row.x)?.value ?? null}
      stroke="none"
      dot={({ key, cx, cy, payload }) => {
        const point = isRow(payload) ? points.get(payload.x) : undefined
        if (point === undefined || cx === undefined || cy === undefined || !isMarked(point)) return <g key={key} />
        return <PointMarker key={key} cx={cx} cy={cy} manner={manner} open={point.provisional} />
      }}
    />,
  ]
}

function isRow(payload: unknown): payload is ChartRow {
  return typeof payload === 'object' && payload !== null && 'x' in payload
}

function dashFor(manner: Manner, dashed: boolean): string {
  if (dashed) return DASHED
  return manner === 'reference' ? DOTTED : 'none'
}
