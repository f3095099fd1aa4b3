import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { pickingPlace } from '../state/picking_place.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { endPicking, takeMiddle } from './pick_on_map.ts'
import { reportingWords } from './reporting_words.ts'
import './pick_card.css'

/** Over the map while a report wants a place from it. */
export function PickCard() {
  const words = useWords(reportingWords)
  const picking = useStore(pickingPlace, (state) => state.take !== null)
  if (!picking) return null
  return (
    <>
      <span className="pick_cross" aria-hidden="true">
        <Icon name="locate" size={28} />
      </span>
      <section className="pick_card" data-over-map aria-label={words.pick_title}>
        <p role="status">{words.pick_title}</p>
        <div className="pick_buttons">
          <Button onPress={endPicking}>{words.pick_leave}</Button>
          <Button tone="solid" autoFocus onPress={takeMiddle}>
            {words.pick_middle}
          </Button>
        </div>
      </section>
    </>
  )
}
