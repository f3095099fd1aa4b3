import './meter.css'

interface MeterProps {
  readonly value: number
  readonly most: number
  /** Left out where the words beside it say the same. */
  readonly label?: string
}

/** How much of a whole; what is above it fills it. */
export function Meter({ value, most, label }: MeterProps) {
  return (
    <meter
      className="meter"
      {...(label === undefined ? { 'aria-hidden': true } : { 'aria-label': label })}
      max={most}
      value={Math.min(value, most)}
    />
  )
}
