import {
  Slider as AriaSlider,
  Label,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components/Slider'

interface SliderProps {
  readonly label: string
  /** 0 to 1. */
  readonly value: number
  readonly onChange: (value: number) => void
}

const step = 0.05

/** A share between nothing and all, in steps of five hundredths. */
export function Slider({ label, value, onChange }: SliderProps) {
  return (
    <AriaSlider
      className="slider"
      value={value}
      onChange={onChange}
      minValue={0}
      maxValue={1}
      step={step}
      formatOptions={{ style: 'percent' }}
    >
      <Label>{label}</Label>
      <SliderOutput />
      <SliderTrack className="slider_track">
        <span className="slider_fill" style={{ inlineSize: `${value * 100}%` }} />
        <SliderThumb className="slider_thumb" />
      </SliderTrack>
    </AriaSlider>
  )
}
