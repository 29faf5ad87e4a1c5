import type { ReactNode } from 'react'
import type { MissingReason } from '#src/model/observation.ts'
import { MissingMark } from './MissingMark.tsx'

export interface ReadoutProps {
  readonly side: 'first' | 'second'
  /** True while the cursor is on the line of this place. */
  readonly active?: boolean
  readonly place: string
  /** Holds for the whole line: since when the place exists. */
  readonly remark?: string | null
  /** Null where the place has no value at the period. */
  readonly value: string | null
  /** Kind of the missing value, for its mark; null where something else stands against a value. */
  readonly reason: MissingReason | null
  /** What stands in place of a value: why there is none. */
  readonly missing: string
  /** Period, count, interval, flags; shown in a row beside the value. */
  readonly details: readonly string[]
}

/** The figures of a place at the cursor, or its last ones; its height is the same for both, so that nothing moves. */
export function Readout({ side, active = false, place, remark = null, value, reason, missing, details }: ReadoutProps): ReactNode {
  return (
    <div className={`chart-readout ${side}${active ? ' active' : ''}`}>
      <div>
        <p className="chart-place">{place}</p>
        <p className="chart-figure">
          {value === null ? (
            <span className="chart-missing">
              {reason !== null && <MissingMark reason={reason} />} {missing}
            </span>
          ) : (
            <strong>{value}</strong>
          )}{' '}
          <span className="chart-details">{details.join(' · ')}</span>
        </p>
        {remark !== null && <p className="chart-details">{remark}</p>}
      </div>
    </div>
  )
}
