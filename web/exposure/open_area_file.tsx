import { useRef, useState } from 'react'
import { Button } from '../kit/button.tsx'
import { openHazard } from '../state/hazard.ts'
import { useWords } from '../words/use_words.ts'
import { exposureWords } from './exposure_words.ts'
import { readAreaFile, type UnreadArea } from './read_area_file.ts'
import './exposure.css'

/** An area of hazard that somebody else drew: a bulletin's, a model's, a GIS program's. */
export default function OpenAreaFile() {
  const words = useWords(exposureWords)
  const input = useRef<HTMLInputElement>(null)
  const [trouble, setTrouble] = useState<UnreadArea | null>(null)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const area = await readAreaFile(file)
    if (typeof area === 'string') return setTrouble(area)
    setTrouble(null)
    openHazard({ title: { vi: file.name, en: file.name }, area, stated: [] })
  }
  return (
    <div className="open_area">
      <input
        ref={input}
        hidden
        type="file"
        accept=".geojson,.json,application/geo+json,application/json"
        tabIndex={-1}
        aria-label={words.open_file}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <Button onPress={() => input.current?.click()}>{words.open_file}</Button>
      {trouble && <p role="alert">{words[trouble]}</p>}
    </div>
  )
}
