import type { ReactNode } from 'react'

export interface ReadoutProps {
  readonly side: 'first' | 'second'
  /** True while the cursor is on the line of this place. */
  readonly active?: boolean
  readonly place: string
  /** Holds for the whole line: since when the place exists. */
  readonly remark?: string | null
  /** Null where the place has no value at the period. */
  readonly value: string | null
  /** What stands in place of a value: why there is none. */
  readonly missing: string
  /** Period, count, interval, flags; shown in a row beside the value. */
  readonly details: readonly string[]
}

/** The figures of a place at the cursor, or its last ones; its height is the same for both, so that nothing moves. */
export function Readout({ side, active = false, place, remark = null, value, missing, details }: ReadoutProps): ReactNode {
  return (
    <div className={`chart-readout ${side}${active ? ' active' : ''}`}>
      <div>
        <p className="chart-place">{place}</p>
        <p className="chart-figure">
          {value === null ? <span className="chart-missing">{missing}</span> : <strong>{value}</strong>}{' '}
          <span className="chart-details">{details.join(' · ')}</span>
        </p>
        {remark !== null && <p className="chart-details">{remark}</p>}
      </div>
    </div>
  )
}
