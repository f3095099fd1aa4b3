import { useEffect } from 'react'
import { wantedArea } from '../state/area_drawing.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { AreaInHand } from './area_in_hand.tsx'
import { drawnAreaWords } from './drawn_area_words.ts'
import { useAreaDrawing } from './use_area_drawing.ts'
import '../editing/draw_card.css'

/** Over the map while a window that gave way to it wants an area. */
export default function AreaCard() {
  const words = useWords(drawnAreaWords)
  const asks = useStore(wantedArea, (state) => state.asks)
  const drawing = useAreaDrawing(
    (corners) => asks?.take(corners),
    () => asks?.leave(),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins once, with the card.
  useEffect(() => void drawing.begin(), [])
  return (
    <section className="draw_card" data-over-map aria-label={words.wanted}>
      <h2 className="part_head">{words.wanted}</h2>
      <AreaInHand drawing={drawing} />
    </section>
  )
}
