import type { ReactNode } from 'react'
import { CartesianGrid, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { Scale } from '#src/derive/panel.ts'
import { periodIndex, type Period } from '#src/model/period.ts'
import { usePrinting } from './usePrinting.ts'

/** The size drawn before the box is measured. */
const INITIAL_SIZE = { width: 560, height: 360 }

/**
 * Pixels of 1/96 inch on a sheet of A4 held upright, within its margins; a sheet held lengthwise has room for them too.
 * charts.css gives the boxes the same sizes in millimetres.
 */
const PRINTED_SIZES = {
  half: { width: 332, height: 257 },
  whole: { width: 687, height: 257 },
} as const

/** From the upright axis to its ticks, in sizes of text. */
const TICK_MARGIN = 0.8

export interface ChartCanvasProps {
  readonly scale: Scale
  readonly periods: readonly Period[]
  readonly textSize: number
  /** Share of the paper's width that the chart has in print. */
  readonly share: 'half' | 'whole'
  /** Pixels over and beside the plot for what is written there: notes, end labels, the ticks of the upright axis. */
  readonly room: { readonly top: number; readonly right: number; readonly left: number }
  /** From the edges of the plot to the first and the last period. */
  readonly inset: number
  readonly formatTick: (value: number) => string
  readonly formatPeriod: (period: Period) => string
  readonly children: ReactNode
}

/**
 * The sheet that large charts are drawn on: Recharts with its two axes and the lines of the grid. What is drawn on it comes as children of
 * our own, by the plot of usePlot.
 */
export function ChartCanvas(props: ChartCanvasProps): ReactNode {
  const { scale, periods, room, formatTick, formatPeriod, textSize: text } = props
  const size = usePrinting() ? PRINTED_SIZES[props.share] : ({ width: '100%', height: '100%' } as const)
  const ticks = periods.map(periodIndex)
  const periodOf = new Map(periods.map((period) => [periodIndex(period), period]))
  const tick = { fontSize: text, fill: 'var(--quiet)' }
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)]
  return (
    <ResponsiveContainer {...size} initialDimension={INITIAL_SIZE}>
      <LineChart accessibilityLayer={false} margin={{ top: room.top, right: room.right, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          type="number"
          // There are no rows: without a key the axis would count them, and without leave to overflow find its domain in them.
          dataKey="x"
          domain={first === last ? [first - 1, last + 1] : [first, last]}
          allowDataOverflow
          niceTicks="none"
          ticks={ticks}
          tickFormatter={(x: number) => {
            const period = periodOf.get(x)
            return period === undefined ? '' : formatPeriod(period)
          }}
          interval="equidistantPreserveStart"
          minTickGap={text}
          padding={{ left: props.inset, right: props.inset }}
          height={text * 2.2}
          tick={tick}
          tickLine={false}
          tickMargin={text * 0.6}
          axisLine={false}
        />
        <YAxis
          type="number"
          domain={[scale.min, scale.max]}
          allowDataOverflow
          niceTicks="none"
          ticks={[...scale.ticks]}
          tickFormatter={formatTick}
          interval={0}
          width={room.left + text * TICK_MARGIN}
          // A width of its own would have each text measured, for lines to wrap in.
          tick={{ ...tick, width: 0 }}
          tickLine={false}
          tickSize={0}
          tickMargin={text * TICK_MARGIN}
          axisLine={false}
        />
        {props.children}
      </LineChart>
    </ResponsiveContainer>
  )
}
