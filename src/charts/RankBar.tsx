import type { ReactNode } from 'react'
import type { RankAxis } from '#src/derive/service/rankAxes.ts'
import { percent } from './plotFrame.ts'

interface RankBarProps {
  readonly side: 'first' | 'second'
  /** Limits; an infinite one reaches to the end of the axis. */
  readonly low: number
  readonly high: number
  /** The value, or the class in which it lies. */
  readonly at: { readonly low: number; readonly high: number }
  readonly axis: RankAxis
}

/** The limits of a value as a bar on a common axis, the value in the mark of its side, the norm as a line. The numbers stand beside it. */
export function RankBar({ side, low, high, at, axis }: RankBarProps): ReactNode {
  const across = (value: number): number => {
    const share = (value - axis.min) / (axis.max - axis.min)
    return Math.max(0, Math.min(1, Number.isNaN(share) ? 0 : share))
  }
  const x = percent((across(at.low) + across(at.high)) / 2)
  return (
    <svg className={`rank-bar ${side}`} aria-hidden="true">
      <rect className="rank-track" y="7" width="100%" height="2" />
      {axis.norm !== null && <rect className="rank-norm" x={percent(across(axis.norm))} y="0" width="1.5" height="16" />}
      <rect className="rank-limits" x={percent(across(low))} y="4" width={percent(Math.max(0.006, across(high) - across(low)))} height="8" />
      {side === 'first' ? (
        <circle className="rank-value" cx={x} cy="8" r="3.5" />
      ) : (
        <svg x={x} y="8">
          <path className="rank-value" d="M-4.5 0 0-4.5 4.5 0 0 4.5z" />
        </svg>
      )}
    </svg>
  )
}
