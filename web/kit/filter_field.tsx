import { Icon } from './icon.tsx'

interface FilterFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A line to type in that narrows a list as one types. */
export function FilterField({ label, value, onChange }: FilterFieldProps) {
  return (
    <span className="filter_field">
      <Icon name="search" size={14} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </span>
  )
}
