import { useMemo, type ReactNode } from 'react'
import type { Scale } from '#src/derive/panel.ts'
import type { Language } from '#src/i18n/language.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { periodIndex, type Period } from '#src/model/period.ts'
import { useAnnounce } from '#src/ui/LiveRegion.tsx'
import { BarPanel } from './BarPanel.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import { signedValue } from './chartText.ts'
import { Readout } from './Readout.tsx'
import { useChartCursor } from './useChartCursor.ts'

/** A difference at a period: between the cities, or to the period before; in the unit of the indicator. */
export interface SignedPoint {
  readonly period: Period
  readonly value: number
}

/** Differences of one panel, ascending; periods without a comparable difference are absent, not 0. */
export interface SignedBars {
  /** Colour of what stands above zero: in the gap the side that is greater. */
  readonly side: 'first' | 'second'
  /** What is drawn: "Astana minus Shymkent", "Astana". */
  readonly name: string
  readonly points: readonly SignedPoint[]
}

export interface LargeBarsProps {
  readonly bars: readonly SignedBars[]
  /** Holds 0 and all points. */
  readonly scale: Scale
  readonly periods: readonly Period[]
  readonly indicator: Indicator
  readonly language: Language
  /** The gap is one panel whose bars below zero take the other city's colour. */
  readonly view: 'gap' | 'change'
}

/** Differences as bars round zero: the gap between the cities, or each city's change. Needs a browser. */
export function LargeBars({ bars, scale, periods, indicator, language, view }: LargeBarsProps): ReactNode {
  const announce = useAnnounce()
  const tracks = useMemo(() => bars.map(({ points }) => points.map(pointOf)), [bars])
  const signed = (value: number): string => signedValue(language, indicator, value)
  const { charts } = language.words
  const cursor = useChartCursor(tracks, ({ track }, { period, value }) => {
    const place = bars[track]?.name ?? ''
    const texts = { place, period: language.period(period), value: signed(value), unit: indicator.unit }
    announce(charts.point({ ...texts, count: null, interval: null, flags: [] }))
  })
  const label = charts.chartOf(indicator.name, language.list(bars.map(({ name }) => name)))
  return (
    <ChartFrame label={label} instructions={charts.keyboardHelp} cursor={cursor}>
      <p className="chart-unit">
        <span>{indicator.unit}</span>
        {bars.length > 1 && <span>{charts.sameScale}</span>}
      </p>
      <div className={`chart-panels ${bars.length > 1 ? 'side' : 'single'}`}>
        {bars.map(({ side, name, points }) => {
          const shown = cursor.point === null ? points.at(-1) : points.find(({ period }) => period === cursor.point?.period)
          const period = cursor.point?.period ?? shown?.period
          return (
            <Readout
              key={side}
              side={side}
              place={name}
              value={shown === undefined ? null : signed(shown.value)}
              missing={points.length === 0 ? charts.noFigures : '–'}
              details={period === undefined ? [] : [language.period(period)]}
            />
          )
        })}
        {bars.map(({ side }, track) => (
          <div key={side} className="chart-box" aria-hidden="true">
            <BarPanel
              track={track}
              points={tracks[track] ?? []}
              colours={view === 'gap' ? ['first', 'second'] : [side, side]}
              scale={scale}
              periods={periods}
              cursorX={cursor.cursor?.x ?? null}
              formatTick={language.compact}
              formatPeriod={language.period}
              onPoint={cursor.pointTo}
              onLeave={cursor.clear}
            />
          </div>
        ))}
      </div>
    </ChartFrame>
  )
}

function pointOf({ period, value }: SignedPoint) {
  return { period, x: periodIndex(period), value, count: null, provisional: false, interval: null }
}
