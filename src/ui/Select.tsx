interface Option {
  readonly value: string
  readonly text: string
  readonly disabled?: boolean
}

/** A native list of alternatives, named by `label` (shown only to screen readers when `quiet`). */
export function Select({
  label,
  options,
  value,
  quiet = false,
  className = '',
  onChange,
}: {
  readonly label: string
  readonly options: readonly Option[]
  readonly value: string
  readonly quiet?: boolean
  readonly className?: string
  readonly onChange: (value: string) => void
}) {
  return (
    <label className={`control ${className}`}>
      <span className={quiet ? 'unseen' : 'quiet'}>{label}</span>
      <select className="select" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  )
}
