import { useMemo, type ReactNode } from 'react'
import type { Panel, TwinPanels } from '#src/derive/panel.ts'
import type { IndicatorLanguage } from '#src/i18n/language.ts'
import { targetLabel } from '#src/i18n/targetLabel.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { useAnnounce } from '#src/ui/LiveRegion.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import { trackOf } from './cursor.ts'
import { axisText } from './axisText.ts'
import { shortValue } from './shortValue.ts'
import { spokenPoint } from './spokenPoint.ts'
import { lastPoint, type DrawnLine } from './drawnLine.ts'
import { endLabelWidth } from './EndLabels.tsx'
import { noteRows, notesOf, togetherNotes } from './notesOf.ts'
import { PanelChart, type PanelChartProps } from './PanelChart.tsx'
import { Readout } from './Readout.tsx'
import { readoutOf } from './readoutOf.ts'
import { useChartCursor } from './useChartCursor.ts'
import { tickWidth } from './textSize.ts'
import { useTextSize } from './useTextSize.ts'

/** Lines that the cursor visits: the two cities, then the country. */
const REFERENCE_TRACK = 2

export interface LargeTwinProps {
  readonly twin: TwinPanels
  readonly indicator: Indicator
  readonly language: IndicatorLanguage
  readonly view: 'side' | 'together'
  /** Draw the 95 % intervals, where the points have them. */
  readonly interval: boolean
}

/** The two panels at full size, side by side or on each other, with one cursor for both. Needs a browser. */
export function LargeTwin({ twin, indicator, language, view, interval }: LargeTwinProps): ReactNode {
  const announce = useAnnounce()
  const { panels, periods, scales } = twin
  const [first, second] = panels
  const country = first.reference ?? second.reference
  const lines = useMemo(
    () => [first.own, second.own, ...(country === null ? [] : [country])],
    [first.own, second.own, country],
  )
  const tracks = useMemo(() => lines.map(trackOf), [lines])
  const cursor = useChartCursor(tracks, ({ track }, point) => {
    const line = lines[track]
    const { breaks = [], gaps = [] } = panels[track] ?? {}
    if (line !== undefined) announce(spokenPoint(language, indicator, line, point, { interval, breaks, gaps }))
  })
  const shared = {
    periods,
    interval,
    cursorX: cursor.cursor?.x ?? null,
    cursorTrack: cursor.cursor?.track ?? null,
    formatPeriod: language.period,
    onPoint: cursor.pointTo,
  }
  const drawn = useMemo(() => {
    const short = (value: number): string => shortValue(language, indicator, value)
    return view === 'side' ? panels.map((panel, side) => sideLines(panel, side, short)) : [togetherLines(panels, short)]
  }, [panels, view, language, indicator])
  const notes =
    view === 'side' ? panels.map((panel) => notesOf(panel, language)) : [togetherNotes(twin, language)]
  const marks = marksOf(twin, view, { language, indicator })
  const text = useTextSize()
  // The same while only the cursor moves: Recharts works its scales out anew for other functions.
  const tickTexts = useMemo(() => [axisText(language, scales[0]), axisText(language, scales[1])] as const, [language, scales])
  const axisRoom = Math.max(tickWidth(scales[0], tickTexts[0], text), tickWidth(scales[1], tickTexts[1], text))
  const labelRoom = Math.max(...drawn.map((panelLines) => endLabelWidth(panelLines, text)))
  const { charts, panels: panelWords } = language.words
  const places = language.list(lines.map(({ area }) => area.name))
  const isOwnScale = view === 'side' && (scales[0].min !== scales[1].min || scales[0].max !== scales[1].max)
  return (
    <ChartFrame
      indicator={indicator}
      language={language}
      instructions={charts.keyboardHelp}
      moved={{ label: [charts.chartOf(indicator.name, places), ...spokenTargets(twin, { language, indicator })].join('; '), cursor }}
    >
      <p className="chart-unit">
        <span>{indicator.unit}</span>
        {view === 'side' && <span>{isOwnScale ? panelWords.ownScale : charts.sameScale}</span>}
      </p>
      <div className={`chart-panels ${view}`}>
        {panels.map((panel, track) => (
          <Readout
            key={panel.side}
            active={cursor.cursor?.track === track}
            {...readoutOf(panel, cursor.stop?.period ?? null, { language, indicator, interval })}
          />
        ))}
        {drawn.map((panelLines, index) => (
          <div key={index} className="chart-box" aria-hidden="true">
            <PanelChart
              {...shared}
              lines={panelLines}
              formatTick={tickTexts[index === 0 ? 0 : 1]}
              scale={scales[index === 0 ? 0 : 1]}
              notes={notes[index] ?? []}
              {...marks[index === 0 ? 0 : 1]}
              noteRows={noteRows(notes)}
              axisRoom={axisRoom}
              labelRoom={labelRoom}
              share={view === 'side' ? 'half' : 'whole'}
            />
          </div>
        ))}
      </div>
    </ChartFrame>
  )
}

/** Own line last, so that it lies on top of the quiet ones. */
function sideLines(panel: Panel, side: number, short: (value: number) => string): readonly DrawnLine[] {
  const { own, ghost, reference } = panel
  const last = lastPoint(own)
  return [
    { line: ghost, manner: 'ghost', label: ghost.area.name, track: 1 - side },
    ...referenceLine(reference),
    { line: own, manner: panel.side, label: last === null ? '' : short(last.value), track: side },
  ]
}

function togetherLines(panels: TwinPanels['panels'], short: (value: number) => string): readonly DrawnLine[] {
  return [
    ...referenceLine(panels[0].reference),
    ...panels.map(({ own, side }, track): DrawnLine => {
      const last = lastPoint(own)
      return { line: own, manner: side, label: last === null ? '' : `${own.area.name} ${short(last.value)}`, track }
    }),
  ]
}

function referenceLine(reference: Panel['reference']): readonly DrawnLine[] {
  return reference === null
    ? []
    : [{ line: reference, manner: 'reference', label: reference.area.name, track: REFERENCE_TRACK }]
}

type Saying = Pick<LargeTwinProps, 'language' | 'indicator'>
type Marks = Pick<PanelChartProps, 'targets' | 'events'>

/** Targets and events of each drawing; where both places share one, the targets say whose they are. */
function marksOf({ panels }: TwinPanels, view: LargeTwinProps['view'], saying: Saying): readonly [Marks, Marks] {
  const [first, second] = panels.map(({ targets, events, own }): Marks => ({
    events,
    targets: targets.map((target) => {
      const place = view === 'together' ? own.area.name : null
      return { value: target.value, label: targetLabel(target, saying.indicator, saying.language, place) }
    }),
  }))
  const none: Marks = { targets: [], events: [] }
  const [left, right] = [first ?? none, second ?? none]
  if (view === 'side') return [left, right]
  const events = [...new Map([...left.events, ...right.events].map((shown) => [shown.number, shown])).values()]
  const both = { targets: [...left.targets, ...right.targets], events }
  return [both, both]
}

/** The targets drawn, each with its place, for the name of the chart. */
function spokenTargets({ panels }: TwinPanels, { language, indicator }: Saying): readonly string[] {
  return panels.flatMap(({ own, targets }) =>
    targets.map((target) => targetLabel(target, indicator, language, own.area.name)),
  )
}
