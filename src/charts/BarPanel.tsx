import type { ReactNode } from 'react'
import type { Point, Scale } from '#src/derive/panel.ts'
import type { ShownEvent } from '#src/derive/shownMarks.ts'
import type { Period } from '#src/model/period.ts'
import { ChartCanvas } from './ChartCanvas.tsx'
import { EventFlags } from './EventFlags.tsx'
import { IntervalWhiskers } from './IntervalWhiskers.tsx'
import { MissingRow, type MissingSpan } from './MissingRow.tsx'
import { PlotCursor } from './PlotCursor.tsx'
import { tickWidth } from './textSize.ts'
import { usePlot } from './usePlot.ts'
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
  const text = useTextSize()
  const lines = [{ line: { runs: [points] }, manner: colours[0], label: '', track }] as const
  return (
    <ChartCanvas
      {...formats}
      scale={scale}
      periods={periods}
      textSize={text}
      inset={WIDEST_BAR}
      room={{ top: text, right: text, left: tickWidth(scale, formats.formatTick, text) }}
    >
      <EventFlags events={events} textSize={text} />
      <ZeroLine />
      <Bars points={points} doubtful={doubtful} colours={colours} periods={periods.length} />
      <MissingRow spans={missing} />
      <IntervalWhiskers points={points} scale={scale} />
      <PlotCursor lines={lines} x={cursorX} track={track} onPoint={onPoint} />
    </ChartCanvas>
  )
}

interface BarsProps extends Pick<BarPanelProps, 'points' | 'doubtful' | 'colours'> {
  /** How many periods share the width. */
  readonly periods: number
}

/** Recharts sets its own bars by category, and these stand on a calendar. */
function Bars({ points, doubtful, colours: [above, below], periods }: BarsProps): ReactNode {
  const plot = usePlot()
  if (plot === null) return null
  const { across, down, area } = plot
  const zero = down(0)
  const width = Math.min(WIDEST_BAR, (area.width / periods) * BAR_SHARE)
  return points.map(({ x, value }) => {
    const end = down(value)
    const colour = `var(--${value < 0 ? below : above})`
    return (
      <rect
        key={x}
        className={doubtful.has(x) ? 'chart-bar pale' : 'chart-bar'}
        x={across(x) - width / 2}
        y={Math.min(zero, end)}
        width={width}
        // A difference of 0 is a value: a hairline on the axis.
        height={Math.max(1, Math.abs(zero - end))}
        fill={colour}
        stroke={colour}
      />
    )
  })
}

function ZeroLine(): ReactNode {
  const plot = usePlot()
  if (plot === null) return null
  const { down, area } = plot
  return <line className="chart-zero" x1={area.x} x2={area.x + area.width} y1={down(0)} y2={down(0)} />
}
