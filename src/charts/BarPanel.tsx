import { useMemo, type ReactElement, type ReactNode } from 'react'
import { Line, usePlotArea, useYAxisScale, type DotItemDotProps } from 'recharts'
import type { Point, Scale } from '#src/derive/panel.ts'
import type { ShownEvent } from '#src/derive/shownMarks.ts'
import { periodIndex, type Period } from '#src/model/period.ts'
import { ChartCanvas, type ChartRow } from './ChartCanvas.tsx'
import { EventFlags } from './EventFlags.tsx'
import { IntervalWhiskers } from './IntervalWhiskers.tsx'
import { MissingRow, type MissingSpan } from './MissingRow.tsx'
import { PlotCursor } from './PlotCursor.tsx'
import { useTextSize } from './useTextSize.ts'

const WIDEST_BAR = 28
/** Share of a period that its bar takes. */
const BAR_SHARE = 0.6

type Side = 'first' | 'second'

export interface BarPanelProps {
  readonly points: readonly Point[]
  readonly missing: readonly MissingSpan[]
  /** Positions whose difference chance can explain: drawn pale. */
  readonly doubtful: ReadonlySet<number>
  /** Colours above and below zero. */
  readonly colours: readonly [Side, Side]
  readonly track: number
  readonly share: 'half' | 'whole'
  readonly scale: Scale
  readonly periods: readonly Period[]
  readonly events: readonly ShownEvent[]
  readonly cursorX: number | null
  readonly formatTick: (value: number) => string
  readonly formatPeriod: (period: Period) => string
  readonly onPoint: (track: number, x: number, tapped: boolean) => void
}

/** One large panel of bars that rise above zero and hang below it, with their intervals where the points have them. */
export function BarPanel(props: BarPanelProps): ReactNode {
  const { points, missing, doubtful, colours, track, scale, periods, events, cursorX, onPoint, ...formats } = props
  const positions = useMemo(() => periods.map(periodIndex), [periods])
  const [above, below] = colours
  const text = useTextSize()
  const lines = [{ line: { runs: [points] }, manner: above, label: '', track }] as const
  // Recharts sets its own bars by category, and these stand on a calendar: they are the markers of an unseen line.
  // The element is kept, since Recharts starts anew with every new dataKey.
  const bars = useMemo(() => {
    const values = new Map(points.map(({ x, value }) => [x, value]))
    return (
      <Line
        type="linear"
        dataKey={(row: ChartRow) => values.get(row.x) ?? null}
        stroke="none"
        isAnimationActive={false}
        activeDot={false}
        dot={drawBar(above, below, positions.length, doubtful)}
      />
    )
  }, [points, doubtful, above, below, positions])
  return (
    <ChartCanvas {...formats} positions={positions} scale={scale} periods={periods} textSize={text} inset={WIDEST_BAR} margin={{ top: text, right: text }}>
      <EventFlags events={events} textSize={text} />
      {bars}
      <ZeroLine />
      <MissingRow spans={missing} />
      <IntervalWhiskers points={points} scale={scale} />
      <PlotCursor lines={lines} x={cursorX} track={track} onPoint={onPoint} />
    </ChartCanvas>
  )
}

/** Recharts calls it for every point of the line. */
function drawBar(above: Side, below: Side, periods: number, doubtful: ReadonlySet<number>) {
  return ({ key, cx, cy, value, payload }: DotItemDotProps): ReactElement<SVGElement> =>
    cx === undefined || cy === undefined ? (
      <g key={key} />
    ) : (
      <SignedBar
        key={key}
        cx={cx}
        cy={cy}
        side={Number(value) < 0 ? below : above}
        pale={isPale(payload, doubtful)}
        periods={periods}
      />
    )
}

/** A dot gets the row that it stands for. */
function isPale(row: unknown, doubtful: ReadonlySet<number>): boolean {
  return typeof row === 'object' && row !== null && 'x' in row && doubtful.has(Number(row.x))
}

interface SignedBarProps {
  readonly cx: number
  readonly cy: number
  readonly side: Side
  readonly pale: boolean
  /** How many periods share the width. */
  readonly periods: number
}

function SignedBar({ cx, cy, side, pale, periods }: SignedBarProps): ReactNode {
  const [zero, area] = [useYAxisScale()?.(0), usePlotArea()]
  if (zero === undefined || area === undefined) return null
  const width = Math.min(WIDEST_BAR, (area.width / periods) * BAR_SHARE)
  // A difference of 0 is a value: a hairline on the axis.
  const height = Math.max(1, Math.abs(zero - cy))
  const shape = { x: cx - width / 2, y: Math.min(zero, cy), width, height }
  const colour = `var(--${side})`
  return <rect {...shape} className={pale ? 'chart-bar pale' : 'chart-bar'} fill={colour} stroke={colour} />
}

function ZeroLine(): ReactNode {
  const [zero, area] = [useYAxisScale()?.(0), usePlotArea()]
  if (zero === undefined || area === undefined) return null
  return <line className="chart-zero" x1={area.x} x2={area.x + area.width} y1={zero} y2={zero} />
}
