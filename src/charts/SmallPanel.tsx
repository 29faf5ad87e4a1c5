import type { ReactElement, ReactNode } from 'react'
import type { Line, Panel, Point, Scale } from '#src/derive/panel.ts'
import { periodIndex, type Period } from '#src/model/period.ts'
import { axisTicks } from './axisTicks.ts'
import { isolatedPoints, linePaths } from './linePaths.ts'
import { MISSING_MARKS } from './missingMarks.ts'
import { FRAME_HEIGHT, FRAME_WIDTH, inFrame, percent, plotFrame, shortNumber, type PlotFrame } from './plotFrame.ts'

type Manner = 'own' | 'ghost' | 'reference'

const DIAMOND = 'M-4.5 0 0-4.5 4.5 0 0 4.5z'
const SMALL_DIAMOND = 'M-3.5 0 0-3.5 3.5 0 0 3.5z'

/** A pennant on the upper end of its pole. */
const FLAG = 'M0 0 7 3 0 6z'

/** Letters of a tick that leave room for the plot on a phone; longer ones are written over it. */
const WIDEST_TICK = 7

export interface SmallPanelProps {
  readonly panel: Panel
  readonly scale: Scale
  readonly periods: readonly Period[]
  /** What the picture says, in a sentence: its accessible name. */
  readonly label: string
  readonly formatTick: (value: number) => string
  readonly formatPeriod: (period: Period) => string
  /** What else is drawn, over all of it, in shares of its width and height. */
  readonly children?: ReactNode
}

/**
 * One city of a card: its line in colour, the other behind as a ghost, the country dotted. One named image.
 * An image has no children for those who listen; not all programs know that, so what it is made of is hidden as well.
 * Pure SVG between plain labels, so that it is the same in the prerendered page and after; only classes, no style attribute.
 */
export function SmallPanel({ panel, scale, periods, label, formatTick, formatPeriod, children }: SmallPanelProps): ReactNode {
  const frame = plotFrame(periods, scale)
  const ticks = axisTicks(scale)
  const texts = ticks.toReversed().map(formatTick)
  const isWide = texts.some((text) => text.length > WIDEST_TICK)
  const [first, last] = [periods[0], periods.at(-1)]
  const lines: readonly (readonly [Manner, Line])[] = [
    ['ghost', panel.ghost],
    ...(panel.reference === null ? [] : [['reference', panel.reference] as const]),
    ['own', panel.own],
  ]
  return (
    <div className={`panel ${panel.side}${isWide ? ' wide' : ''}`} role="img" aria-label={label}>
      <div className="panel-ticks" aria-hidden="true">
        {texts.map((text, index) => <span key={index}>{text}</span>)}
      </div>
      <svg className="panel-plot" aria-hidden="true">
        <svg viewBox={`0 0 ${FRAME_WIDTH} ${FRAME_HEIGHT}`} preserveAspectRatio="none">
          <path className="grid" d={gridPath(ticks, frame)} />
          {lines.flatMap(([manner, line]) => pathsOf(line, manner, frame))}
          {panel.targets.length > 0 && <path className="target" d={targetPath(panel, frame)} />}
          {panel.events.length > 0 && <path className="event" d={polePath(panel, frame)} />}
          {panel.breaks.length > 0 && <path className="break" d={breakPath(panel.breaks, frame)} />}
        </svg>
        {lines.flatMap(([manner, line]) => (manner === 'own' ? ownMarkers(panel, frame) : dotsOf(line, manner, frame)))}
        {gapMarks(panel, frame)}
        {panel.events.map(({ number, x }) => (
          <svg key={number} x={percent(frame.across(x))}>
            <path className="flag" d={FLAG} />
          </svg>
        ))}
        {children}
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
function gapMarks(panel: Panel, frame: PlotFrame): readonly ReactElement[] {
  return panel.gaps.map(({ from, to, reason }) => (
    <svg key={from} x={percent(frame.across((periodIndex(from) + periodIndex(to)) / 2))} y="100%">
      <path className="gap" transform="translate(0 5)" d={MISSING_MARKS[reason]} />
    </svg>
  ))
}

function pathsOf(line: Line, manner: Manner, frame: PlotFrame): readonly ReactElement[] {
  const { solid, dashed } = linePaths(line, inFrame(frame))
  return [
    ...(solid === '' ? [] : [<path key={manner} className={manner} d={solid} />]),
    ...(dashed === '' ? [] : [<path key={`${manner} provisional`} className={`${manner} provisional`} d={dashed} />]),
  ]
}

function dotsOf(line: Line, manner: Manner, frame: PlotFrame): readonly ReactElement[] {
  return isolatedPoints(line).map((point) => (
    <circle
      key={`${manner} ${point.x}`}
      className={markerClass(manner, point)}
      cx={percent(frame.across(point.x))}
      cy={percent(frame.down(point.value))}
      r={2}
    />
  ))
}

/** Markers of the own line: isolated points, provisional ones and, larger, the last. */
function ownMarkers({ own, side }: Panel, frame: PlotFrame): readonly ReactElement[] {
  const last = own.runs.at(-1)?.at(-1)
  const marked = own.runs.flatMap((run) => run.filter((point) => run.length === 1 || point.provisional || point === last))
  return marked.map((point) => {
    const className = markerClass('own', point)
    const [x, y] = [percent(frame.across(point.x)), percent(frame.down(point.value))]
    const isLarge = point === last
    if (side === 'first') return <circle key={point.x} className={className} cx={x} cy={y} r={isLarge ? 3.5 : 2.5} />
    return (
      <svg key={point.x} x={x} y={y}>
        <path className={className} d={isLarge ? DIAMOND : SMALL_DIAMOND} />
      </svg>
    )
  })
}

function markerClass(manner: Manner, point: Point): string {
  return point.provisional ? `${manner} mark open` : `${manner} mark`
}
