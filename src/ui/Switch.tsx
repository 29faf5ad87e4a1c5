import type { ReactNode } from 'react'
import { approachHandlers } from './approachHandlers.ts'

/** One thing that is shown or not. */
export function Switch({
  checked,
  children,
  onChange,
  onApproach,
}: {
  readonly checked: boolean
  readonly children: ReactNode
  readonly onChange: (checked: boolean) => void
  /** A reader may be about to use it: what it needs can be fetched. */
  readonly onApproach?: () => void
}) {
  return (
    <label className="switch" {...(onApproach && approachHandlers(onApproach))}>
      <input type="checkbox" role="switch" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  )
}
