import type { ReactNode } from 'react'
import type { MissingReason } from '#src/model/observation.ts'
import { MISSING_MARKS } from './missingMarks.ts'
import { usePlot } from './usePlot.ts'

/** Where values are missing on the calendar, and why. */
export interface MissingSpan {
  readonly x: number
  readonly reason: MissingReason
  /** From the position to the mark, in marks: those of two places do not lie on each other. */
  readonly aside?: number
}

/** Pixels that a mark takes, with the space after it. */
export const MARK_WIDTH = 13
/** From the axis to the middle of a mark. */
const UNDER_AXIS = 5

/** The marks of missing values under the axis of a large chart, where no value can lie. */
export function MissingRow({ spans }: { spans: readonly MissingSpan[] }): ReactNode {
  const plot = usePlot()
  if (plot === null) return null
  const { across, area } = plot
  return (
    <g className="chart-missing-row">
      {spans.map(({ x, reason, aside = 0 }) => (
        <path
          key={`${x} ${aside}`}
          className="gap"
          transform={`translate(${across(x) + aside * MARK_WIDTH} ${area.y + area.height + UNDER_AXIS})`}
          d={MISSING_MARKS[reason]}
          data-mark={reason}
        />
      ))}
    </g>
  )
}
