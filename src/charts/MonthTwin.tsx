import { useMemo, type ReactNode } from 'react'
import type { MonthFigure, MonthPanel, MonthPanels } from '#src/derive/service/monthPanels.ts'
import type { Language } from '#src/i18n/language.ts'
import { markDemonstration } from '#src/i18n/markDemonstration.ts'
import type { MissingReason } from '#src/model/observation.ts'
import { useAnnounce } from '#src/ui/LiveRegion.tsx'
import { useRunning } from '#src/ui/useRunning.ts'
import { axisText } from './axisText.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { lastPoint, type DrawnLine } from './drawnLine.ts'
import { PanelCursor } from './PanelCursor.tsx'
import { Readout } from './Readout.tsx'
import { SmallPanel } from './SmallPanel.tsx'
import { UpperLine } from './UpperLine.tsx'
import { useChartCursor } from './useChartCursor.ts'

/** A month of a place in words. */
export interface MonthTexts {
  /** Of the line; null where the month has no figures. */
  readonly value: string | null
  /** Kind of what is missing, for its mark. */
  readonly reason: MissingReason | null
  /** What stands in place of a value. */
  readonly missing: string
  /** Besides the value. */
  readonly details: readonly string[]
  /** All of it, as it is heard. */
  readonly spoken: string
}

export interface MonthTwinProps {
  readonly drawing: MonthPanels
  readonly language: Language
  /** What is drawn, for its name. */
  readonly title: string
  readonly unit: string
  readonly words: {
    /** That the panels share their scale. */
    readonly sameScale: string
    /** Accessible name of the whole drawing. */
    readonly drawingOf: (title: string, places: string) => string
    /** Which keys do what, with and without another place to go to. */
    readonly monthKeys: string
    readonly monthKeysAlone: string
  }
  /** Names of the lines. */
  readonly lines: { readonly median: string; readonly ninth: string; readonly norm: string; readonly other: string }
  readonly formatMinutes: (minutes: number) => string
  readonly textsOf: (month: MonthFigure) => MonthTexts
}

/**
 * Waits by month: the median in the colour of the place, nine in ten above it, the norm dotted, the other city behind.
 * Plain SVG, so that it is there before any script; the cursor that moves over its months comes with the application. It
 * stands in every month, also in those without figures, whose reason it says. The table of months has every number.
 */
export function MonthTwin(props: MonthTwinProps): ReactNode {
  const { drawing, language, title, unit, words, lines, textsOf } = props
  const { panels, isOwnScale, months } = drawing
  const announce = useAnnounce()
  const isRunning = useRunning()
  const tracks = useMemo(() => panels.map((one) => one.months), [panels])
  const isTwin = panels.length > 1
  const hasGhost = panels.some(({ panel }) => panel.ghost.runs.length > 0)
  // Where only one is generated, its own figures carry the mark and not the drawing.
  const demonstration = panels.every((one) => one.demonstration)
  const isMarked = (one: MonthPanel): boolean => one.demonstration && !demonstration
  const cursor = useChartCursor(tracks, ({ track }, month) => {
    const one = panels[track]
    if (one === undefined) return
    const said = `${one.panel.own.area.name}, ${language.period(month.period)}: ${textsOf(month).spoken}`
    announce(markDemonstration(said, { demonstration: isMarked(one) }, language))
  })
  const at = cursor.cursor
  const places = language.list(panels.map(({ panel }) => panel.own.area.name))
  return (
    <ChartFrame
      indicator={{ demonstration }}
      language={language}
      instructions={isTwin ? words.monthKeys : words.monthKeysAlone}
      moved={isRunning ? { label: words.drawingOf(title, places), cursor } : null}
    >
      <p className="chart-unit">
        <span>{unit}</span>
        {isTwin && <span>{isOwnScale ? language.words.panels.ownScale : words.sameScale}</span>}
      </p>
      <ul className="line-legend">
        <Key name="own" text={lines.median} />
        <Key name="upper" text={lines.ninth} />
        <Key name="reference" text={lines.norm} />
        {hasGhost && <Key name="ghost" text={lines.other} />}
      </ul>
      <div className={isTwin ? 'chart-panels side by-month' : 'chart-panels single by-month'}>
        {panels.map((one, track) => (
          <MonthReadout
            key={one.panel.side}
            one={one}
            at={at?.x ?? null}
            isActive={isTwin && at?.track === track}
            isMarked={isMarked(one)}
            language={language}
            textsOf={textsOf}
          />
        ))}
        {panels.map((one, track) => (
          <div key={one.panel.side} className={isMarked(one) ? 'chart-box still demonstration' : 'chart-box still'} aria-hidden={isRunning || undefined}>
            <SmallPanel
              panel={one.panel}
              scale={one.scale}
              periods={months}
              label={nameOf(one, props)}
              formatTick={axisText(language, one.scale)}
              formatPeriod={language.period}
            >
              <UpperLine line={one.ninth} periods={months} scale={one.scale} />
              {isRunning && (
                <PanelCursor
                  lines={linesOf(one, track)}
                  periods={months}
                  scale={one.scale}
                  x={at?.x ?? null}
                  track={at?.track ?? null}
                  onPointed={(x, tapped) => cursor.pointTo(track, x, tapped)}
                />
              )}
            </SmallPanel>
          </div>
        ))}
      </div>
    </ChartFrame>
  )
}

/** The accessible name of a panel that nothing moves over. */
function nameOf(one: MonthPanel, { language, title, unit, lines, formatMinutes }: MonthTwinProps): string {
  const { own } = one.panel
  const [first, last] = [own.runs[0]?.[0] ?? null, lastPoint(own)].map((found) =>
    found === null ? null : { period: language.period(found.period), value: formatMinutes(found.value) },
  )
  const place = own.area.name
  const text = language.words.panels.panel({
    indicator: `${title}, ${lines.median}`,
    place,
    unit,
    first: first ?? null,
    last: last ?? null,
    missing: [],
  })
  return markDemonstration(text, one, language)
}

/** The lines that the cursor marks: the own one, and the other city's while it is on that. */
function linesOf({ panel: { own, ghost, side } }: MonthPanel, track: number): readonly DrawnLine[] {
  return [
    { line: ghost, manner: 'ghost', label: '', track: 1 - track },
    { line: own, manner: side, label: '', track },
  ]
}

interface MonthReadoutProps extends Pick<MonthTwinProps, 'language' | 'textsOf'> {
  readonly one: MonthPanel
  /** Null for the last month with figures. */
  readonly at: number | null
  readonly isActive: boolean
  readonly isMarked: boolean
}

function MonthReadout({ one: { panel, months }, at, isActive, isMarked, language, textsOf }: MonthReadoutProps): ReactNode {
  const month = at === null ? months.findLast(({ told }) => told.kind === 'figures') : months.find(({ x }) => x === at)
  const texts = month === undefined ? null : textsOf(month)
  return (
    <Readout
      side={panel.side}
      active={isActive}
      place={panel.own.area.name}
      remark={isMarked ? language.words.shell.demonstration : null}
      value={texts?.value ?? null}
      reason={texts?.reason ?? null}
      missing={texts?.missing ?? language.words.panels.noFigures}
      details={month === undefined || texts === null ? [] : [language.period(month.period), ...texts.details]}
    />
  )
}

/** A short stroke in the manner of a line, and its name. */
function Key({ name, text }: { readonly name: string; readonly text: string }): ReactNode {
  return (
    <li>
      <svg className="panel" viewBox="0 0 24 8" aria-hidden="true">
        <path className={name} d="M0 4h24" />
      </svg>
      {text}
    </li>
  )
}
