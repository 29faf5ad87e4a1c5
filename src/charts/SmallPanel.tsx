import type { ReactNode } from 'react'
import type { Line, Panel, Point, Scale } from '#src/derive/panel.ts'
import { periodIndex, type Period } from '#src/model/period.ts'
import { axisTicks } from './axisTicks.ts'
import { isolatedPoints, linePaths } from './linePaths.ts'
import { MISSING_MARKS } from './missingMarks.ts'
import { FRAME_HEIGHT, FRAME_WIDTH, percent, plotFrame, shortNumber, type PlotFrame } from './plotFrame.ts'

type Manner = 'own' | 'ghost' | 'reference' | 'upper'

const DIAMOND = 'M-4.5 0 0-4.5 4.5 0 0 4.5z'
const SMALL_DIAMOND = 'M-3.5 0 0-3.5 3.5 0 0 3.5z'

/** A pennant on the upper end of its pole. */
const FLAG = 'M0 0 7 3 0 6z'

/** Letters of a tick that leave room for the plot on a phone; longer ones are written over it. */
const WIDEST_TICK = 7

export interface SmallPanelProps {
  readonly panel: Panel
  /** A second line of the place, thin above its own: what nine in ten stay under. */
  readonly upper?: Line
  readonly scale: Scale
  readonly periods: readonly Period[]
  /** What the picture says, in a sentence: its accessible name. */
  readonly label: string
  readonly formatTick: (value: number) => string
  readonly formatPeriod: (period: Period) => string
}

/**
 * One city of a card: its line in colour, the other behind as a ghost, the country dotted. One named image.
 * An image has no children for those who listen; not all programs know that, so what it is made of is hidden as well.
 * Pure SVG between plain labels, so that it is the same in the prerendered page and after; only classes, no style attribute.
 */
export function SmallPanel({ panel, upper, scale, periods, label, formatTick, formatPeriod }: SmallPanelProps): ReactNode {
  const frame = plotFrame(periods, scale)
  const ticks = axisTicks(scale)
  const texts = ticks.toReversed().map(formatTick)
  const isWide = texts.some((text) => text.length > WIDEST_TICK)
  const [first, last] = [periods[0], periods.at(-1)]
  return (
    <div className={`panel ${panel.side}${isWide ? ' wide' : ''}`} role="img" aria-label={label}>
      <div className="panel-ticks" aria-hidden="true">
        {texts.map((text, index) => <span key={index}>{text}</span>)}
      </div>
      <svg className="panel-plot" aria-hidden="true">
        <svg viewBox={`0 0 ${FRAME_WIDTH} ${FRAME_HEIGHT}`} preserveAspectRatio="none">
          <path className="grid" d={gridPath(ticks, frame)} />
          <LinePath line={panel.ghost} manner="ghost" frame={frame} />
          {panel.reference !== null && <LinePath line={panel.reference} manner="reference" frame={frame} />}
          {upper !== undefined && <LinePath line={upper} manner="upper" frame={frame} />}
          <LinePath line={panel.own} manner="own" frame={frame} />
          {panel.targets.length > 0 && <path className="target" d={targetPath(panel, frame)} />}
          {panel.events.length > 0 && <path className="event" d={polePath(panel, frame)} />}
          {panel.breaks.length > 0 && <path className="break" d={breakPath(panel.breaks, frame)} />}
        </svg>
        <Dots line={panel.ghost} manner="ghost" frame={frame} />
        {panel.reference !== null && <Dots line={panel.reference} manner="reference" frame={frame} />}
        <OwnMarkers panel={panel} frame={frame} />
        <GapMarks panel={panel} frame={frame} />
        {panel.events.map(({ number, x }) => (
          <svg key={number} x={percent(frame.across(x))}>
            <path className="flag" d={FLAG} />
          </svg>
        ))}
      </svg>
      <div className="panel-span" aria-hidden="true">
        {first !== undefined && <span>{formatPeriod(first)}</span>}
        {last !== undefined && last !== first && <span>{formatPeriod(last)}</span>}
      </div>
    </div>
  )
}

function gridPath(ticks: readonly number[], frame: PlotFrame): string {
  return ticks.map((tick) => `M0 ${shortNumber(frame.down(tick) * FRAME_HEIGHT)}h${FRAME_WIDTH}`).join('')
}

/** Targets from edge to edge. */
function targetPath({ targets }: Panel, frame: PlotFrame): string {
  return targets.map(({ value }) => `M0 ${shortNumber(frame.down(value) * FRAME_HEIGHT)}h${FRAME_WIDTH}`).join('')
}

function polePath({ events }: Panel, frame: PlotFrame): string {
  return events.map(({ x }) => `M${shortNumber(frame.across(x) * FRAME_WIDTH)} 0v${FRAME_HEIGHT}`).join('')
}

/** A short stroke on the axis half a period before each value that is not comparable with those before it. */
function breakPath(breaks: readonly Period[], frame: PlotFrame): string {
  return breaks
    .map((period) => `M${shortNumber(frame.across(periodIndex(period) - 0.5) * FRAME_WIDTH)} ${FRAME_HEIGHT - 8}v12`)
    .join('')
}

/** Why there is no value, under the axis, where no value can lie: one mark a gap, in its middle. */
function GapMarks({ panel, frame }: { panel: Panel; frame: PlotFrame }): ReactNode {
  return panel.gaps.map(({ from, to, reason }) => (
    <svg key={from} x={percent(frame.across((periodIndex(from) + periodIndex(to)) / 2))} y="100%">
      <path className="gap" transform="translate(0 5)" d={MISSING_MARKS[reason]} />
    </svg>
  ))
}

function LinePath({ line, manner, frame }: { line: Line; manner: Manner; frame: PlotFrame }): ReactNode {
  const { solid, dashed } = linePaths(line, frame)
  return (
    <>
      {solid !== '' && <path className={manner} d={solid} />}
      {dashed !== '' && <path className={`${manner} provisional`} d={dashed} />}
    </>
  )
}

function Dots({ line, manner, frame }: { line: Line; manner: Manner; frame: PlotFrame }): ReactNode {
  return isolatedPoints(line).map((point) => (
    <circle
      key={point.x}
      className={markerClass(manner, point)}
      cx={percent(frame.across(point.x))}
      cy={percent(frame.down(point.value))}
      r={2}
    />
  ))
}

/** Markers of the own line: isolated points, provisional ones and, larger, the last. */
function OwnMarkers({ panel, frame }: { panel: Panel; frame: PlotFrame }): ReactNode {
  const last = panel.own.runs.at(-1)?.at(-1)
  const marked = panel.own.runs.flatMap((run) =>
    run.filter((point) => run.length === 1 || point.provisional || point === last),
  )
  return marked.map((point) => (
    <OwnMarker key={point.x} point={point} diamond={panel.side === 'second'} large={point === last} frame={frame} />
  ))
}

interface OwnMarkerProps {
  readonly point: Point
  readonly diamond: boolean
  readonly large: boolean
  readonly frame: PlotFrame
}

function OwnMarker({ point, diamond, large, frame }: OwnMarkerProps): ReactNode {
  const className = markerClass('own', point)
  const [x, y] = [percent(frame.across(point.x)), percent(frame.down(point.value))]
  if (!diamond) return <circle className={className} cx={x} cy={y} r={large ? 3.5 : 2.5} />
  return (
    <svg x={x} y={y}>
      <path className={className} d={large ? DIAMOND : SMALL_DIAMOND} />
    </svg>
  )
}

function markerClass(manner: Manner, point: Point): string {
  return point.provisional ? `${manner} mark open` : `${manner} mark`
}
