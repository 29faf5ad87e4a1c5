import { useMemo, type ReactNode } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { Point, Scale } from '#src/derive/panel.ts'
import { periodIndex, type Period } from '#src/model/period.ts'
import { ChartCanvas } from './ChartCanvas.tsx'
import { CursorMarks } from './CursorMarks.tsx'
import { PointerSurface } from './PointerSurface.tsx'
import { textSize } from './textSize.ts'

const WIDEST_BAR = 28
/** Share of a period that its bar takes. */
const BAR_SHARE = 0.6

type Side = 'first' | 'second'

export interface BarPanelProps {
  readonly points: readonly Point[]
  /** Colours above and below zero. */
  readonly colours: readonly [Side, Side]
  readonly track: number
  readonly scale: Scale
  readonly periods: readonly Period[]
  readonly cursorX: number | null
  readonly formatTick: (value: number) => string
  readonly formatPeriod: (period: Period) => string
  readonly onPoint: (track: number, x: number, tapped: boolean) => void
  readonly onLeave: () => void
}

/** One large panel of bars that rise above zero and hang below it. */
export function BarPanel({ points, colours, track, scale, periods, cursorX, onPoint, onLeave, ...formats }: BarPanelProps): ReactNode {
  const positions = useMemo(() => periods.map(periodIndex), [periods])
  const text = textSize()
  const lines = [{ line: { runs: [points] }, manner: colours[0], label: '', track }] as const
  return (
    <ChartCanvas {...formats} positions={positions} scale={scale} periods={periods} textSize={text} margin={{ top: text, right: text }}>
      <Bars points={points} colours={colours} steps={Math.max(1, positions.length - 1)} />
      <CursorMarks lines={lines} x={cursorX} track={track} />
      <PointerSurface lines={lines} onPoint={onPoint} onLeave={onLeave} />
    </ChartCanvas>
  )
}

interface BarsProps {
  readonly points: readonly Point[]
  readonly colours: readonly [Side, Side]
  /** Distances between neighbouring periods in the plot. */
  readonly steps: number
}

/** Plain rectangles: Recharts sets its bars by category, and these stand on a calendar. */
function Bars({ points, colours, steps }: BarsProps): ReactNode {
  const [across, down, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()]
  const zero = down?.(0)
  if (across === undefined || down === undefined || area === undefined || zero === undefined) return null
  const width = Math.min(WIDEST_BAR, (area.width / (steps + 1)) * BAR_SHARE)
  return (
    <g className="chart-bars">
      {points.map(({ x, value }) => {
        const [middle, height] = [across(x), down(value)]
        if (middle === undefined || height === undefined) return null
        // A difference of 0 is a value: a hairline on the axis.
        const size = Math.max(1, Math.abs(zero - height))
        const fill = `var(--${value < 0 ? colours[1] : colours[0]})`
        return <rect key={x} x={middle - width / 2} y={Math.min(zero, height)} width={width} height={size} fill={fill} />
      })}
      <line x1={area.x} x2={area.x + area.width} y1={zero} y2={zero} />
    </g>
  )
}
