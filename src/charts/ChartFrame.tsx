/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-static-element-interactions --
   an application is interactive, which the rules do not know */
import { useId, type ReactNode } from 'react'
import type { Language } from '#src/i18n/language.ts'
import { markDemonstration } from '#src/i18n/markDemonstration.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { DemonstrationMark } from './DemonstrationMark.tsx'
import type { ChartCursor } from './useChartCursor.ts'

interface ChartFrameProps {
  readonly indicator: Pick<Indicator, 'demonstration'>
  readonly language: Language
  /** Which keys do what; described to all, shown while the chart has the focus. */
  readonly instructions: string
  /** Null before a cursor can be moved: the drawings within then name themselves. */
  readonly moved: {
    /** Accessible name: what is drawn and of which places. */
    readonly label: string
    readonly cursor: Pick<ChartCursor, 'onKeyDown' | 'clear'>
  } | null
  readonly children: ReactNode
}

/**
 * A large chart as one stop of the keyboard.
 * It is an application, which is the one role in whose presence screen readers hand arrows, Home and End over instead of using
 * them to read; in a group or an image they would keep them. It is named and its keys are described; the drawing within is
 * hidden, since the live region speaks each point and the table has them all.
 */
export function ChartFrame({ indicator, language, instructions, moved, children }: ChartFrameProps): ReactNode {
  const help = useId()
  const application = moved && {
    role: 'application',
    tabIndex: 0,
    'aria-label': markDemonstration(moved.label, indicator, language),
    'aria-describedby': help,
    onKeyDown: moved.cursor.onKeyDown,
    onBlur: moved.cursor.clear,
    onPointerLeave: (event: { readonly pointerType: string }) => {
      if (event.pointerType === 'mouse') moved.cursor.clear()
    },
  }
  return (
    <div className={indicator.demonstration ? 'chart demonstration' : 'chart'} {...application}>
      <DemonstrationMark indicator={indicator} language={language} />
      {children}
      <p className="chart-help" id={help}>
        {instructions}
      </p>
    </div>
  )
}
