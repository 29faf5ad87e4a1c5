import type { ReactNode } from 'react'
import type { MonthPanel, MonthPanels } from '#src/derive/service/monthPanels.ts'
import type { Language } from '#src/i18n/language.ts'
import { markDemonstration } from '#src/i18n/markDemonstration.ts'
import { axisText } from './axisText.ts'
import { DemonstrationMark } from './DemonstrationMark.tsx'
import { lastPoint } from './drawnLine.ts'
import { Readout } from './Readout.tsx'
import { SmallPanel } from './SmallPanel.tsx'

export interface MonthTwinProps {
  readonly drawing: MonthPanels
  readonly language: Language
  /** What is drawn, for its name. */
  readonly title: string
  readonly unit: string
  /** That the panels share their scale. */
  readonly sameScale: string
  /** Names of the lines. */
  readonly lines: { readonly median: string; readonly ninth: string; readonly norm: string; readonly other: string }
  readonly formatMinutes: (minutes: number) => string
}

/**
 * Waits by month: the median in the colour of the place, nine in ten above it, the norm dotted, the other city behind.
 * Plain SVG, so that it is there before any script; the table of months has every number.
 */
export function MonthTwin({ drawing, language, title, unit, sameScale, lines, formatMinutes }: MonthTwinProps): ReactNode {
  const { panels, scale, months } = drawing
  const { panels: texts } = language.words
  const isTwin = panels.length > 1
  const hasGhost = panels.some(({ panel }) => panel.ghost.runs.length > 0)
  // Where only one is generated, its own figures carry the mark and not the drawing.
  const demonstration = panels.every((one) => one.demonstration)
  const nameOf = (one: MonthPanel): string => {
    const point = (found: { readonly period: MonthPanels['months'][number]; readonly value: number } | null | undefined) =>
      found ? { period: language.period(found.period), value: formatMinutes(found.value) } : null
    const place = one.panel.own.area.name
    const text = texts.panel({
      indicator: `${title}, ${lines.median}`,
      place,
      unit,
      first: point(one.panel.own.runs[0]?.[0]),
      last: point(lastPoint(one.panel.own)),
      missing: [],
    })
    return markDemonstration(text, one, language)
  }
  return (
    <div className={demonstration ? 'chart still demonstration' : 'chart still'}>
      <DemonstrationMark indicator={{ demonstration }} language={language} />
      <p className="chart-unit">
        <span>{unit}</span>
        {isTwin && <span>{sameScale}</span>}
      </p>
      <ul className="line-legend">
        <Key name="own" text={lines.median} />
        <Key name="upper" text={lines.ninth} />
        <Key name="reference" text={lines.norm} />
        {hasGhost && <Key name="ghost" text={lines.other} />}
      </ul>
      <div className={isTwin ? 'chart-panels side' : 'chart-panels single'}>
        {panels.map((one) => (
          <LastMonth
            key={one.panel.side}
            one={one}
            isMarked={one.demonstration && !demonstration}
            language={language}
            ninthName={lines.ninth}
            formatMinutes={formatMinutes}
          />
        ))}
        {panels.map((one) => (
          <div key={one.panel.side} className="chart-box">
            <SmallPanel
              panel={one.panel}
              upper={one.ninth}
              scale={scale}
              periods={months}
              label={nameOf(one)}
              formatTick={axisText(language, scale)}
              formatPeriod={language.period}
            />
          </div>
        ))}
      </div>
    </div>
  )
}

function LastMonth({
  one: { panel, ninth },
  isMarked,
  language,
  ninthName,
  formatMinutes,
}: Pick<MonthTwinProps, 'language' | 'formatMinutes'> & {
  readonly one: MonthPanel
  readonly isMarked: boolean
  readonly ninthName: string
}): ReactNode {
  const last = lastPoint(panel.own)
  const upper = lastPoint(ninth)
  const details = [
    last === null ? null : language.period(last.period),
    upper === null ? null : `${ninthName.toLowerCase()}: ${formatMinutes(upper.value)}`,
  ]
  return (
    <Readout
      side={panel.side}
      place={panel.own.area.name}
      remark={isMarked ? language.words.shell.demonstration : null}
      value={last === null ? null : formatMinutes(last.value)}
      reason={null}
      missing={language.words.panels.noFigures}
      details={details.filter((detail) => detail !== null)}
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
