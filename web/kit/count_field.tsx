import './count_field.css'

interface CountFieldProps {
  /** Null while nobody has said one. */
  readonly count: number | null
  readonly least?: number
  readonly most: number
  readonly label: string
  readonly onChange: (count: number) => void
}

/** A number of people or places: it counts once it is left or confirmed, and only where there may be so many. */
export function CountField({ count, least = 1, most, label, onChange }: CountFieldProps) {
  return (
    <input
      // What was decided elsewhere takes the place of what stands there.
      key={count}
      className="count_field"
      aria-label={label}
      type="number"
      inputMode="numeric"
      min={least}
      max={most}
      defaultValue={count ?? ''}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
      onBlur={({ currentTarget }) => {
        const number = currentTarget.valueAsNumber
        const isCount = Number.isInteger(number) && number >= least && number <= most
        if (isCount && number !== count) onChange(number)
        else currentTarget.value = String(count ?? '')
      }}
    />
  )
}
