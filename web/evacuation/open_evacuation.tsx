import type { Label } from '../../geo/words.ts'
import { Button } from '../kit/button.tsx'
import type { HazardArea } from '../map/map_view.ts'
import { openEvacuation } from '../state/evacuation.ts'
import { useWords } from '../words/use_words.ts'
import { evacuationWords } from './evacuation_words.ts'

interface OpenEvacuationProps {
  readonly title: Label
  readonly unit?: string
  readonly area?: HazardArea
}

/** Begins to plan who goes where, of a unit or out of an area. */
export default function OpenEvacuation({ title, unit, area }: OpenEvacuationProps) {
  const words = useWords(evacuationWords)
  const of = { ...(unit !== undefined && { units: [unit] }), ...(area && { area }) }
  return (
    <p className="open_evacuation">
      <Button onPress={() => openEvacuation({ title, ...of })}>{words.open}</Button>
    </p>
  )
}
