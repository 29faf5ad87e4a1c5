import type { ReactNode } from 'react'
import type { MissingReason } from '#src/model/observation.ts'
import { MISSING_MARKS } from './missingMarks.ts'

/** The mark of a missing value beside words that say the same; hidden from those who listen. */
export function MissingMark({ reason }: { readonly reason: MissingReason }): ReactNode {
  return (
    <svg className="missing-mark" viewBox="-4 -4 8 8" aria-hidden="true" data-mark={reason}>
      <path d={MISSING_MARKS[reason]} />
    </svg>
  )
}
