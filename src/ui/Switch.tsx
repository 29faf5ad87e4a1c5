import type { ReactNode } from 'react'

/** One thing that is shown or not. */
export function Switch({
  checked,
  children,
  onChange,
}: {
  readonly checked: boolean
  readonly children: ReactNode
  readonly onChange: (checked: boolean) => void
}) {
  return (
    <label className="switch">
      <input type="checkbox" role="switch" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  )
}
