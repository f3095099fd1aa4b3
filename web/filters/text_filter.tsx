import { useEffect, useState } from 'react'
import { FilterField } from '../kit/filter_field.tsx'

/** So long who types is left to go on before the server is asked. */
const quietMilliseconds = 300

/** Words to find in the text, asked for when who types has come to rest. */
export function TextFilter({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const [typed, setTyped] = useState(value)
  const [told, setTold] = useState(value)
  // What was set elsewhere, by a cleared filter say, counts from then on.
  if (told !== value) {
    setTold(value)
    setTyped(value)
  }
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => {
      setTold(typed)
      onChange(typed)
    }, quietMilliseconds)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  return <FilterField label={label} value={typed} onChange={setTyped} />
}
