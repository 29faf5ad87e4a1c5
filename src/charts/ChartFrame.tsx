/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-static-element-interactions --
   an application is interactive, which the rules do not know */
import { useId, type ReactNode } from 'react'
import type { Language } from '#src/i18n/language.ts'
import { markDemonstration } from '#src/i18n/markDemonstration.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { DemonstrationMark } from './DemonstrationMark.tsx'
import type { ChartCursor } from './useChartCursor.ts'

interface ChartFrameProps {
  readonly indicator: Indicator
  readonly language: Language
  /** Accessible name: what is drawn and of which places. */
  readonly label: string
  /** Which keys do what; described to all, shown while the chart has the focus. */
  readonly instructions: string
  readonly cursor: ChartCursor
  readonly children: ReactNode
}

/**
 * A large chart as one stop of the keyboard.
 * It is an application, which is the one role in whose presence screen readers hand arrows, Home and End over instead of using
 * them to read; in a group or an image they would keep them. It is named and its keys are described; the drawing within is
 * hidden, since the live region speaks each point and the table has them all.
 */
export function ChartFrame({ indicator, language, label, instructions, cursor, children }: ChartFrameProps): ReactNode {
  const help = useId()
  return (
    <div
      className={indicator.demonstration ? 'chart demonstration' : 'chart'}
      role="application"
      tabIndex={0}
      aria-label={markDemonstration(label, indicator, language)}
      aria-describedby={help}
      onKeyDown={cursor.onKeyDown}
      onBlur={cursor.clear}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse') cursor.clear()
      }}
    >
      <DemonstrationMark indicator={indicator} language={language} />
      {children}
      <p className="chart-help" id={help}>
        {instructions}
      </p>
    </div>
  )
}
