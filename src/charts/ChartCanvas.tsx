import { useMemo, type ReactNode } from 'react'
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

/** A row of the chart: only a position; lines look their values up. */
export interface ChartRow {
  readonly x: number
}

export interface ChartCanvasProps {
  readonly positions: readonly number[]
  readonly scale: Scale
  readonly periods: readonly Period[]
  readonly textSize: number
  /** Share of the paper's width that the chart has in print. */
  readonly share: 'half' | 'whole'
  /** Room over and beside the plot for what is written there. */
  readonly margin: { readonly top: number; readonly right: number }
  /** From the edges of the plot to the first and the last period. */
  readonly inset: number
  readonly formatTick: (value: number) => string
  readonly formatPeriod: (period: Period) => string
  readonly children: ReactNode
}

/** The sheet that large charts are drawn on: Recharts with its two axes and few lines; what is drawn comes as children. */
export function ChartCanvas(props: ChartCanvasProps): ReactNode {
  const { scale, periods, formatTick, formatPeriod, textSize: text } = props
  const size = usePrinting() ? PRINTED_SIZES[props.share] : ({ width: '100%', height: '100%' } as const)
  const rows = useMemo(() => props.positions.map((x): ChartRow => ({ x })), [props.positions])
  const ticks = periods.map(periodIndex)
  const periodOf = new Map(periods.map((period) => [periodIndex(period), period]))
  const tick = { fontSize: text, fill: 'var(--quiet)' }
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)]
  return (
    <ResponsiveContainer {...size} initialDimension={INITIAL_SIZE}>
      <LineChart
        data={rows}
        accessibilityLayer={false}
        margin={{ ...props.margin, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          type="number"
          dataKey={(row: ChartRow) => row.x}
          domain={first === last ? [first - 1, last + 1] : [first, last]}
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
          allowDecimals={false}
        />
        <YAxis
          type="number"
          domain={[scale.min, scale.max]}
          ticks={[...scale.ticks]}
          tickFormatter={formatTick}
          interval={0}
          width="auto"
          tick={tick}
          tickLine={false}
          tickMargin={text * 0.4}
          axisLine={false}
        />
        {props.children}
      </LineChart>
    </ResponsiveContainer>
  )
}
