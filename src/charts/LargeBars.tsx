import { useMemo, type ReactNode } from 'react'
import { barriersOf } from '#src/derive/barriersOf.ts'
import type { ChangeLine, GapLine } from '#src/derive/differenceLine.ts'
import type { Scale } from '#src/derive/panel.ts'
import type { ShownEvent } from '#src/derive/shownMarks.ts'
import type { IndicatorLanguage } from '#src/i18n/language.ts'
import { sayBarrier } from '#src/i18n/sayBarrier.ts'
import { sayRatio } from '#src/i18n/sayFacts.ts'
import { saySpan } from '#src/i18n/saySpan.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { periodIndex, type Period } from '#src/model/period.ts'
import { useAnnounce } from '#src/ui/LiveRegion.tsx'
import { BarPanel } from './BarPanel.tsx'
import type { MissingSpan } from './MissingRow.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import { trackOf } from './cursor.ts'
import { axisText } from './axisText.ts'
import { signedInterval, signedValue } from './shortValue.ts'
import { Readout } from './Readout.tsx'
import { useChartCursor } from './useChartCursor.ts'

const NONE: ReadonlySet<number> = new Set()

/** Above and below zero: of a gap, and of each city's changes. */
const GAP_COLOURS = ['first', 'second'] as const
const CHANGE_COLOURS = [['first', 'first'], ['second', 'second']] as const

export interface LargeBarsProps {
  /** One gap, or the changes of the left and the right city. */
  readonly lines: readonly [GapLine] | readonly [ChangeLine, ChangeLine]
  /** Holds 0. */
  readonly scale: Scale
  readonly periods: readonly Period[]
  /** To be marked; each city's changes have its own and the country's. */
  readonly events: readonly ShownEvent[]
  readonly indicator: Indicator
  readonly language: IndicatorLanguage
}

/**
 * Differences as bars round zero: the gap between the cities, in the colour of the city that has more, or each city's change.
 * A period without a comparable difference has no bar. Where counts are known, each bar has its interval. Needs a browser.
 */
export function LargeBars({ lines, scale, periods, events, indicator, language }: LargeBarsProps): ReactNode {
  const announce = useAnnounce()
  const { charts, panels } = language.words
  const tracks = useMemo(() => lines.map(trackOf), [lines])
  const doubtful = useMemo(() => lines.map(doubtfulOf), [lines])
  // The same while only the cursor moves: Recharts works its scales out anew for other functions.
  const tickText = useMemo(() => axisText(language, scale), [language, scale])
  const signed = (value: number): string => signedValue(language, indicator, value)
  const names = lines.map((line) =>
    line.kind === 'gap' ? charts.gapAxis(line.areas[0].name, line.areas[1].name) : line.area.name,
  )
  const cursor = useChartCursor(tracks, ({ track }, { period, value }) => {
    const texts = { place: names[track] ?? '', period: language.period(period), value: signed(value) }
    const line = lines[track]
    const flags =
      line === undefined
        ? []
        : [...detailsOf(line, period, { indicator, language }).slice(1), ...shutBeside(line, period, language)]
    announce(charts.point({ ...texts, unit: indicator.symbol === '%' ? '' : indicator.unit, count: null, interval: null, flags }))
  })
  const at = cursor.stop?.period ?? null
  return (
    <ChartFrame
      indicator={indicator}
      language={language}
      instructions={charts.keyboardHelp}
      moved={{ label: charts.chartOf(indicator.name, language.list(names)), cursor }}
    >
      <p className="chart-unit">
        <span>{indicator.symbol === '%' ? '' : indicator.unit}</span>
        {lines.length > 1 && <span>{charts.sameScale}</span>}
      </p>
      <div className={`chart-panels ${lines.length > 1 ? 'side' : 'single'}`}>
        {lines.map((line, track) => {
          const points = tracks[track] ?? []
          const shown = at === null ? points.at(-1) : points.find(({ period }) => period === at)
          const period = at ?? shown?.period
          const barrier = line.cells.find((cell) => cell.period === at)?.barrier ?? null
          return (
            <Readout
              key={track}
              active={lines.length > 1 && cursor.cursor?.track === track}
              side={track === 0 ? 'first' : 'second'}
              place={names[track] ?? ''}
              value={shown === undefined ? null : signed(shown.value)}
              reason={barrier?.kind === 'missing' ? barrier.reason : null}
              missing={barrier === null ? panels.noFigures : sayBarrier(barrier, language)}
              details={period === undefined ? [] : detailsOf(line, period, { indicator, language })}
            />
          )
        })}
        {lines.map((line, track) => (
          <div key={track} className="chart-box" aria-hidden="true">
            <BarPanel
              points={tracks[track] ?? []}
              missing={missingOf(line)}
              doubtful={doubtful[track] ?? NONE}
              colours={line.kind === 'gap' ? GAP_COLOURS : CHANGE_COLOURS[track === 0 ? 0 : 1]}
              track={track}
              share={lines.length > 1 ? 'half' : 'whole'}
              scale={scale}
              periods={periods}
              events={events.filter(({ place }) => line.kind === 'gap' || place === line.area || place.kind === 'country')}
              cursorX={cursor.cursor?.x ?? null}
              formatTick={tickText}
              formatPeriod={language.period}
              onPoint={cursor.pointTo}
            />
          </div>
        ))}
      </div>
    </ChartFrame>
  )
}

/** The period of a difference, of a change also what it is a change to; interval, ratio and what the test says, where one was made. */
function detailsOf(
  line: GapLine | ChangeLine,
  period: Period,
  { indicator, language }: Pick<LargeBarsProps, 'indicator' | 'language'>,
): readonly string[] {
  const cell = line.cells.find((candidate) => candidate.period === period)
  const { charts, facts } = language.words
  const against = cell?.barrier === null ? cell.against : null
  const test = cell?.barrier === null ? cell.test : null
  const names =
    line.kind === 'gap'
      ? ([line.areas[0].name, line.areas[1].name] as const)
      : ([language.period(period), against === null ? '' : language.period(against)] as const)
  return [
    language.period(period),
    ...(against === null ? [] : [charts.changeAgainst(language.period(against))]),
    ...(test?.interval ? [signedInterval(language, indicator, test.interval)] : []),
    ...(test === null ? [] : [sayRatio(names, test.ratio, language)]),
    ...(test === null || test.apart ? [] : [facts.doubtful]),
  ]
}

/** Positions whose difference chance can explain. */
function doubtfulOf(line: GapLine | ChangeLine): ReadonlySet<number> {
  const cells = line.cells.filter((cell) => cell.barrier === null && cell.test?.apart === false)
  return new Set(cells.map(({ period }) => periodIndex(period)))
}

/** Periods that have no difference because a value is missing, as the drawing marks them. */
function missingOf(line: GapLine | ChangeLine): readonly MissingSpan[] {
  return barriersOf(line.cells).flatMap(({ from, to, barrier }) =>
    barrier.kind === 'missing' ? [{ x: (periodIndex(from) + periodIndex(to)) / 2, reason: barrier.reason }] : [],
  )
}

/** Why there is no difference right before a period, and after the last one; the cursor passes over it. */
function shutBeside(line: GapLine | ChangeLine, period: Period, language: IndicatorLanguage): readonly string[] {
  const { charts, facts } = language.words
  const spans = barriersOf(line.cells)
  const shown = line.cells.filter(({ barrier }) => barrier === null).map((cell) => cell.period)
  const before = shown[shown.indexOf(period) - 1]
  const isLast = shown.at(-1) === period
  const at = periodIndex(period)
  const after = before === undefined ? -Infinity : periodIndex(before)
  const text = ({ from, to, barrier }: (typeof spans)[number]): string =>
    facts.barrierAt(saySpan(from, to, language), sayBarrier(barrier, language))
  return [
    ...spans.filter(({ from, to }) => periodIndex(from) > after && periodIndex(to) < at).map((span) => charts.gapBefore(text(span))),
    ...spans.filter(({ from }) => isLast && periodIndex(from) > at).map((span) => charts.gapAfter(text(span))),
  ]
}
