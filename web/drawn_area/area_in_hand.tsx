import { Button } from '../kit/button.tsx'
import { useWords } from '../words/use_words.ts'
import { drawnAreaWords } from './drawn_area_words.ts'
import type { AreaDrawing } from './use_area_drawing.ts'
import './area_in_hand.css'

/** While an area is drawn: how, and the ways to close and to leave it. */
export function AreaInHand({ drawing }: { readonly drawing: AreaDrawing }) {
  const words = useWords(drawnAreaWords)
  return (
    <div className="area_in_hand" data-drawing="true">
      <p>{words.hint}</p>
      <Button tone="solid" disabled={!drawing.mayClose} onPress={drawing.close}>
        {words.close}
      </Button>
      <Button onPress={drawing.stop}>{words.stop}</Button>
    </div>
  )
}
