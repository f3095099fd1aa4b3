import './time_slider.css'

interface TimeSliderProps {
  readonly label: string
  readonly help: string
  /** Which way its handle points, so that two of them over one picture differ. */
  readonly side: 'above' | 'below'
  /** All four in seconds. */
  readonly from: number
  readonly to: number
  readonly step: number
  readonly value: number
  /** The value as a person reads it. */
  readonly said: string
  readonly onChange: (value: number) => void
}

/**
 * A handle on a stretch of time. The browser's own control: it has all keys, a finger moves it, and it
 * says its value in words, which a slider of numbers does not.
 */
export function TimeSlider(props: TimeSliderProps) {
  const { label, help, side, from, to, step, value, said, onChange } = props
  return (
    <input
      type="range"
      className="time_slider"
      data-side={side}
      aria-label={label}
      aria-valuetext={said}
      title={help}
      min={from}
      max={to}
      step={step}
      value={value}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  )
}
